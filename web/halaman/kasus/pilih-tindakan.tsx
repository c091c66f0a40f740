import { Button, Group, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useRef } from 'react';
import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import type { TindakanTersediaTampil } from '../../../api/bentuk/ringkasan.schema.ts';
import gaya from './pilih-tindakan.module.css';
import { urutkanTindakan } from './urutan-tindakan.ts';

type Tindakan = TindakanTersediaTampil;
/** @param asal the button that was pressed, or that of the menu */
export type Pilih = (t: Tindakan, asal: HTMLElement | null) => void;
interface Sifat {
  r: RincianKasus;
  pilih: Pilih;
}

/** What this person may do now, as the API says: the SOP's own acts as buttons, everything beside it in a menu. */
export function PilihTindakan({ r, pilih }: Sifat) {
  const { utama, sop, lain, mengakhiri } = urutkanTindakan(r);
  return (
    <Group gap="xs" visibleFrom="sm">
      {utama && <Button onClick={(e) => pilih(utama, e.currentTarget)}>{utama.label}</Button>}
      {sop.map((t) => (
        <Button key={t.tindakan} variant="light" onClick={(e) => pilih(t, e.currentTarget)}>
          {t.label}
        </Button>
      ))}
      {lain.length > 0 && <MenuTindakan isi={lain} mengakhiri={[]} pilih={pilih} />}
      {mengakhiri.map((t) => (
        <Button
          key={t.tindakan}
          variant="outline"
          color="red"
          c="var(--mantine-color-error)"
          onClick={(e) => pilih(t, e.currentTarget)}
        >
          {t.label}
        </Button>
      ))}
    </Group>
  );
}

/** The same at the lower edge of a phone, where the thumb is: the next act, and a menu with all others. */
export function BilahTindakan({ r, pilih }: Sifat) {
  const { utama, sop, lain, mengakhiri } = urutkanTindakan(r);
  const depan = utama ?? sop[0];
  const isi = [...sop.filter((t) => t !== depan), ...lain];
  if (r.tindakanTersedia.length === 0) return null;
  return (
    <Group gap="xs" wrap="nowrap" hiddenFrom="sm" className={`${gaya['bilah']} tanpa-cetak`}>
      {depan && (
        <Button
          flex={1}
          miw={0}
          variant={depan === utama ? 'filled' : 'light'}
          onClick={(e) => pilih(depan, e.currentTarget)}
        >
          {depan.label}
        </Button>
      )}
      {isi.length + mengakhiri.length > 0 && <MenuTindakan isi={isi} mengakhiri={mengakhiri} pilih={pilih} />}
    </Group>
  );
}

function MenuTindakan({
  isi,
  mengakhiri,
  pilih,
}: {
  isi: readonly Tindakan[];
  mengakhiri: readonly Tindakan[];
  pilih: Pilih;
}) {
  const tombol = useRef<HTMLButtonElement>(null);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button ref={tombol} variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          Tindakan lain
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {isi.map((t) => (
          <Menu.Item key={t.tindakan} onClick={() => pilih(t, tombol.current)}>
            {t.label}
          </Menu.Item>
        ))}
        {isi.length > 0 && mengakhiri.length > 0 && <Menu.Divider />}
        {mengakhiri.map((t) => (
          <Menu.Item key={t.tindakan} c="var(--mantine-color-error)" onClick={() => pilih(t, tombol.current)}>
            {t.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

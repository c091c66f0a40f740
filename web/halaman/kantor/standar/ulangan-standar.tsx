import { Fieldset, NumberInput, Stack, Switch } from '@mantine/core';
import type { AturanTenggat, AturanUlangan } from '../../../../domain/standar/standar.ts';
import { Lama } from './lama.tsx';
import { Penerima, SalahKelompok } from './medan-standar.tsx';
import { useSalah } from './salah.ts';

const BARU: AturanUlangan = { setiapMenit: 1440, kepada: ['kadis'] };

/** After the last rung: again every so often, on the calendar clock. */
export function Ulangan({
  lokasi,
  t,
  ubah,
}: {
  lokasi: string;
  t: AturanTenggat;
  ubah: (t: AturanTenggat) => void;
}) {
  const galat = useSalah(`${lokasi}.palingBanyak`);
  const { ulangi: u, ...tanpa } = t;
  const ganti = (b: Partial<AturanUlangan>) => u && ubah({ ...t, ulangi: { ...u, ...b } });
  const ubahBanyak = (n: string | number) => {
    if (!u) return;
    const { palingBanyak: _, ...sisa } = u;
    ubah({ ...t, ulangi: typeof n === 'number' ? { ...sisa, palingBanyak: n } : sisa });
  };
  if (!u && t.jam === 'kerja') return null;
  return (
    <Fieldset legend="Pengulangan sesudah jenjang terakhir">
      <Stack>
        <SalahKelompok lokasi={lokasi} />
        <Switch
          label="Ulangi selama belum ditangani"
          checked={u !== undefined}
          onChange={(e) => ubah(e.currentTarget.checked ? { ...t, ulangi: BARU } : tanpa)}
        />
        {u && (
          <>
            <Lama
              label="Setiap"
              lokasi={`${lokasi}.setiapMenit`}
              jam="kalender"
              menit={u.setiapMenit}
              ubah={(setiapMenit) => ganti({ setiapMenit })}
            />
            <Penerima
              label="Penerima ulangan"
              lokasi={`${lokasi}.kepada`}
              nilai={u.kepada}
              ubah={(kepada) => ganti({ kepada })}
            />
            <NumberInput
              label="Paling banyak (kali)"
              description="Kosong: tanpa batas, hanya bila kepala dinas ikut menerima"
              hideControls
              allowDecimal={false}
              min={0}
              maw={260}
              value={u.palingBanyak ?? ''}
              error={galat}
              onChange={ubahBanyak}
            />
          </>
        )}
      </Stack>
    </Fieldset>
  );
}

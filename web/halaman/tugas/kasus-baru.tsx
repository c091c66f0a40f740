import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { LAYANAN } from '../../../domain/kata.ts';
import { NAMA_PERMOHONAN } from '../../kata/layanan.ts';
import { PEMBUAT } from '../../kata/pembuat.ts';
import { usePengguna } from '../../klien/sesi.ts';
import { useKantor } from '../../waktu/kantor.ts';

/** Begins a case of a service that the office offers and this person may begin. */
export function KasusBaru() {
  const peran = new Set(usePengguna().jabatan.map((j) => j.peran));
  const { layanan } = useKantor();
  const boleh = LAYANAN.filter((l) => layanan.includes(l) && PEMBUAT[l].some((p) => peran.has(p)));
  if (boleh.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconPlus size={18} aria-hidden />}>Kasus baru</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {boleh.map((l) => (
          <Menu.Item key={l} renderRoot={(p) => <Link to="/baru/$layanan" params={{ layanan: l }} {...p} />}>
            {NAMA_PERMOHONAN[l]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

import { Avatar, Button, Menu, Text, useMantineColorScheme } from '@mantine/core';
import { IconLogout, IconMoon, IconSun, IconUser } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Pengguna } from '../klien/kontrak.ts';
import { kirim } from '../klien/panggil.ts';
import { keluar } from '../klien/sesi.ts';

/** Who is signed in, in which position, light or dark, and the way out. */
export function MenuAkun({ pengguna }: { pengguna: Pengguna }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const navigasi = useNavigate();
  const gelap = colorScheme === 'dark';
  const akhiri = async () => {
    // Signed out here in any case: with a cut line the server's session ends by itself.
    await kirim('/api/v1/keluar').catch(() => null);
    keluar();
    await navigasi({ to: '/masuk' });
  };
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          px="xs"
          c="var(--mantine-color-text)"
          aria-label={`Akun: ${pengguna.nama}`}
        >
          <Avatar size={28} radius="xl" color="biru" variant="filled" mr={8} aria-hidden>
            <IconUser size={18} />
          </Avatar>
          <Text size="sm" truncate maw={160} visibleFrom="xs">
            {pengguna.nama}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label component="div">
          <Text size="sm" fw={600} c="var(--mantine-color-text)">
            {pengguna.nama}
          </Text>
          {pengguna.jabatan.map((j) => (
            <Text key={j.nama} size="xs">
              {j.sebagai === undefined ? j.nama : `${j.sebagai === 'plt' ? 'Plt.' : 'Plh.'} ${j.nama}`}
            </Text>
          ))}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item leftSection={<IconUser size={16} />} renderRoot={(p) => <Link to="/akun" {...p} />}>
          Akun saya
        </Menu.Item>
        <Menu.Item
          leftSection={gelap ? <IconSun size={16} /> : <IconMoon size={16} />}
          onClick={() => setColorScheme(gelap ? 'light' : 'dark')}
        >
          {gelap ? 'Tampilan terang' : 'Tampilan gelap'}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void akhiri()}>
          Keluar
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

import { AppShell, Badge, Box, Burger, Group, NavLink, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { usePeristiwa } from '../klien/peristiwa.ts';
import type { Sesi } from '../klien/sesi.ts';
import { useSesi } from '../klien/sesi.ts';
import { skalaJam } from '../waktu/jam.ts';
import { useKantor } from '../waktu/kantor.ts';
import { BilahKeadaan } from './bilah-keadaan.tsx';
import { KabarKiriman } from './kabar-kiriman.tsx';
import { useKirimanTertunda } from './kiriman.ts';
import { Lonceng } from './lonceng.tsx';
import { MasukLagi } from './masuk-lagi.tsx';
import { MenungguDikirim } from './menunggu-dikirim.tsx';
import { menuBagi } from './menu.ts';
import { MenuAkun } from './menu-akun.tsx';
import { Pintasan } from './pintasan.tsx';

/** What stands around every page of the staff: where one is, where one can go, and what clock one looks at. */
export function Kerangka() {
  const sesi = useSesi();
  return sesi.keadaan === 'tamu' ? null : <Staf key={sesi.pengguna.orangId} sesi={sesi} />;
}

function Staf({ sesi }: { sesi: Exclude<Sesi, { keadaan: 'tamu' }> }) {
  const kantor = useKantor();
  const [terbuka, { toggle, close }] = useDisclosure();
  const tersambung = usePeristiwa(sesi.keadaan === 'masuk');
  const [kabar, tutupKabar] = useKirimanTertunda();
  const jalur = useRouterState({ select: (s) => s.location.pathname });
  useEffect(close, [jalur, close]);
  const menu = menuBagi(
    sesi.pengguna.jabatan.map((j) => j.peran),
    kantor.layanan,
  );
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !terbuka } }}
      padding="md"
    >
      <a className="lewati" href="#isi">
        Lewati ke isi
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap" miw={0}>
            <Burger
              opened={terbuka}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={terbuka ? 'Tutup menu' : 'Buka menu'}
            />
            <UnstyledButton renderRoot={(p) => <Link to="/" {...p} />} aria-label="Lindung, ke Kotak Tugas">
              <Group gap={8} wrap="nowrap">
                <img src="/konsol/ikon.svg" alt="" width={28} height={28} />
                <Text fw={700} visibleFrom="xs">
                  Lindung
                </Text>
              </Group>
            </UnstyledButton>
            <Text size="sm" c="dimmed" truncate visibleFrom="sm">
              {kantor.nama}
            </Text>
            {skalaJam() !== 1 && (
              <Badge color="orange" variant="outline">
                Jam peraga {skalaJam()}×
              </Badge>
            )}
          </Group>
          <Group gap="xs" wrap="nowrap">
            <MenungguDikirim />
            <Group gap="xs" wrap="nowrap">
              <Lonceng />
              <MenuAkun pengguna={sesi.pengguna} />
            </Group>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label="Menu utama">
        {menu.map(({ ke, label, ikon: Ikon }) => (
          <NavLink
            key={ke}
            renderRoot={(p) => <Link to={ke} activeOptions={{ exact: ke === '/' }} {...p} />}
            active={ke === '/' ? jalur === '/' : jalur.startsWith(ke)}
            label={label}
            leftSection={<Ikon size={20} aria-hidden />}
          />
        ))}
      </AppShell.Navbar>
      <AppShell.Main id="isi" tabIndex={-1}>
        <BilahKeadaan tersambung={tersambung} />
        <KabarKiriman kabar={kabar} tutup={tutupKabar} />
        <Box maw={1280} mx="auto">
          <Outlet />
        </Box>
      </AppShell.Main>
      <MasukLagi />
      <Pintasan menu={menu} />
    </AppShell>
  );
}

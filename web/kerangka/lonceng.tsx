import { ActionIcon, Drawer, Indicator, Loader } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useBaca } from '../klien/baca.ts';

const TANYA_MS = 60_000;
const PALING_BANYAK = 99;
const DaftarPemberitahuan = lazy(() => import('./pemberitahuan/daftar-pemberitahuan.tsx'));

/** What the system has to tell me: how much of it is unread, and, when opened, all of it. */
export function Lonceng() {
  const [terbuka, { open, close }] = useDisclosure();
  // What is about no case is announced by nobody.
  const { data } = useBaca('/api/v1/notifikasi/dibaca', {}, { setiapMs: TANYA_MS });
  const belum = data?.belumDibaca ?? 0;
  return (
    <>
      <Indicator
        disabled={belum === 0}
        label={belum > PALING_BANYAK ? `${PALING_BANYAK}+` : belum}
        size={16}
        offset={4}
        color="red.9"
        aria-hidden={false}
      >
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          c="var(--mantine-color-text)"
          aria-label={belum === 0 ? 'Pemberitahuan' : `Pemberitahuan, ${belum} belum dibaca`}
          onClick={open}
        >
          <IconBell size={20} aria-hidden />
        </ActionIcon>
      </Indicator>
      <Drawer
        opened={terbuka}
        onClose={close}
        position="right"
        title="Pemberitahuan"
        closeButtonProps={{ 'aria-label': 'Tutup' }}
      >
        <Suspense fallback={<Loader role="status" aria-label="Memuat pemberitahuan" />}>
          <DaftarPemberitahuan belum={belum} tutup={close} />
        </Suspense>
      </Drawer>
    </>
  );
}

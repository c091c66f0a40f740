import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Halaman } from '../../komponen/halaman.tsx';
import { KotakGalat } from '../../komponen/galat.tsx';
import { useBarisPapanKetik } from './baris-papan-ketik.ts';
import { ButirKotak } from './butir-kotak.tsx';
import { KasusBaru } from './kasus-baru.tsx';
import { kueriTugas } from './kueri-tugas.ts';

const MILIK = {
  semua: { label: 'Semua', kosong: 'Tidak ada yang menunggu Anda.' },
  saya: { label: 'Atas nama saya', kosong: 'Tidak ada tugas atas nama Anda atau yang Anda kerjakan.' },
  jabatan: { label: 'Jabatan saya', kosong: 'Tidak ada tugas jabatan Anda yang belum Anda kerjakan.' },
} as const;
type Milik = keyof typeof MILIK;

/** What waits for me, most urgent first. Live: what somebody else does or takes changes here as well. */
export function HalamanTugas() {
  const [milik, setMilik] = useState<Milik>('semua');
  const kueri = useInfiniteQuery(kueriTugas(milik === 'semua' ? undefined : milik));
  const tugas = (kueri.data?.pages ?? []).flatMap((h) => h.tugas);
  const daftar = useBarisPapanKetik();
  return (
    <Halaman judul="Kotak Tugas" aksi={<KasusBaru />}>
      <SegmentedControl
        aria-label="Tugas yang ditampilkan"
        value={milik}
        onChange={(m) => setMilik(m as Milik)}
        data={Object.entries(MILIK).map(([value, { label }]) => ({ value, label }))}
        style={{ alignSelf: 'flex-start', maxWidth: '100%', overflowX: 'auto' }}
      />
      {kueri.error && <KotakGalat galat={kueri.error} ulangi={() => void kueri.refetch()} />}
      {kueri.data && tugas.length === 0 && <Text>{MILIK[milik].kosong}</Text>}
      <Stack
        gap="xs"
        p={0}
        m={0}
        style={{ listStyle: 'none' }}
        aria-label="Tugas"
        aria-busy={kueri.isPending}
        renderRoot={(p) => <ul {...p} ref={daftar} />}
      >
        {tugas.map((t) => (
          <li key={t.id}>
            <ButirKotak t={t} />
          </li>
        ))}
      </Stack>
      {kueri.hasNextPage && (
        <Button
          variant="default"
          loading={kueri.isFetchingNextPage}
          onClick={() => void kueri.fetchNextPage()}
        >
          Berikutnya
        </Button>
      )}
    </Halaman>
  );
}

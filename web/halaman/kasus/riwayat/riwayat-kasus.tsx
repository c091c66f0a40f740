import { Button, Group, Stack, Text, Timeline } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { RincianKasus } from '../../../../api/bentuk/rincian-kasus.schema.ts';
import { KotakGalat } from '../../../komponen/galat.tsx';
import { ambil } from '../../../klien/panggil.ts';
import { EntriKasus } from './entri-kasus.tsx';
import { jenisEntri } from './jenis-entri.ts';
import { useNamaPetugas } from './nama-petugas.ts';

/** What happened, from the beginning: who, in which position, when, what changed. */
export function RiwayatKasus({ id, tenggat }: { id: string; tenggat: RincianKasus['tenggat'] }) {
  const kueri = useInfiniteQuery({
    queryKey: ['/api/v1/kasus/:id/riwayat', { param: { id } }],
    queryFn: ({ pageParam, signal }) =>
      ambil('/api/v1/kasus/:id/riwayat', { param: { id }, kueri: { sesudah: pageParam } }, signal),
    initialPageParam: '0',
    getNextPageParam: (h) => h.sesudah,
  });
  const nama = useNamaPetugas();
  const entri = (kueri.data?.pages ?? []).flatMap((h) => h.riwayat);
  return (
    <Stack>
      {kueri.error && <KotakGalat galat={kueri.error} ulangi={() => void kueri.refetch()} />}
      {kueri.data && entri.length === 0 && <Text size="sm">Belum ada riwayat.</Text>}
      <Timeline bulletSize={26} lineWidth={2} active={entri.length} aria-busy={kueri.isPending}>
        {entri.map((e) => {
          const { ikon: Ikon, warna } = jenisEntri(e);
          return (
            <Timeline.Item
              key={`${e.rantai}${e.urutan}`}
              title={e.label}
              bullet={<Ikon size={15} aria-hidden />}
              color={warna}
            >
              <EntriKasus e={e} tenggat={tenggat} nama={nama} />
            </Timeline.Item>
          );
        })}
      </Timeline>
      {kueri.hasNextPage && (
        <Group justify="center">
          <Button
            variant="default"
            loading={kueri.isFetchingNextPage}
            onClick={() => void kueri.fetchNextPage()}
          >
            Berikutnya
          </Button>
        </Group>
      )}
    </Stack>
  );
}

import { Button, Group, Stack, Text, Timeline } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { KotakGalat } from '../../../komponen/galat.tsx';
import { ambil } from '../../../klien/panggil.ts';
import { EntriKantor } from './entri-kantor.tsx';

/** What was changed about the office itself, the latest first: who, when, what. */
export function BagianRiwayat() {
  const kueri = useInfiniteQuery({
    queryKey: ['/api/v1/riwayat-kantor'],
    queryFn: ({ pageParam, signal }) =>
      ambil('/api/v1/riwayat-kantor', { kueri: { kursor: pageParam } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (h) => h.kursor,
    // Whatever is changed on the other parts stands here at once.
    staleTime: 0,
  });
  if (kueri.error) return <KotakGalat galat={kueri.error} ulangi={() => void kueri.refetch()} />;
  const entri = (kueri.data?.pages ?? []).flatMap((h) => h.riwayat);
  return (
    <Stack>
      {kueri.data && entri.length === 0 && <Text>Belum ada yang diubah sejak kantor ini dimulai.</Text>}
      <Timeline bulletSize={14} lineWidth={2} active={entri.length}>
        {entri.map((e) => (
          <Timeline.Item key={e.urutan} title={e.label}>
            <EntriKantor e={e} />
          </Timeline.Item>
        ))}
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

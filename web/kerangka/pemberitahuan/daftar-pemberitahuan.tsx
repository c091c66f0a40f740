import { Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { KotakGalat } from '../../komponen/galat.tsx';
import { simpanan } from '../../klien/baca.ts';
import { ambil, kirim } from '../../klien/panggil.ts';
import { ButirPemberitahuan } from './butir-pemberitahuan.tsx';

/** All notices, the newest first; unread ones are marked, read ones stay. */
export default function DaftarPemberitahuan({ belum, tutup }: { belum: number; tutup: () => void }) {
  const kueri = useInfiniteQuery({
    queryKey: ['/api/v1/notifikasi'],
    queryFn: ({ pageParam, signal }) => ambil('/api/v1/notifikasi', { kueri: { kursor: pageParam } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (h) => h.kursor,
  });
  const semua = (kueri.data?.pages ?? []).flatMap((h) => h.notifikasi);
  const tandai = useMutation({
    mutationFn: (badan: { id: string[] } | { semua: true; sampai?: string }) =>
      kirim('/api/v1/notifikasi/dibaca', { badan }),
    async onSuccess(jumlah) {
      simpanan.setQueryData(['/api/v1/notifikasi/dibaca', {}], jumlah);
      await simpanan.invalidateQueries({ queryKey: ['/api/v1/notifikasi'] });
    },
  });
  const teratas = semua[0]?.dibuatPada;
  return (
    <Stack>
      {belum > 0 && teratas !== undefined && (
        <Group justify="flex-end">
          <Button
            size="xs"
            variant="default"
            loading={tandai.isPending}
            // What comes in while one reads stays unread.
            onClick={() => tandai.mutate({ semua: true, sampai: teratas })}
          >
            Tandai semua sudah dibaca
          </Button>
        </Group>
      )}
      {tandai.error && <KotakGalat galat={tandai.error} />}
      {kueri.error && <KotakGalat galat={kueri.error} ulangi={() => void kueri.refetch()} />}
      {kueri.data && semua.length === 0 && <Text>Belum ada pemberitahuan.</Text>}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }} aria-busy={kueri.isPending}>
        {semua.map((n) => (
          <li key={n.id}>
            <ButirPemberitahuan
              n={n}
              dibuka={() => {
                if (n.dibacaPada === null) tandai.mutate({ id: [n.id] });
                tutup();
              }}
              dibaca={() => tandai.mutate({ id: [n.id] })}
            />
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
    </Stack>
  );
}

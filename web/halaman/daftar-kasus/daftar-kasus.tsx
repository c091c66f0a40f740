import { Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Halaman } from '../../komponen/halaman.tsx';
import { KotakGalat } from '../../komponen/galat.tsx';
import type { Bacaan } from '../../klien/kontrak.ts';
import { ambil } from '../../klien/panggil.ts';
import { AlihkanBanyak } from './alihkan-banyak.tsx';
import { CariKasus } from './cari-kasus.tsx';
import { EksporKasus } from './ekspor-kasus.tsx';
import { PilihSaringan } from './pilih-saringan.tsx';
import type { Saringan } from './saringan.ts';
import { TabelKasus } from './tabel-kasus.tsx';
import { TampilanTersimpan } from './tampilan-tersimpan.tsx';

const SEHALAMAN = 200;

type Butir = Bacaan['/api/v1/kasus']['kasus'][number];

/** All cases one may see: filtered, searched, kept as views, handed over together, taken along as a file. */
export function HalamanDaftarKasus() {
  const saringan = useSearch({ from: '/staf/kasus' });
  const navigasi = useNavigate();
  const ubah = (s: Saringan) => void navigasi({ to: '/kasus', search: s, replace: true });
  const [hasilCari, setHasilCari] = useState<readonly Butir[] | null>(null);
  const [terpilih, setTerpilih] = useState<ReadonlySet<string>>(new Set());
  const kueri = useInfiniteQuery({
    queryKey: ['/api/v1/kasus', { kueri: saringan }],
    queryFn: ({ pageParam, signal }) =>
      ambil(
        '/api/v1/kasus',
        { kueri: { ...saringan, batas: SEHALAMAN, hitung: pageParam === undefined, kursor: pageParam } },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (h) => h.kursor,
    enabled: hasilCari === null,
  });
  const halaman = kueri.data?.pages ?? [];
  const kasus = hasilCari ?? halaman.flatMap((h) => h.kasus);
  const jumlah = hasilCari ? hasilCari.length : halaman[0]?.jumlah;
  return (
    <Halaman judul="Kasus" aksi={<EksporKasus saringan={saringan} />}>
      <CariKasus hasil={setHasilCari} />
      {hasilCari === null && (
        <>
          <TampilanTersimpan saringan={saringan} pakai={ubah} />
          <PilihSaringan saringan={saringan} ubah={ubah} />
        </>
      )}
      <Group justify="space-between">
        <Text size="sm" role="status">
          {jumlah === undefined ? 'Memuat …' : `${jumlah} kasus`}
        </Text>
        <AlihkanBanyak
          kasus={kasus.filter((k) => terpilih.has(k.id))}
          selesai={() => setTerpilih(new Set())}
        />
      </Group>
      {kueri.error && <KotakGalat galat={kueri.error} ulangi={() => void kueri.refetch()} />}
      <TabelKasus
        kasus={kasus}
        terpilih={terpilih}
        pilih={setTerpilih}
        lanjut={() => {
          if (hasilCari === null && kueri.hasNextPage && !kueri.isFetchingNextPage)
            void kueri.fetchNextPage();
        }}
      />
    </Halaman>
  );
}

import { Loader, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { z } from 'zod';
import { LAYANAN } from '../../../domain/kata.ts';
import type { Layanan } from '../../../domain/kata.ts';
import { skemaLahir } from '../../formulir/skema-lahir.ts';
import { Halaman } from '../../komponen/halaman.tsx';
import { Muat } from '../../komponen/muat.tsx';
import { NAMA_PERMOHONAN } from '../../kata/layanan.ts';
import { PEMBUAT } from '../../kata/pembuat.ts';
import { useDraf } from '../../klien/draf.ts';
import type { Draf, HasilLahir } from '../../klien/draf.ts';
import { usePengguna } from '../../klien/sesi.ts';
import { useKantor } from '../../waktu/kantor.ts';
import { DrafSaya } from './draf-saya.tsx';
import { FormulirBaru } from './formulir-baru.tsx';
import { TandaTerima } from './tanda-terima.tsx';

/** Begins a case, step by step. What is typed is kept as a draft from the first key on. */
export function HalamanKasusBaru() {
  const { layanan } = useParams({ from: '/staf/baru/$layanan' });
  const { draf } = useSearch({ from: '/staf/baru/$layanan' });
  const peran = new Set(usePengguna().jabatan.map((j) => j.peran));
  const kantor = useKantor();
  const nama = LAYANAN.find((l) => l === layanan && kantor.layanan.includes(l));
  if (nama === undefined || draf === undefined || !PEMBUAT[nama].some((p) => peran.has(p))) {
    return (
      <Halaman judul="Kasus baru">
        <Text>Kantor atau jabatan Anda tidak mencatat kasus seperti ini.</Text>
      </Halaman>
    );
  }
  return <Baru key={draf} layanan={nama} id={draf} />;
}

function Baru({ layanan, id }: { layanan: Layanan; id: string }) {
  const skema = useQuery({
    queryKey: ['skema-lahir', layanan],
    queryFn: () => skemaLahir(layanan),
    staleTime: Infinity,
  });
  const draf = useDraf(id);
  return (
    <Halaman judul={NAMA_PERMOHONAN[layanan]}>
      <DrafSaya kecuali={id} />
      <Muat kueri={skema}>
        {(s) =>
          draf.isPending ? (
            <Loader role="status" aria-label="Memuat draf" />
          ) : (
            <Isi layanan={layanan} id={id} skema={s} draf={draf.data ?? null} />
          )
        }
      </Muat>
    </Halaman>
  );
}

function Isi({
  layanan,
  id,
  skema,
  draf,
}: {
  layanan: Layanan;
  id: string;
  skema: z.ZodObject;
  draf: Draf | null;
}) {
  const [hasil, setHasil] = useState<HasilLahir | null>(null);
  const lahir = draf?.hasil ?? hasil;
  return (
    <Stack>
      {lahir ? (
        <TandaTerima layanan={layanan} draf={id} lahir={lahir} />
      ) : (
        <FormulirBaru layanan={layanan} id={id} skema={skema} draf={draf} selesai={setHasil} />
      )}
    </Stack>
  );
}

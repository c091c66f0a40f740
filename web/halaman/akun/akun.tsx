import { SimpleGrid, Stack, Text } from '@mantine/core';
import { tulisWilayah } from '../../../domain/wilayah.ts';
import { Halaman } from '../../komponen/halaman.tsx';
import { usePengguna } from '../../klien/sesi.ts';
import { useKantor } from '../../waktu/kantor.ts';
import { BagianAkun } from './bagian-akun.tsx';
import { KataSandi } from './kata-sandi.tsx';
import { KodeKeduaSaya } from './kode-kedua-saya.tsx';
import { SaluranSaya } from './saluran-saya.tsx';
import { SesiSaya } from './sesi-saya.tsx';
import { Tampilan } from './tampilan.tsx';

/** What is one's own: how one signs in, where from, by which ways one is told, and how the console looks. */
export function HalamanAkun() {
  const { nama, jabatan } = usePengguna();
  const kantor = useKantor();
  return (
    <Halaman judul="Akun saya">
      <Stack gap={0}>
        <Text fw={600}>{nama}</Text>
        <Text size="sm" c="dimmed">
          {kantor.nama}
        </Text>
        {jabatan.map((j) => (
          <Text key={j.nama} size="sm">
            {j.sebagai === undefined ? '' : `${j.sebagai === 'plt' ? 'Plt.' : 'Plh.'} `}
            {j.nama}
            {j.wilayah !== undefined && ` · ${tulisWilayah(j.wilayah)}`}
          </Text>
        ))}
      </Stack>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <BagianAkun judul="Kata sandi">
          <KataSandi />
        </BagianAkun>
        <BagianAkun judul="Kode kedua">
          <KodeKeduaSaya />
        </BagianAkun>
        <BagianAkun judul="Saluran pesan">
          <SaluranSaya />
        </BagianAkun>
        <Stack gap="md">
          <BagianAkun judul="Tampilan">
            <Tampilan />
          </BagianAkun>
          <BagianAkun judul="Sesi">
            <SesiSaya />
          </BagianAkun>
        </Stack>
      </SimpleGrid>
    </Halaman>
  );
}

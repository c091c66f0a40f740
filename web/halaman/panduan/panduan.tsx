import { Box, Grid, NavLink, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Halaman } from '../../komponen/halaman.tsx';
import { Muat } from '../../komponen/muat.tsx';
import { usePengguna } from '../../klien/sesi.ts';
import type { NamaBab } from './bab.ts';
import { judulBab, muatBab, urutanBab } from './bab.ts';
import { IsiBab } from './isi-bab.tsx';

/** The guide, a chapter for each role; one's own comes first. */
export function HalamanPanduan() {
  const { bab: diminta } = useParams({ strict: false });
  const semua = urutanBab(usePengguna().jabatan.map((j) => j.peran));
  const bab = diminta === undefined ? semua[0] : semua.find((b) => b === diminta);
  if (!bab) {
    return (
      <Halaman judul="Panduan">
        <Text>Bab ini tidak ada.</Text>
      </Halaman>
    );
  }
  return (
    <Halaman judul={`Panduan: ${judulBab(bab)}`}>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 3 }} className="tanpa-cetak">
          <PilihBab semua={semua} kini={bab} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 9 }}>
          <SatuBab bab={bab} />
        </Grid.Col>
      </Grid>
    </Halaman>
  );
}

function SatuBab({ bab }: { bab: NamaBab }) {
  const kueri = useQuery({ queryKey: ['panduan', bab], queryFn: () => muatBab(bab), staleTime: Infinity });
  return <Muat kueri={kueri}>{(naskah) => <IsiBab naskah={naskah} />}</Muat>;
}

/** A list beside the chapter at desk width, one field above it on a phone. */
function PilihBab({ semua, kini }: { semua: readonly NamaBab[]; kini: NamaBab }) {
  const navigasi = useNavigate();
  return (
    <>
      <Box component="nav" aria-label="Bab panduan" visibleFrom="md">
        {semua.map((b) => (
          <NavLink
            key={b}
            label={judulBab(b)}
            active={b === kini}
            renderRoot={(p) => <Link to="/panduan/$bab" params={{ bab: b }} {...p} />}
          />
        ))}
      </Box>
      <Select
        hiddenFrom="md"
        label="Bab panduan"
        allowDeselect={false}
        data={semua.map((b) => ({ value: b, label: judulBab(b) }))}
        value={kini}
        onChange={(bab) => bab !== null && void navigasi({ to: '/panduan/$bab', params: { bab } })}
      />
    </>
  );
}

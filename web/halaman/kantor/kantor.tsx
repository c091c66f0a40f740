import { Box, Grid, Loader, NavLink, Select, Text } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Halaman } from '../../komponen/halaman.tsx';
import { usePeran } from '../../klien/peran.ts';
import type { Bagian } from './bagian.ts';
import { BAGIAN } from './bagian.ts';

/** The office itself: its people, its time, its standard, its letters. Each part is loaded when it is opened. */
export function HalamanKantor() {
  const { bagian: diminta } = useParams({ strict: false });
  const punya = usePeran();
  const boleh = BAGIAN.filter((b) => b.peran.some(punya));
  const bagian = diminta === undefined ? boleh[0] : boleh.find((b) => b.nama === diminta);
  if (!bagian) {
    return (
      <Halaman judul="Kantor">
        <Text>Bagian ini tidak ada, atau bukan untuk jabatan Anda.</Text>
      </Halaman>
    );
  }
  const Isi = bagian.isi;
  return (
    <Halaman judul={`Kantor: ${bagian.label}`}>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 3 }}>
          <PilihBagian boleh={boleh} kini={bagian} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 9 }}>
          <Suspense fallback={<Loader role="status" aria-label="Memuat" />}>
            <Isi key={bagian.nama} />
          </Suspense>
        </Grid.Col>
      </Grid>
    </Halaman>
  );
}

/** A list beside the part at desk width, one field above it on a phone. */
function PilihBagian({ boleh, kini }: { boleh: readonly Bagian[]; kini: Bagian }) {
  const navigasi = useNavigate();
  const buka = (nama: string) => void navigasi({ to: '/kantor/$bagian', params: { bagian: nama } });
  return (
    <>
      <Box component="nav" aria-label="Bagian kantor" visibleFrom="md">
        {boleh.map((b) => (
          <NavLink
            key={b.nama}
            label={b.label}
            active={b === kini}
            renderRoot={(p) => <Link to="/kantor/$bagian" params={{ bagian: b.nama }} {...p} />}
          />
        ))}
      </Box>
      <Select
        hiddenFrom="md"
        label="Bagian kantor"
        allowDeselect={false}
        data={boleh.map((b) => ({ value: b.nama, label: b.label }))}
        value={kini.nama}
        onChange={(n) => n !== null && buka(n)}
      />
    </>
  );
}

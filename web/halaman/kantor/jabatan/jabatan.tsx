import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { JabatanTampil } from '../../../../api/bentuk/kantor.schema.ts';
import { Kabar } from '../../../komponen/kabar.tsx';
import { Muat } from '../../../komponen/muat.tsx';
import { kunciBaca, simpanan, useBaca } from '../../../klien/baca.ts';
import type { Bacaan } from '../../../klien/kontrak.ts';
import { usePeran } from '../../../klien/peran.ts';
import { siapaBertindak } from './arti.ts';
import { TanpaKecamatan } from './tanpa-kecamatan.tsx';
import { DialogJabatan } from './dialog-jabatan.tsx';
import type { PilihanJabatan } from './dialog-jabatan.tsx';
import { SimpulJabatan } from './simpul-jabatan.tsx';

/** The positions as a tree by superior, with who holds them. */
export function BagianJabatan() {
  const admin = usePeran()('admin');
  const [pilihan, setPilihan] = useState<PilihanJabatan | null>(null);
  const [kabar, setKabar] = useState('');
  const buka = (p: PilihanJabatan) => {
    setKabar('');
    setPilihan(p);
  };
  const usai = (isi: string, id?: string) => {
    const kini = simpanan.getQueryData<Bacaan['/api/v1/jabatan']>(kunciBaca('/api/v1/jabatan'));
    const jabatan = kini?.jabatan.find((j) => j.id === id);
    setKabar(jabatan ? `${isi} ${siapaBertindak(jabatan)}` : isi);
    setPilihan(null);
  };
  return (
    <Stack>
      <Kabar isi={kabar} tutup={() => setKabar('')} />
      {admin && (
        <Group justify="flex-end">
          <Button leftSection={<IconPlus size={18} />} onClick={() => buka({ tindakan: 'tambah' })}>
            Tambah jabatan
          </Button>
        </Group>
      )}
      <Muat kueri={useBaca('/api/v1/jabatan')}>
        {({ jabatan }) => (
          <>
            <TanpaKecamatan jabatan={jabatan} />
            <Bawahan semua={jabatan} dari={null} pilih={buka} />
          </>
        )}
      </Muat>
      {pilihan && <DialogJabatan {...pilihan} usai={usai} tutup={() => setPilihan(null)} />}
    </Stack>
  );
}

function Bawahan({
  semua,
  dari,
  pilih,
}: {
  semua: readonly JabatanTampil[];
  dari: string | null;
  pilih: (p: PilihanJabatan) => void;
}) {
  const anak = semua.filter((j) => (j.atasan?.id ?? null) === dari);
  if (anak.length === 0) return null;
  return (
    <Stack
      component="ul"
      gap="xs"
      m={0}
      pl={dari === null ? 0 : { base: 10, sm: 24 }}
      pt={dari === null ? 0 : 'xs'}
      style={{ listStyle: 'none' }}
    >
      {anak.map((j) => (
        <li key={j.id}>
          <SimpulJabatan j={j} pilih={pilih} />
          <Bawahan semua={semua} dari={j.id} pilih={pilih} />
        </li>
      ))}
    </Stack>
  );
}

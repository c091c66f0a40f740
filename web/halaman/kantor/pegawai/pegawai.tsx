import { Button, Group, Stack, Switch, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { JabatanTampil, OrangTampil } from '../../../../api/bentuk/kantor.schema.ts';
import { Kabar } from '../../../komponen/kabar.tsx';
import { Muat } from '../../../komponen/muat.tsx';
import { useBaca } from '../../../klien/baca.ts';
import type { TindakanOrang } from './dialog-pegawai.tsx';
import { DialogPegawai } from './dialog-pegawai.tsx';
import { BarisPegawai } from './baris-pegawai.tsx';

export interface Pilihan {
  tindakan: TindakanOrang;
  /** None where somebody is added. */
  orang?: OrangTampil;
}

/** The staff of the office and their accounts. */
export function BagianPegawai() {
  const [pilihan, setPilihan] = useState<Pilihan | null>(null);
  const [kabar, setKabar] = useState('');
  const buka = (p: Pilihan) => {
    setKabar('');
    setPilihan(p);
  };
  return (
    <Stack>
      <Kabar isi={kabar} tutup={() => setKabar('')} />
      <Group justify="flex-end">
        <Button leftSection={<IconPlus size={18} />} onClick={() => buka({ tindakan: 'tambah' })}>
          Tambah pegawai
        </Button>
      </Group>
      <Muat kueri={useBaca('/api/v1/orang')}>
        {({ orang }) => <Daftar orang={orang} pilih={(tindakan, o) => buka({ tindakan, orang: o })} />}
      </Muat>
      {pilihan && <DialogPegawai {...pilihan} kabarkan={setKabar} tutup={() => setPilihan(null)} />}
    </Stack>
  );
}

function Daftar({
  orang,
  pilih,
}: {
  orang: readonly OrangTampil[];
  pilih: (t: TindakanOrang, o: OrangTampil) => void;
}) {
  const [cari, setCari] = useState('');
  const [nonaktif, setNonaktif] = useState(false);
  const { data } = useBaca('/api/v1/jabatan');
  const tampak = orang.filter(
    (o) => (o.aktif || nonaktif) && `${o.nama} ${o.surel}`.toLowerCase().includes(cari.trim().toLowerCase()),
  );
  return (
    <Stack gap="sm">
      <Group align="flex-end">
        <TextInput
          label="Cari nama atau surel"
          value={cari}
          autoComplete="off"
          onChange={(e) => setCari(e.currentTarget.value)}
        />
        <Switch
          label="Tampilkan yang nonaktif"
          checked={nonaktif}
          onChange={(e) => setNonaktif(e.currentTarget.checked)}
          mb={8}
        />
      </Group>
      <Text size="sm" c="dimmed" role="status">
        {tampak.length} pegawai
      </Text>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {tampak.map((o) => (
          <BarisPegawai
            key={o.id}
            o={o}
            jabatan={dipangku(data?.jabatan ?? [], o)}
            pilih={(t) => pilih(t, o)}
          />
        ))}
      </Stack>
    </Stack>
  );
}

function dipangku(semua: readonly JabatanTampil[], o: OrangTampil): string[] {
  return semua.flatMap((j) =>
    j.pemangku
      .filter((p) => p.orang.id === o.id && p.berlaku === 'kini')
      .map((p) => (p.sifat === 'definitif' ? j.nama : `${p.sifat === 'plt' ? 'Plt.' : 'Plh.'} ${j.nama}`)),
  );
}

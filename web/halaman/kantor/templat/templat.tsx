import { Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { DaftarTemplat } from '../../../../api/bentuk/templat-surat.schema.ts';
import { Kabar } from '../../../komponen/kabar.tsx';
import { Muat } from '../../../komponen/muat.tsx';
import { useBaca } from '../../../klien/baca.ts';
import { DaftarVersiTemplat } from './versi-templat.tsx';
import { SusunTemplat } from './susun-templat.tsx';

export type SuratTemplat = DaftarTemplat['surat'][number];
export type VersiTemplat = SuratTemplat['versi'][number];

/** The wording of the letters: every version, and a new one in an editor. */
export function BagianTemplat() {
  return <Muat kueri={useBaca('/api/v1/templat-surat')}>{({ surat }) => <Isi surat={surat} />}</Muat>;
}

function Isi({ surat }: { surat: readonly SuratTemplat[] }) {
  const [jenis, setJenis] = useState<string>(surat[0]?.jenis ?? '');
  const [dari, setDari] = useState<VersiTemplat | null>(null);
  const [kabar, setKabar] = useState('');
  const pilih = (j: string | null) => {
    setDari(null);
    setKabar('');
    setJenis(j ?? jenis);
  };
  const data = surat.map((s) => ({ value: s.jenis, label: s.judul }));
  const s = surat.find((x) => x.jenis === jenis);
  return (
    <Stack>
      <Kabar isi={kabar} tutup={() => setKabar('')} />
      <Select
        label="Jenis surat"
        maw={420}
        allowDeselect={false}
        data={data}
        value={jenis}
        onChange={pilih}
      />
      {s && !dari && (
        <>
          <Text size="sm">
            Surat ini ditandatangani {s.tandaTangan === 'elektronik' ? 'secara elektronik' : 'dengan tinta'}.
            Perubahan adalah versi baru; surat yang sudah terbit tidak berubah.
          </Text>
          <DaftarVersiTemplat versi={s.versi} susun={setDari} />
        </>
      )}
      {s && dari && (
        <SusunTemplat
          key={`${jenis}${dari.versi}`}
          surat={s}
          dari={dari}
          batal={() => setDari(null)}
          selesai={(isi) => {
            setDari(null);
            setKabar(isi);
          }}
        />
      )}
    </Stack>
  );
}

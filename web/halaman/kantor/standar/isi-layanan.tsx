import { NumberInput, Radio, SimpleGrid, Stack } from '@mantine/core';
import type { Layanan } from '../../../../domain/kata.ts';
import { LAYANAN } from '../../../../domain/kata.ts';
import type { StandarPdp, StandarRps } from '../../../../domain/standar/standar.ts';
import { NAMA_LAYANAN } from '../../../kata/layanan.ts';
import type { Isi } from './draf.ts';
import { IsiLansia } from './isi-lansia.tsx';
import { useSalah } from './salah.ts';

interface Sifat {
  isi: Isi;
  ubah: (isi: Isi) => void;
}

/** What the standard of one service says beside its deadlines. */
export function IsiLayanan({ layanan, ...s }: Sifat & { layanan: Layanan }) {
  switch (layanan) {
    case 'lansia':
      return <IsiLansia {...s} />;
    case 'rps':
      return <IsiRps {...s} />;
    case 'pdp':
      return <IsiPdp {...s} />;
    case 'pengaduan':
      return null;
  }
}

function IsiRps({ isi, ubah }: Sifat) {
  const galat = useSalah('isi.tanpaKeputusan');
  const nilai = isi['tanpaKeputusan'] as StandarRps['tanpaKeputusan'];
  return (
    <Radio.Group
      label="Bila kepala bidang tidak memutus dalam 24 jam"
      value={nilai}
      error={galat}
      onChange={(tanpaKeputusan) => ubah({ ...isi, tanpaKeputusan })}
    >
      <Stack gap="xs" mt={6}>
        <Radio
          value="pindahOtomatis"
          label="Pindah ke pendekatan awal menurut standar"
          description="Bila asesmen awal tidak menyarankan penolakan atau rujukan darurat; eskalasi tetap berjalan"
        />
        <Radio value="eskalasiSaja" label="Tetap menunggu keputusan; hanya eskalasi" />
      </Stack>
    </Radio.Group>
  );
}

function IsiPdp({ isi, ubah }: Sifat) {
  const retensi = isi['retensi'] as StandarPdp['retensi'];
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      {LAYANAN.map((l) => (
        <Bulan
          key={l}
          layanan={l}
          nilai={retensi[l]}
          ubah={(n) => ubah({ ...isi, retensi: { ...retensi, [l]: n } })}
        />
      ))}
    </SimpleGrid>
  );
}

function Bulan({ layanan, nilai, ubah }: { layanan: Layanan; nilai: number; ubah: (n: number) => void }) {
  const galat = useSalah(`isi.retensi.${layanan}`);
  return (
    <NumberInput
      label={`Masa simpan ${NAMA_LAYANAN[layanan] ?? layanan} (bulan)`}
      hideControls
      allowDecimal={false}
      min={0}
      value={nilai}
      error={galat}
      onChange={(n) => ubah(typeof n === 'number' ? n : 0)}
    />
  );
}

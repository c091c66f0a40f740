import { Loader, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Layanan } from '../../../../domain/kata.ts';
import { LAYANAN } from '../../../../domain/kata.ts';
import { Kabar } from '../../../komponen/kabar.tsx';
import { Muat } from '../../../komponen/muat.tsx';
import { NAMA_LAYANAN } from '../../../kata/layanan.ts';
import { useBaca } from '../../../klien/baca.ts';
import { namaDrafStandar, useDrafFormulir, useDrafStandar } from '../../../klien/draf-formulir.ts';
import type { Draf, LayananStandar, VersiStandar } from './draf.ts';
import { SusunStandar } from './susun-standar.tsx';
import { DaftarVersi } from './versi-standar.tsx';

/** The service standards: every version, and a new one that begins with the one in force. */
export function BagianStandar() {
  const [layanan, setLayanan] = useState<Layanan>('lansia');
  const [dari, setDari] = useState<VersiStandar | null>(null);
  const [kabar, setKabar] = useState('');
  const pilih = (l: string | null) => {
    setDari(null);
    setKabar('');
    setLayanan((l ?? layanan) as Layanan);
  };
  const data = LAYANAN.map((l) => ({ value: l, label: NAMA_LAYANAN[l] ?? l }));
  return (
    <Stack>
      <Kabar isi={kabar} tutup={() => setKabar('')} />
      <SegmentedControl aria-label="Layanan" visibleFrom="sm" data={data} value={layanan} onChange={pilih} />
      <Select
        label="Layanan"
        hiddenFrom="sm"
        allowDeselect={false}
        data={data}
        value={layanan}
        onChange={pilih}
      />
      <Muat kueri={useBaca('/api/v1/standar')}>
        {(d) => {
          const s = d.layanan.find((l) => l.layanan === layanan);
          if (!s) return null;
          if (!dari) return <Versi key={layanan} layanan={layanan} s={s} susun={setDari} />;
          return (
            <Susun
              key={`${layanan}${dari.versi}`}
              layanan={layanan}
              dari={dari}
              tutup={() => setDari(null)}
              selesai={(isi) => {
                setDari(null);
                setKabar(isi);
              }}
            />
          );
        }}
      </Muat>
    </Stack>
  );
}

/** With what was written of it earlier, as soon as that has been read. */
function Susun(s: Omit<Parameters<typeof SusunStandar>[0], 'lama'>) {
  const lama = useDrafFormulir<Draf>(namaDrafStandar(s.layanan, s.dari.versi));
  if (lama.isPending) return <Loader role="status" aria-label="Memuat draf" />;
  return <SusunStandar {...s} lama={lama.data ?? null} />;
}

function Versi({
  layanan,
  s,
  susun,
}: {
  layanan: Layanan;
  s: LayananStandar;
  susun: (v: VersiStandar) => void;
}) {
  const dimulai = useDrafStandar(layanan);
  if (s.versi.length === 0) return <Text>Kantor ini tidak memberikan layanan ini.</Text>;
  return (
    <Stack>
      <Text size="sm">
        Versi yang sudah ditetapkan tidak diubah. Perubahan adalah versi baru, dan kasus yang sudah terbuka (
        {s.kasusTerbuka}) tetap memakai versinya.
      </Text>
      <DaftarVersi versi={s.versi} dimulai={dimulai} susun={susun} />
    </Stack>
  );
}

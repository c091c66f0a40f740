import type { Isian } from './isian.ts';
import { IsianTanggapan } from './isian-tanggapan.tsx';
import type { KonteksIsian } from './konteks.ts';
import type { Medan } from './medan.ts';
import { IsianKelompok, MedanIsian } from './medan-isian.tsx';

/** All that an act asks for: a group of fields, one of several groups, or nothing at all. */
export function IsiFormulir({
  jenis,
  medan,
  isian,
  ubah,
  k,
}: {
  jenis: string;
  medan: Medan;
  isian: Isian;
  ubah: (i: Isian) => void;
  k: KonteksIsian;
}) {
  if (medan.rupa === 'kelompok')
    return <IsianKelompok isi={medan.isi} isian={isian} lokasi="" ubah={ubah} k={k} />;
  if (medan.rupa === 'cabang' && jenis === 'tanggapiEskalasi' && k.rincian)
    return <IsianTanggapan rincian={k.rincian} medan={medan} isian={isian} ubah={ubah} k={k} />;
  return (
    <MedanIsian nama="jawaban" lokasi="" medan={medan} nilai={isian} ubah={(n) => ubah(n as Isian)} k={k} />
  );
}

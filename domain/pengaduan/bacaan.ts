import { tanggalDi, tulisWaktu } from '../jam/waktu.ts';
import type { Tanggal } from '../jam/waktu.ts';
import { tenggatTerdekat } from '../kasus/tenggat.ts';
import type { KeadaanPengaduan, TeksPelapor } from './keadaan.ts';

/** What the reporter reads with the tracking code: what was written for them, and until when the office answers. */
export interface BacaanPelapor {
  tanggapan?: { tanggal: Tanggal; isi: string };
  jawaban?: { tanggal: Tanggal; isi: string };
  diteruskanKepada?: string;
  tenggat?: string;
}

export function bacaanPelapor(k: KeadaanPengaduan): BacaanPelapor {
  const { zona } = k.standar;
  const tampil = (t: TeksPelapor) => ({ tanggal: tanggalDi(t.pada, zona), isi: t.isi });
  const tenggat = tenggatTerdekat(k.tenggat);
  const janji = k.tahap === 'masuk' ? 'Tanggapan pertama' : 'Jawaban';
  return {
    ...(k.tanggapan && { tanggapan: tampil(k.tanggapan) }),
    ...(k.jawaban && { jawaban: tampil(k.jawaban) }),
    ...(k.diteruskanKepada && { diteruskanKepada: k.diteruskanKepada }),
    ...(tenggat && { tenggat: `${janji} paling lambat ${tulisWaktu(tenggat.batas, zona)}.` }),
  };
}

import type { Ukuran } from '../ukuran.ts';
import { persentil } from '../ukuran.ts';
import type { Cpu } from './cpu.ts';
import { PELAKU_CPU } from './cpu.ts';
import type { Hasil } from './putaran.ts';
import type { UkuranAlur } from './ukuran-mesin.ts';

const RASIO_TERENDAH = 0.8;
const RASIO_LAMA_TERTINGGI = 1.5;
const KB = 1_024;

/** One side with so many cases at once: what was measured, and what one of its cases is to the engine. */
export interface Sisi {
  hasil: Hasil;
  alur: UkuranAlur;
}

/** Both sides with so many cases at once, and how they compare. */
export function bandingkan(serentak: number, diukur: Sisi, pembanding: Sisi): Ukuran[] {
  const { hasil: lindung, alur } = diukur;
  const { hasil: polos, alur: alurPolos } = pembanding;
  const di = `${serentak} serentak`;
  const lama = (bagian: number) =>
    berdua(
      `tindakan p${bagian * 100}, ${di}`,
      persentil(lindung.lama, bagian),
      persentil(polos.lama, bagian),
      'ms',
    );
  const rasioLama: Ukuran = {
    nama: `rasio tindakan p95, ${di}`,
    nilai: persentil(lindung.lama, 0.95) / persentil(polos.lama, 0.95),
    satuan: '',
    batas: RASIO_LAMA_TERTINGGI,
  };
  return [
    ...berdua(`kasus, ${di}`, lindung.perDetik, polos.perDetik, '/detik'),
    {
      nama: `rasio kasus, ${di}`,
      nilai: lindung.perDetik / polos.perDetik,
      satuan: '',
      paling: 'sedikit',
      batas: RASIO_TERENDAH,
    },
    ...[0.5, 0.95, 0.99].flatMap(lama),
    // With many at once it says how long the queue is, which the ratio of cases says already.
    ...(serentak === 1 ? [rasioLama] : []),
    ...berdua(`CPU sekasus, ${di}`, jumlah(lindung.cpu), jumlah(polos.cpu), 'ms'),
    ...PELAKU_CPU.flatMap((p) => berdua(`  ${p}`, lindung.cpu[p] * 1_000, polos.cpu[p] * 1_000, 'ms')),
    ...berdua(`sinyal sekasus, ${di}`, alur.sinyal, alurPolos.sinyal),
    ...berdua(`timer sekasus, ${di}`, alur.penghitungWaktu, alurPolos.penghitungWaktu),
    ...berdua(`kegiatan sekasus, ${di}`, alur.kegiatan, alurPolos.kegiatan),
    ...berdua(`peristiwa sekasus, ${di}`, alur.peristiwa, alurPolos.peristiwa),
    ...berdua(`riwayat mesin sekasus, ${di}`, alur.byte / KB, alurPolos.byte / KB, 'KB'),
    ...berdua(`basis data sekasus, ${di}`, lindung.byte / KB, polos.byte / KB, 'KB'),
  ];
}

/** The bare side with its commits within its own tasks: told, not compared. */
export function seketika(serentak: number, { perDetik, lama, cpu }: Hasil): Ukuran[] {
  const di = `${serentak} serentak, polos seketika`;
  return [
    { nama: `kasus, ${di}`, nilai: perDetik, satuan: '/detik' },
    { nama: `tindakan p95, ${di}`, nilai: persentil(lama, 0.95), satuan: 'ms' },
    { nama: `CPU sekasus, ${di}`, nilai: jumlah(cpu), satuan: 'ms' },
  ];
}

/** In milliseconds. */
function jumlah(cpu: Cpu): number {
  return PELAKU_CPU.reduce((j, p) => j + cpu[p], 0) * 1_000;
}

function berdua(nama: string, lindung: number, polos: number, satuan: Ukuran['satuan'] = ''): Ukuran[] {
  return [
    { nama: `${nama}, Lindung`, nilai: lindung, satuan },
    { nama: `${nama}, polos`, nilai: polos, satuan },
  ];
}

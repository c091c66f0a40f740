import type { Ukuran } from '../ukuran.ts';
import { persentil } from '../ukuran.ts';
import type { Cpu } from './cpu.ts';
import { PELAKU_CPU } from './cpu.ts';
import type { Hasil } from './putaran.ts';
import type { UkuranAlur } from './ukuran-mesin.ts';

const RASIO_TERENDAH = 0.8;
const RASIO_LAMA_TERTINGGI = 1.5;
const KB = 1_024;

/** What one case of each side is to the engine. */
export function bandingkanAlur(lindung: UkuranAlur, polos: UkuranAlur): Ukuran[] {
  const kegiatan = (u: UkuranAlur) => u.kegiatan + u.kegiatanLokal;
  return [
    ...berdua('sinyal sekasus', lindung.sinyal, polos.sinyal),
    ...berdua('timer sekasus', lindung.penghitungWaktu, polos.penghitungWaktu),
    ...berdua('kegiatan sekasus', kegiatan(lindung), kegiatan(polos)),
    ...berdua('peristiwa sekasus', lindung.peristiwa, polos.peristiwa),
    ...berdua('riwayat mesin sekasus', lindung.byte / KB, polos.byte / KB, 'KB'),
  ];
}

/** Both sides with so many cases at once, and how they compare. */
export function bandingkan(serentak: number, lindung: Hasil, polos: Hasil): Ukuran[] {
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
    ...berdua(`basis data sekasus, ${di}`, lindung.byte / KB, polos.byte / KB, 'KB'),
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

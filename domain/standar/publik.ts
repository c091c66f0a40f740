import { tanggalDi } from '../jam/waktu.ts';
import type { Tanggal } from '../jam/waktu.ts';
import type { KeadaanKasus } from '../kasus/keadaan.ts';
import type { Layanan } from '../kata.ts';
import { ATURAN } from '../layanan.ts';
import { keteranganTahap, LANGKAH_TENGGAT, LAYANAN_PUBLIK } from './kata-publik.ts';
import type { StandarKasus } from './standar.ts';
import type { StandarPublik } from './standar-publik.ts';
import { lamaDalamKata, waktuDalamKata } from './waktu-publik.ts';

/** A service standard as it is published: what is promised, without the office's own reminders. */
export function terbitan(layanan: Layanan, s: StandarKasus, publik: StandarPublik) {
  const janji = Object.entries(s.tenggat).filter(([, t]) => t.sifat === 'standar');
  return {
    layanan,
    versi: s.versi,
    ...publik,
    prosedur: publik.prosedur.map((b, i) => ({ ke: i + 1, ...b })),
    waktu: waktuDalamKata(s.tenggat, publik),
    langkah: LAYANAN_PUBLIK[layanan].langkah.map((isi, i) => {
      const waktu = janji
        .filter(([kunci]) => LANGKAH_TENGGAT[kunci] === i + 1)
        .map(([, t]) => lamaDalamKata(t));
      return { ke: i + 1, nama: isi, ...(waktu.length > 0 && { waktu: deretKata(waktu) }) };
    }),
  };
}

/** "5 hari, 14 hari dan 60 hari" */
function deretKata(kata: readonly string[]): string {
  const akhir = kata.at(-1) ?? '';
  return kata.length < 2 ? akhir : `${kata.slice(0, -1).join(', ')} dan ${akhir}`;
}

export interface LangkahLacak {
  ke: number;
  nama: string;
  keadaan: 'selesai' | 'berlangsung' | 'menunggu' | 'tidakDilalui';
  /** The day it was last done, in the office's zone. */
  tanggal?: Tanggal;
}

/** How far a case has come, for whoever holds its tracking code: steps and days, nothing about a person. */
export function pelacakan(k: KeadaanKasus): { keterangan: string; langkah: LangkahLacak[] } {
  const aturan = ATURAN[k.layanan];
  const sekarang = aturan.terbuka(k.tahap) ? aturan.sopTahap(k.tahap) : null;
  const langkah = LAYANAN_PUBLIK[k.layanan].langkah.map((nama, i): LangkahLacak => {
    const terakhir = k.langkahSelesai.findLast((l) => l.sop === i + 1);
    const keadaan = keadaanLangkah(i + 1, sekarang, terakhir !== undefined);
    // A step to be done again has its old day no more.
    const tanggal =
      keadaan === 'selesai' && terakhir ? { tanggal: tanggalDi(terakhir.pada, k.standar.zona) } : {};
    return { ke: i + 1, nama, keadaan, ...tanggal };
  });
  return { keterangan: keteranganTahap(k.layanan, k.tahap), langkah };
}

function keadaanLangkah(ke: number, sekarang: number | null, pernah: boolean): LangkahLacak['keadaan'] {
  if (sekarang === null) return pernah ? 'selesai' : 'tidakDilalui';
  if (ke === sekarang) return 'berlangsung';
  return ke < sekarang ? 'selesai' : 'menunggu';
}

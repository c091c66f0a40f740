import { tanggalDi } from '../jam/waktu.ts';
import type { Tanggal } from '../jam/waktu.ts';
import type { KeadaanKasus } from '../kasus/keadaan.ts';
import type { Layanan } from '../kata.ts';
import { ATURAN } from '../layanan.ts';
import { BIAYA_PUBLIK, keteranganTahap, LANGKAH_TENGGAT, LAYANAN_PUBLIK } from './kata-publik.ts';
import type { AturanTenggat, StandarKasus } from './standar.ts';

const MENIT_SEHARI = 24 * 60;

/** A service standard as it is published: what is promised, without the office's own reminders. */
export function standarPublik(layanan: Layanan, s: StandarKasus) {
  const { nama, produk, langkah } = LAYANAN_PUBLIK[layanan];
  const janji = Object.entries(s.tenggat).filter(([, t]) => t.sifat === 'standar');
  return {
    layanan,
    nama,
    versi: s.versi,
    langkah: langkah.map((isi, i) => {
      const waktu = janji
        .filter(([kunci]) => LANGKAH_TENGGAT[kunci] === i + 1)
        .map(([, t]) => lamaDalamKata(t));
      return { ke: i + 1, nama: isi, ...(waktu.length > 0 && { waktu: waktu.join(' dan ') }) };
    }),
    biaya: BIAYA_PUBLIK,
    produk,
  };
}

/** A length as people say it: "30 menit (jam kerja)", "1 × 24 jam", "7 hari". */
export function lamaDalamKata(t: Pick<AturanTenggat, 'jam' | 'menit'>): string {
  if (t.jam === 'kerja') return `${t.menit} menit (jam kerja)`;
  if (t.menit === MENIT_SEHARI) return '1 × 24 jam';
  if (t.menit % MENIT_SEHARI === 0) return `${t.menit / MENIT_SEHARI} hari`;
  return t.menit % 60 === 0 ? `${t.menit / 60} jam` : `${t.menit} menit`;
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

import type { CakupanLaporan } from '../../db/laporan-kasus.baca.ts';
import {
  eskalasiDanKelanjutan,
  kasusMenurutAkhir,
  kasusMenurutKategori,
  kasusMenurutLayanan,
  kasusMenurutPenyaluran,
  kasusMenurutSumber,
} from '../../db/laporan-kasus.baca.ts';
import type { Db } from '../../db/koneksi.ts';
import { hunianTerlambat, okupansi, waktuLangkah } from '../../db/laporan-waktu.baca.ts';
import { bacaKalender } from '../../db/instansi.repository.ts';
import { namaKantor } from '../../db/salinan-data.baca.ts';
import type { Zona } from '../../domain/jam/waktu.ts';
import { labelTahap } from '../../domain/kasus/label.ts';
import { RINGKASAN_ALUR, ringkasanTenggat } from '../../domain/kasus/ringkasan.ts';
import type { Layanan } from '../../domain/kata.ts';
import { LAYANAN } from '../../domain/kata.ts';
import type { BarisLaporan, KunciBagian } from '../../domain/laporan/bagian.ts';
import { BAGIAN, KUNCI_BAGIAN } from '../../domain/laporan/bagian.ts';
import { labelUkuran } from '../../domain/laporan/label.ts';
import { masaLaporan } from '../../domain/laporan/masa.ts';
import type { BagianTampil, KueriLaporan, Laporan } from '../bentuk/laporan.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';

/** Far above what an RPS has in a year; the longest come first. */
const MAKS_HUNIAN = 1_000;

/** Everything an office's work is measured by in a period, each figure with its definition. */
export async function susunLaporan(
  l: Lingkungan,
  instansiId: string,
  { dari, sampai, layanan, bagian: satu }: KueriLaporan,
): Promise<{ laporan: Laporan; zona: Zona }> {
  const { zona } = await bacaKalender(l.db, instansiId);
  const sekarang = l.sekarang();
  const masa = masaLaporan(dari, sampai, zona, sekarang);
  const cakupan = { instansiId, layanan: layanan ? [layanan] : LAYANAN, masa };
  const nama = await namaKantor(l.db, instansiId);
  const bagian: BagianTampil[] = [];
  // One after the other: a report does not hold connections that acts wait for.
  for (const kunci of satu ? [satu] : KUNCI_BAGIAN)
    bagian.push({ kunci, ...BAGIAN[kunci], baris: await BARIS[kunci](l.db, cakupan) });
  return {
    zona,
    laporan: {
      kantor: { id: instansiId, nama },
      masa: { dari, sampai, hingga: masa.sebelum },
      layanan: [...cakupan.layanan],
      dibuatPada: sekarang,
      bagian,
    },
  };
}

type Pembaca<B extends KunciBagian> = (db: Db, c: CakupanLaporan) => Promise<BarisLaporan<B>[]>;

const BARIS: { readonly [B in KunciBagian]: Pembaca<B> } = {
  kasus: async (db, c) =>
    (await kasusMenurutLayanan(db, c)).map((b) => ({ kode: kode(b), nilai: { ...b, ...ini(b) } })),
  akhir: async (db, c) =>
    (await kasusMenurutAkhir(db, c)).map((b) => ({
      kode: kode(b, { tahap: b.tahap }),
      nilai: { ...ini(b), tahap: labelTahap(b.tahap), ditutup: b.ditutup },
    })),
  kategori: async (db, c) => (await kasusMenurutKategori(db, c)).map(masuk),
  sumber: async (db, c) => (await kasusMenurutSumber(db, c)).map(masuk),
  alasan: async (db, c) => (await kasusMenurutPenyaluran(db, c, 'alasan_akhir')).map(disalurkan),
  cara: async (db, c) => (await kasusMenurutPenyaluran(db, c, 'cara_akhir')).map(disalurkan),
  langkah: async (db, c) =>
    (await waktuLangkah(db, c)).map((b) => ({
      kode: kode(b, { langkah: b.kunci, sifat: b.sifat, jam: b.jam }),
      nilai: {
        ...ini(b),
        langkah: ringkasanTenggat(b.kunci),
        sifat: b.sifat === 'standar' ? 'Standar' : 'Pengingat, bukan standar',
        jam: b.jam === 'kerja' ? 'Jam kerja' : 'Jam kalender',
        standar: bulat(b.standar),
        selesai: b.selesai,
        median: bulat(b.median),
        p90: bulat(b.p90),
        tepatWaktu: persen(b.tepat, b.selesai),
      },
    })),
  hunianTerlambat: async (db, c) =>
    (await hunianTerlambat(db, c, MAKS_HUNIAN)).map((h) => ({
      kode: { kasusId: h.id },
      nilai: {
        nomor: h.nomor,
        masuk: h.masuk,
        batas: h.batas,
        selesai: h.selesai,
        hariTinggal: bulat(h.hari_tinggal),
        hariTerlambat: bulat(h.hari_terlambat),
      },
    })),
  okupansi: async (db, c) =>
    (await okupansi(db, c)).map((o) => ({
      kode: { kelompok: o.kelompok },
      nilai: { ...o, keterisian: persen(o.terpakai, o.tersedia) },
    })),
  eskalasi: async (db, c) =>
    (await eskalasiDanKelanjutan(db, c)).map(({ layanan, kunci, ke, ...angka }) => ({
      kode: kode({ layanan }, { langkah: kunci }),
      nilai: { ...ini({ layanan }), langkah: ringkasanTenggat(kunci), jenjang: String(ke), ...angka },
    })),
};

/** The service a row is about: for programs, and for people. */
function kode(b: { layanan: string }, lain: Record<string, string> = {}) {
  return { layanan: b.layanan, ...lain };
}

function ini(b: { layanan: string }) {
  return { layanan: RINGKASAN_ALUR[b.layanan as Layanan] };
}

interface BarisKata {
  layanan: string;
  kata: string;
  jumlah: number;
}

function masuk(b: BarisKata) {
  return {
    kode: kode(b, { kata: b.kata }),
    nilai: { ...ini(b), kata: labelUkuran(b.kata), masuk: b.jumlah },
  };
}

function disalurkan(b: BarisKata) {
  const { masuk: ditutup, ...nilai } = masuk(b).nilai;
  return { ...masuk(b), nilai: { ...nilai, ditutup } };
}

/** To one decimal: more would promise what nobody measures. */
function bulat(n: number): number {
  return Math.round(n * 10) / 10;
}

function persen(bagian: number, semua: number): number | null {
  return semua === 0 ? null : bulat((bagian / semua) * 100);
}

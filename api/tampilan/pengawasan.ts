import type { HunianKini, kasusTerbuka, tugasMenunggu } from '../../db/pengawasan.baca.ts';
import { labelPeran, labelTahap } from '../../domain/kasus/label.ts';
import { RINGKASAN_ALUR } from '../../domain/kasus/ringkasan.ts';
import type { PeranPelaku } from '../../domain/kata.ts';
import type { Layanan } from '../../domain/kata.ts';
import { LAYANAN } from '../../domain/kata.ts';
import { ATURAN } from '../../domain/layanan.ts';
import type { KelompokTempatTidur } from '../../domain/rps/kata.ts';
import type { PengawasanHariIni } from '../bentuk/pengawasan.schema.ts';

type BarisKasus = Awaited<ReturnType<typeof kasusTerbuka>>[number];
type BarisTugas = Awaited<ReturnType<typeof tugasMenunggu>>[number];
type KasusLayanan = PengawasanHariIni['kasus'][number];

/**
 * Every service the office offers, with its open stages in the order of the SOP, also where nothing is open; another
 * one only where it has left cases behind.
 */
export function kasusTampil(baris: readonly BarisKasus[], layananKantor: readonly Layanan[]): KasusLayanan[] {
  const adalah = (l: Layanan) => layananKantor.includes(l) || baris.some((b) => b.layanan === l);
  return LAYANAN.filter(adalah).map((layanan) => {
    const miliknya = baris.filter((b) => b.layanan === layanan);
    const jumlahkan = (kolom: 'jumlah' | 'terlambat' | 'ditunda') =>
      miliknya.reduce((n, b) => n + b[kolom], 0);
    const tahap = Object.keys(ATURAN[layanan].tabel).filter((t) => ATURAN[layanan].terbuka(t));
    return {
      layanan,
      nama: RINGKASAN_ALUR[layanan],
      terbuka: jumlahkan('jumlah'),
      terlambat: jumlahkan('terlambat'),
      ditunda: jumlahkan('ditunda'),
      tahap: tahap.map((t) => {
        const b = miliknya.find((satu) => satu.tahap === t);
        return {
          tahap: t as KasusLayanan['tahap'][number]['tahap'],
          nama: labelTahap(t),
          terbuka: b?.jumlah ?? 0,
          terlambat: b?.terlambat ?? 0,
          ditunda: b?.ditunda ?? 0,
        };
      }),
    };
  });
}

export function hunianTampil(baris: readonly HunianKini[]): PengawasanHariIni['hunian'] {
  const jumlahkan = (kolom: 'jumlah' | 'terisi' | 'terlambat') => baris.reduce((n, b) => n + b[kolom], 0);
  const [jumlah, terisi] = [jumlahkan('jumlah'), jumlahkan('terisi')];
  return {
    jumlah,
    terisi,
    kosong: jumlah - terisi,
    terlambat: jumlahkan('terlambat'),
    kelompok: baris.map(({ kelompok, ...angka }) => ({ nama: kelompok as KelompokTempatTidur, ...angka })),
  };
}

export function tugasTampil({ peran, ...angka }: BarisTugas): PengawasanHariIni['tugas'][number] {
  return { peran: peran as PeranPelaku, nama: labelPeran(peran), ...angka };
}

import type { KeadaanKasus } from './keadaan.ts';
import type { Pelaku } from './pelaku.ts';
import type { Penolakan } from './penolakan.ts';
import { penolakan } from './penolakan.ts';
import type { AturanTindakan, TabelTindakan } from './tabel.ts';
import { tahapTertutup } from './tabel.ts';

type Tabel = TabelTindakan<string, string>;

/** Who sees the data while their processing is restricted: who answers for it, and who is just working on it. */
export function bolehSelamaDibatasi(tabel: Tabel, k: KeadaanKasus, p: Pelaku): boolean {
  return !k.dibatasi || tetapMelihat(tabel, k, p);
}

/** The same of a case that is restricted, or of what was taken out of one. */
export function tetapMelihat(tabel: Tabel, k: KeadaanKasus, p: Pelaku): boolean {
  if (p.peran === 'kabid-rehsos') return true;
  return !tahapTertutup(tabel, k.tahap) && k.petugas?.orangId === p.orangId;
}

/**
 * Restricted data are kept, and used only for what cannot wait (UU 27/2022 art. 11 and 41): who may not see them decides
 * nothing by them, and nobody takes them elsewhere.
 */
export function periksaPembatasan(
  tabel: Tabel,
  k: KeadaanKasus,
  aturan: AturanTindakan,
  pelaku: Pelaku,
): Penolakan | null {
  if (!k.dibatasi || aturan.saatDibatasi === 'semuaPeran') return null;
  const dasar = `Pemrosesan data kasus ini dibatasi atas permintaan ${k.dibatasi.permintaan}`;
  if (aturan.saatDibatasi === 'tidak') {
    return penolakan(
      'pemrosesanDibatasi',
      `${dasar}: isinya tidak boleh disalin ke kasus baru. Tunggu sampai pembatasannya dicabut; bila orangnya perlu ditolong sekarang, buat kasus baru dari keterangan yang Anda terima sendiri.`,
    );
  }
  if (tetapMelihat(tabel, k, pelaku)) return null;
  return penolakan(
    'pemrosesanDibatasi',
    `${dasar}: hanya Kepala Bidang dan petugas kasus yang dapat melakukan ini. Minta Kepala Bidang melakukannya, atau mengalihkan kasus ini kepada pekerja sosial.`,
  );
}

/** The case as it is without a restriction. */
export function tanpaPembatasan<K extends KeadaanKasus>(k: K): K {
  const { dibatasi: _, ...sisa } = k;
  return sisa as K;
}

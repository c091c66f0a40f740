import type { PelakuBerwilayah } from '../kasus/jabatan-pada.ts';
import type { KeadaanKasus } from '../kasus/keadaan.ts';
import { pandanganAtas } from '../kasus/pandangan.ts';
import { tindakanTersedia } from '../kasus/tersedia.ts';
import { peranMungkin } from '../kasus/wewenang.ts';
import type { AturanLayanan } from '../layanan.ts';
import type { JenisSurat } from './isian.ts';

/** Acts that put somebody's name under what the draft says: nobody does so unseen. */
const MEMBUBUHKAN = ['paraf', 'tandaTangan', 'pastikanSurat'] as const;

/**
 * Why somebody who sees the client is shown the numbers of the population register in a draft: in words, for the
 * access log. Null for all the others, who are shown them covered, as everywhere.
 */
export function sebabNomorUtuh(
  a: AturanLayanan,
  k: KeadaanKasus,
  jabatan: readonly PelakuBerwilayah[],
): string | null {
  if (dapat(a, k, MEMBUBUHKAN, jabatan))
    return 'Memeriksa konsep surat pada giliran memaraf atau menandatangani.';
  return pandanganAtas(a, k, jabatan) === 'penuh' ? 'Membuka konsep surat yang memuat NIK.' : null;
}

/** An issued letter, as far as it matters who reads it. */
export interface SuratDibaca {
  jenis: JenisSurat;
  /** Who signed. */
  penanda?: string | undefined;
}

/**
 * Whether an issued letter opens to somebody: it names the client with the whole NIK. Beside those who may ask for that
 * number (SOP 6 hands it to two of them), to who signed it, to who may have to revoke it, and a referral to the officers
 * of the shelter who hand the client over with it.
 */
export function bolehBacaSurat(
  a: AturanLayanan,
  k: KeadaanKasus,
  s: SuratDibaca,
  j: PelakuBerwilayah,
): boolean {
  const pandangan = pandanganAtas(a, k, [j]);
  if (pandangan !== 'tersamar') return pandangan === 'penuh';
  if (s.penanda === j.orangId || dapat(a, k, ['cabutSurat'], [j])) return true;
  return s.jenis === 'rujukan' && peranMungkin(a.tabel, 'salurkan', j.peran);
}

/** By the rules the workflow judges by: the turn, and separation of duties, are in them. */
function dapat(
  a: AturanLayanan,
  k: KeadaanKasus,
  jenis: readonly string[],
  jabatan: readonly PelakuBerwilayah[],
): boolean {
  return tindakanTersedia(a, k, jabatan).some((t) => jenis.includes(t.tindakan));
}

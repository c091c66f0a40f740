import { labelTindakan } from '../kasus/label.ts';
import type { Penolakan } from '../kasus/penolakan.ts';
import { penolakan } from '../kasus/penolakan.ts';
import type { KeadaanLansia, SuratLansia } from './keadaan.ts';

/** The letter a case would rest on, where it has been revoked. */
export function suratDicabut(k: KeadaanLansia): SuratLansia | null {
  const surat = k.surat.at(-1);
  return surat?.dicabutPada === undefined ? null : surat;
}

/** What cannot be done as the letter stands now; null where it does not speak against it. */
export function periksaSurat(k: KeadaanLansia, jenis: string): Penolakan | null {
  if (k.suratTertunda && MENYENTUH_SURAT.has(jenis)) return belumPasti(k.suratTertunda.nomor);
  const dicabut = BERDASAR_SURAT.has(jenis) ? suratDicabut(k) : null;
  return dicabut && tidakBerlaku(dicabut.nomor, jenis);
}

// The letter may have been signed: nothing may be done to it, or to what it says, before that is known.
const MENYENTUH_SURAT: ReadonlySet<string> = new Set([
  'tandaTangan',
  'kembalikan',
  'tolak',
  'koreksiData',
  'alihkanPetugas',
  'batalkan',
]);

function belumPasti(nomor: string): Penolakan {
  return penolakan(
    'menungguKepastian',
    `Belum pasti apakah surat ${nomor} sudah ditandatangani. Kepala Dinas harus memastikannya dulu; jangan diulangi.`,
  );
}

// Whoever is shown the letter can check it: with a revoked one nobody is sent or handed over.
const BERDASAR_SURAT: ReadonlySet<string> = new Set([
  'terimaRekomendasi',
  'kirimUlang',
  'berangkatkan',
  'catatSerahTerima',
]);

function tidakBerlaku(nomor: string, jenis: string): Penolakan {
  const jalan =
    jenis === 'kirimUlang'
      ? `Pakai "${labelTindakan('gantiTujuan')}", juga bila tujuannya tetap`
      : `Minta Kepala Dinas memakai "${labelTindakan('cabutSurat')}"`;
  return penolakan(
    'suratDicabut',
    `Rekomendasi ${nomor} sudah dicabut. ${jalan}: kasus kembali ke paraf dan surat baru diterbitkan.`,
  );
}

import type { SimpananKunciCadangan } from '../db/kunci/simpanan-cadangan.ts';
import type { GudangBerkas } from '../db/gudang/gudang.ts';
import type { Brankas } from '../db/kunci/brankas.ts';
import type { Penyegel } from '../db/kunci/segel.ts';
import type { Db } from '../db/koneksi.ts';
import type { Pencetak } from '../surat/pencetak.ts';
import type { PasanganFrasa } from '../surat/tanda-tangan/kotak-frasa.ts';
import type { Penandatangan } from '../surat/tanda-tangan/penandatangan.ts';
import type { Waktu } from '../domain/jam/waktu.ts';

/** What activities need from outside. */
export interface Lingkungan {
  db: Db;
  brankas: Brankas;
  penyegel: Penyegel;
  gudang: GudangBerkas;
  /** Null: no backups are made from here, so none holds a key. */
  kunciCadangan: SimpananKunciCadangan | null;
  penandatangan: Penandatangan;
  pencetak: Pencetak;
  /** What passphrases are closed for, until they are used here. */
  kunciFrasa: PasanganFrasa;
  /** Where anybody can check a letter: the address the office is reached at. */
  alamatPublik: string;
  /** The wall clock, on the demo clock's scale. */
  sekarang: () => Waktu;
}

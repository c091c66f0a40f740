import type { Transaction } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { KeadaanKasus } from '../domain/kasus/keadaan.ts';
import type { IsiLansia, KeadaanLansia } from '../domain/lansia/keadaan.ts';
import type { KeadaanRps } from '../domain/rps/keadaan.ts';
import { bahanBeritaAcara, bahanRekomendasi, bahanTugasPendampingan } from '../domain/surat/bahan-lansia.ts';
import type { PokokRujukan } from '../domain/surat/bahan-rujukan.ts';
import { bahanRujukan } from '../domain/surat/bahan-rujukan.ts';
import type { OrangSurat } from '../domain/surat/bahan.ts';
import type { JenisSurat } from '../domain/surat/isian.ts';
import type { NaskahSurat } from '../domain/surat/naskah.ts';
import { susunNaskah } from '../domain/surat/naskah.ts';
import type { BahanSurat } from '../domain/surat/templat.ts';
import { uraiTemplat } from '../domain/surat/templat.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';
import { bacaNamaKantor, bacaPetugas, bacaTemplatKantor } from './surat-bahan.baca.ts';

type Pembaca = Db | Transaction<DB>;

/** The content of a letter by the office's wording in force, with the version of it. */
export interface NaskahKantor {
  naskah: NaskahSurat;
  templatVersi: number;
}

/** SOP 5: what is previewed, initialled and signed. Null where the office has no wording for it. */
export function naskahRekomendasi(db: Pembaca, k: KeadaanLansia, pada: Waktu): Promise<NaskahKantor | null> {
  return susun(db, k, 'rekomendasi', pada, (o) => ({ bahan: bahanRekomendasi(k, o) }));
}

export function naskahTugas(
  db: Pembaca,
  k: KeadaanLansia,
  isi: IsiLansia['berangkatkan'],
  pada: Waktu,
): Promise<NaskahKantor | null> {
  return susun(db, k, 'tugasPendampingan', pada, (o) => ({ bahan: bahanTugasPendampingan(k, o, isi) }));
}

export function naskahBeritaAcara(
  db: Pembaca,
  k: KeadaanLansia,
  isi: IsiLansia['catatSerahTerima'],
  pada: Waktu,
): Promise<NaskahKantor | null> {
  const { nama, jabatan } = isi.penerima;
  return susun(db, k, 'beritaAcara', pada, (o) => ({
    bahan: bahanBeritaAcara(k, o, isi),
    pihakKedua: { pihak: 'PIHAK KEDUA', nama, jabatan },
  }));
}

export function naskahRujukan(
  db: Pembaca,
  k: KeadaanRps,
  pokok: PokokRujukan,
  pada: Waktu,
): Promise<NaskahKantor | null> {
  return susun(db, k, 'rujukan', pada, (o) => ({ bahan: bahanRujukan(k, o, pokok) }));
}

async function susun(
  db: Pembaca,
  k: KeadaanKasus,
  jenis: JenisSurat,
  pada: Waktu,
  isi: (o: OrangSurat) => { bahan: BahanSurat } & Pick<NaskahSurat, 'pihakKedua'>,
): Promise<NaskahKantor | null> {
  const kantor = await bacaTemplatKantor(db, k.instansiId, jenis, { pada });
  if (!kantor) return null;
  const { versi, teks, kop, kota } = kantor;
  const terurai = uraiTemplat(jenis, teks);
  // It was read before it was saved.
  if (!('templat' in terurai)) throw new Error(`templat ${jenis} versi ${versi} tidak terbaca`);
  const peksos = k.petugas ? await bacaPetugas(db, k.petugas.orangId, 'peksos', pada) : null;
  const orang = {
    kantor: { nama: await bacaNamaKantor(db, k.instansiId), kota },
    peksos: peksos ?? undefined,
  };
  const naskah = susunNaskah({ jenis, kop, kota, templat: terurai.templat, ...isi(orang) });
  return { naskah, templatVersi: versi };
}

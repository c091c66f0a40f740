import type { Peran, PeranPelaku } from '../kata.ts';
import type { Waktu } from '../jam/waktu.ts';
import { tanggalDi } from '../jam/waktu.ts';
import type { Kelahiran } from '../kasus/kelahiran.ts';
import { keadaanAwal } from '../kasus/kelahiran.ts';
import type { Kesalahan } from '../kasus/penolakan.ts';
import { kesalahanKlien } from '../kasus/periksa-klien.ts';
import type { StandarKasus, StandarPdp } from '../standar/standar.ts';
import type { IsiPdp, KeadaanPdp } from './keadaan.ts';

/** Who types in a request about personal data. */
export const PENERIMA_PDP = ['petugas-dinsos'] as const satisfies Peran[];

type Permintaan = IsiPdp['ajukanPermintaanPdp'];

/** The staff for somebody who asks; the system for nobody, and only to propose what has come to its end. */
export function bolehMengajukan(peran: PeranPelaku, k: KeadaanPdp): boolean {
  if (peran === 'sistem') return k.pemohon === undefined && k.jenisPermintaan === 'penghapusan';
  return k.pemohon !== undefined && PENERIMA_PDP.some((p) => p === peran);
}

export function kesalahanPermintaan(
  isi: Permintaan,
  standar: Pick<StandarKasus, 'zona'>,
  waktu: Waktu,
): Kesalahan[] {
  const hasil = kesalahanKlien(isi.koreksi?.klien, tanggalDi(waktu, standar.zona), 'koreksi.klien');
  if (isi.diterimaPada && isi.diterimaPada > waktu) {
    hasil.push({ lokasi: 'diterimaPada', pesan: 'Waktu permintaan diterima tidak boleh di masa depan.' });
  }
  if (isi.jenis === 'koreksi' && !isi.koreksi) {
    hasil.push({ lokasi: 'koreksi', pesan: 'Isi data yang benar menurut pemohon.' });
  }
  if (isi.jenis !== 'koreksi' && isi.koreksi) {
    hasil.push({ lokasi: 'koreksi', pesan: 'Hanya untuk permintaan koreksi.' });
  }
  return hasil;
}

/** The state of a request that has been written down and has no history yet. */
export function lahirPdp(isi: Permintaan, l: Kelahiran<StandarPdp>): KeadaanPdp {
  const diterimaPada = isi.diterimaPada ?? l.waktu;
  return {
    ...keadaanAwal(l),
    layanan: 'pdp',
    tahap: 'pemeriksaan',
    // The request is about a person who stands in other cases; it is not found by that name itself.
    klien: {},
    jenisPermintaan: isi.jenis,
    kasusPokok: isi.kasus,
    cakupan: isi.cakupan,
    ...(isi.pemohon && { pemohon: isi.pemohon }),
    uraian: isi.uraian,
    ...(isi.koreksi && { koreksi: isi.koreksi }),
    diterimaPada,
    sasaran: [],
    faktaTerakhir: diterimaPada,
  };
}

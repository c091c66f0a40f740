import type { IsiRps, KeadaanRps } from '../rps/keadaan.ts';
import type { Kategori } from '../rps/kata.ts';
import type { OrangSurat } from './bahan.ts';
import { bahanKantor, bahanKlien } from './bahan.ts';
import { tulisHariDari } from './tanggal.ts';
import type { BahanSurat } from './templat.ts';

const KATEGORI: Record<Kategori, string> = {
  orangTerlantar: 'orang terlantar',
  gelandanganPengemisAnakJalanan: 'gelandangan, pengemis dan anak jalanan',
  wanitaTunaSusila: 'wanita tuna susila',
  lanjutUsiaTerlantar: 'lanjut usia terlantar',
  odgj: 'orang dengan gangguan jiwa',
};

const ALASAN: Record<IsiRps['salurkan']['alasan'], string> = {
  waktuPelayananBerakhir: 'waktu pelayanan di RPS telah berakhir',
  klienMenghentikan: 'klien memutuskan menghentikan proses pelayanan',
  selesaiBimbingan: 'klien telah selesai menjalani bimbingan',
  pertimbanganAsesmen: 'pertimbangan hasil asesmen klien',
};

/** To whom a client is referred, and why. */
export interface PokokRujukan {
  tujuan: string;
  alasan: string;
  uraian?: string;
}

/** Stage 3: refused, and so referred to whoever is more competent. */
export function rujukanDariTolak(isi: IsiRps['tolak']): PokokRujukan {
  return { tujuan: isi.pihakBerwenang, alasan: isi.alasan };
}

/** Stage 7: null where the way the client leaves refers to nobody, so that there is no letter. */
export function rujukanDariPenyaluran(isi: IsiRps['salurkan']): PokokRujukan | null {
  const alasan = ALASAN[isi.alasan];
  const p = isi.penyaluran;
  switch (p.cara) {
    case 'dirujukKeRumahSakit':
      return { tujuan: p.rumahSakit, alasan, uraian: p.keluhan };
    case 'dirujukKeLks':
      return { tujuan: p.lembaga, alasan, uraian: `Klien diterima oleh ${p.penerima}.` };
    case 'dirujukKeInstansiLain':
      return { tujuan: p.instansi, alasan, uraian: p.uraian };
    case 'keluarSendiri':
    case 'dijemputKeluarga':
    case 'dipulangkanKeDaerahAsal':
    case 'tindakanLain':
      return null;
  }
}

/** The letter of referral of the RPS. */
export function bahanRujukan(k: KeadaanRps, o: OrangSurat, r: PokokRujukan): BahanSurat {
  const { zona } = k.standar;
  return {
    ...bahanKantor(o.kantor),
    ...bahanKlien(k.klien),
    tujuan: r.tujuan,
    'rujukan.alasan': r.alasan,
    'rujukan.uraian': r.uraian,
    'rps.kategori': KATEGORI[k.kategori],
    'rps.diterimaPada': tulisHariDari(k.diterimaPada, zona),
    'rps.lokasiDitemukan': k.lokasiDitemukan,
    'rps.masukPada': k.masukPada && tulisHariDari(k.masukPada, zona),
    'rps.asesmenAwal': k.asesmenAwal?.masalahAwal,
    'rps.permasalahan': k.asesmen?.permasalahan,
    'rps.kebutuhan': k.asesmen?.kebutuhan,
  };
}

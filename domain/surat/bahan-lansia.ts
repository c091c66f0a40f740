import { tanggalDi } from '../jam/waktu.ts';
import type { IsiLansia, KeadaanLansia } from '../lansia/keadaan.ts';
import type { KeadaanKlien } from '../lansia/syarat.ts';
import type { OrangSurat } from './bahan.ts';
import { bahanKantor, bahanKlien, bahanPeksos } from './bahan.ts';
import { namaHari, tulisHariDari, tulisTanggal } from './tanggal.ts';
import type { BahanSurat } from './templat.ts';

const KEADAAN: Record<KeadaanKlien, string> = {
  miskin: 'miskin',
  terlantar: 'terlantar',
  'diterlantarkan-keluarga': 'diterlantarkan oleh keluarganya',
};

/** SOP 5: the letter of recommendation. */
export function bahanRekomendasi(k: KeadaanLansia, o: OrangSurat): BahanSurat {
  const { suratPermohonan: p } = k;
  return {
    ...bahanKantor(o.kantor),
    ...bahanKlien(k.klien),
    ...bahanPeksos(o.peksos),
    ...bahanAsesmen(k),
    keadaan: rangkai(k.keadaan.map((s) => KEADAAN[s])),
    tujuan: k.tujuan,
    'permohonan.nomor': p.nomor,
    'permohonan.tanggal': tulisTanggal(p.tanggal),
    'permohonan.desaKelurahan': p.desaKelurahan,
    'permohonan.kecamatan': p.kecamatan,
  };
}

/** SOP 7: the letter of assignment for the escort. */
export function bahanTugasPendampingan(
  k: KeadaanLansia,
  o: OrangSurat,
  isi: IsiLansia['berangkatkan'],
): BahanSurat {
  return {
    ...bahanRekomendasi(k, o),
    ...rekomendasiTerbit(k),
    'berangkat.tanggal': tulisHariDari(isi.terjadiPada, k.standar.zona),
    'berangkat.kendaraan': isi.kendaraan,
  };
}

/** SOP 7: the record of the handover at the shelter. */
export function bahanBeritaAcara(
  k: KeadaanLansia,
  o: OrangSurat,
  isi: IsiLansia['catatSerahTerima'],
): BahanSurat {
  const tanggal = tanggalDi(isi.terjadiPada, k.standar.zona);
  return {
    ...bahanRekomendasi(k, o),
    ...rekomendasiTerbit(k),
    'serahTerima.hari': namaHari(tanggal),
    'serahTerima.tanggal': tulisTanggal(tanggal),
    'serahTerima.penerima': isi.penerima.nama,
    'serahTerima.jabatanPenerima': isi.penerima.jabatan,
  };
}

function bahanAsesmen(k: KeadaanLansia): BahanSurat {
  const l = k.asesmen?.lembar;
  if (!l) return {};
  return {
    'asesmen.tanggal': tulisHariDari(l.dikunjungiPada, k.standar.zona),
    'asesmen.kondisiFisik': l.kondisiFisik,
    'asesmen.kondisiPsikososial': l.kondisiPsikososial,
    'asesmen.kondisiEkonomi': l.kondisiEkonomi,
    'asesmen.keluarga': l.keluarga,
    'asesmen.kebutuhan': l.kebutuhan,
  };
}

function rekomendasiTerbit(k: KeadaanLansia): BahanSurat {
  const surat = k.surat.findLast((s) => s.dicabutPada === undefined);
  if (!surat) return {};
  return {
    'rekomendasi.nomor': surat.nomor,
    'rekomendasi.tanggal': tulisHariDari(surat.pada, k.standar.zona),
  };
}

function rangkai(kata: readonly string[]): string | undefined {
  const akhir = kata.at(-1);
  return kata.length < 2 ? akhir : `${kata.slice(0, -1).join(', ')} dan ${akhir}`;
}

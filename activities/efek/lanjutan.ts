import { penolakan } from '../../domain/kasus/penolakan.ts';
import { LAPORAN_RPS, PERMOHONAN_LANSIA } from '../../domain/kelahiran.ts';
import type { IsiPengaduan, KeadaanPengaduan } from '../../domain/pengaduan/keadaan.ts';
import { laporanDari, permohonanDari } from '../../domain/pengaduan/lanjutan.ts';
import type { IsiRps, KeadaanRps } from '../../domain/rps/keadaan.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';
import { lahirkanKasusLain } from './lahir.ts';

/** An elderly client of the RPS is handed on: a rekomendasi lansia is born beside the stay. */
export async function lahirkanRekomendasi(
  c: KonteksEfek<IsiRps['ajukanRekomendasiLansia']>,
): Promise<HasilEfek> {
  const { klien } = c.k as KeadaanRps;
  const { jenisKelamin } = klien;
  if (!jenisKelamin) {
    const pesan = 'Catat dulu jenis kelamin klien lewat koreksi data.';
    return { penolakan: penolakan('isiTidakSah', pesan, [{ lokasi: 'klien.jenisKelamin', pesan }]) };
  }
  return lahirkanKasusLain(c, PERMOHONAN_LANSIA, { ...c.isi, klien: { ...klien, jenisKelamin } });
}

/** A complaint becomes the aduan of a request for a lansia. */
export function lahirkanPermohonan(
  c: KonteksEfek<IsiPengaduan['jadikanPermohonanLansia']>,
): Promise<HasilEfek> {
  return lahirkanKasusLain(c, PERMOHONAN_LANSIA, permohonanDari(c.k as KeadaanPengaduan, c.isi));
}

/** A complaint becomes the report an RPS stay begins with. */
export function lahirkanLaporan(c: KonteksEfek<IsiPengaduan['jadikanLaporanRps']>): Promise<HasilEfek> {
  return lahirkanKasusLain(c, LAPORAN_RPS, laporanDari(c.k as KeadaanPengaduan, c.isi, c.tindakan.waktu));
}

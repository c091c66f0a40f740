import type { Keputusan } from '../kasus/tindakan.ts';
import { diterima, ditolak } from '../kasus/tindakan.ts';
import type { Pelaku } from '../kasus/pelaku.ts';
import type { Penolakan } from '../kasus/penolakan.ts';
import { penolakan } from '../kasus/penolakan.ts';
import { periksaTerjadi } from '../kasus/fakta.ts';
import { periksaTanggapan, wewenangTanggapan } from '../kasus/tanggapan.ts';
import { aturanTindakan, periksaVersi, periksaWewenang } from '../kasus/wewenang.ts';
import type { KeadaanPengaduan, TahapPengaduan, TindakanPengaduan } from './keadaan.ts';
import { bolehMenerima } from './lahir.ts';
import { periksaLanjutan } from './lanjutan.ts';
import { TABEL_PENGADUAN } from './tabel.ts';
import { menungguPemeriksaan } from './tugas.ts';

/** Judges an act on a complaint. Pure: the time is the act's own. */
export function putuskanPengaduan(k: KeadaanPengaduan, t: TindakanPengaduan): Keputusan<TahapPengaduan> {
  if (t.jenis === 'terimaPengaduan') {
    // The birth: the API has written the case, the first entry of the history follows.
    if (k.urutan > 0) return ditolak(penolakan('sudahDilakukan', 'Pengaduan ini sudah terdaftar.'));
    return bolehMenerima(t.pelaku.peran, k.saluran)
      ? diterima(false)
      : ditolak(
          penolakan('bukanWewenang', 'Peran Anda tidak berwenang mencatat pengaduan lewat saluran ini.'),
        );
  }
  if (k.urutan === 0) return ditolak(penolakan('tahapTidakSesuai', 'Pengaduan ini belum terdaftar.'));
  const aturan = aturanTindakan(TABEL_PENGADUAN, k.tahap, t.jenis);
  const tolak =
    periksaWewenang(TABEL_PENGADUAN, k, t.jenis, t.pelaku, wewenangKhususPengaduan) ??
    periksaVersi(aturan, k, t.versi) ??
    periksaIsi(k, t);
  if (tolak) return ditolak(tolak);
  return diterima(!aturan?.tanpaVersi, tahapBerikut(k, t));
}

/** What the table cannot say: what is done once only, and the field check before the answer. */
export function wewenangKhususPengaduan(
  k: KeadaanPengaduan,
  jenis: string,
  pelaku: Pelaku,
): Penolakan | null {
  switch (jenis) {
    case 'jadikanPermohonanLansia':
    case 'jadikanLaporanRps':
      return k.lanjutan ? penolakan('sudahDilakukan', 'Pengaduan ini sudah menjadi sebuah kasus.') : null;
    case 'tanggapiEskalasi':
      return wewenangTanggapan(k, pelaku);
    case 'tugaskanPeksos':
      return k.petugas
        ? penolakan('sudahDilakukan', 'Pekerja sosial sudah ditugaskan. Pakai alihkan petugas.')
        : null;
    case 'jawab':
      return menungguPemeriksaan(k)
        ? penolakan('tahapTidakSesuai', 'Catat dulu hasil pemeriksaan lapangan, atau ubah klasifikasinya.')
        : null;
    default:
      return null;
  }
}

/** What the act says, against what the complaint knows. */
function periksaIsi(k: KeadaanPengaduan, t: TindakanPengaduan): Penolakan | null {
  switch (t.jenis) {
    case 'ubahKlasifikasi':
      return t.isi.klasifikasi === k.klasifikasi
        ? penolakan('sudahDilakukan', 'Klasifikasi pengaduan ini memang sudah itu.')
        : null;
    case 'tanggapiEskalasi':
      return periksaTanggapan(k, t);
    case 'gabungkan':
      return t.isi.pengaduan.toLowerCase() === k.kasusId ? gabungDiri() : null;
    case 'catatPemeriksaan':
      return periksaTerjadi(t.isi, t.waktu, k.faktaTerakhir);
    case 'jadikanPermohonanLansia':
    case 'jadikanLaporanRps':
      return periksaLanjutan(k, t);
    default:
      return null;
  }
}

function gabungDiri(): Penolakan {
  const pesan = 'Pengaduan tidak dapat digabung dengan dirinya sendiri.';
  return penolakan('isiTidakSah', pesan, [{ lokasi: 'pengaduan', pesan }]);
}

/** Where an accepted act takes the complaint; undefined where it stays. */
function tahapBerikut(k: KeadaanPengaduan, t: TindakanPengaduan): TahapPengaduan | undefined {
  switch (t.jenis) {
    case 'tanggapi':
      return k.lanjutan ? 'ditindaklanjuti' : 'penanganan';
    case 'bukaKembali':
      return k.tahapSebelumTutup;
    default:
      return aturanTindakan(TABEL_PENGADUAN, k.tahap, t.jenis)?.ke[0] as TahapPengaduan | undefined;
  }
}

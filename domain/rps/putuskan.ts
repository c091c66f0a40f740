import type { Keputusan } from '../kasus/tindakan.ts';
import { diterima, ditolak } from '../kasus/tindakan.ts';
import type { Pelaku } from '../kasus/pelaku.ts';
import type { Penolakan } from '../kasus/penolakan.ts';
import { penolakan } from '../kasus/penolakan.ts';
import { periksaTerjadi } from '../kasus/fakta.ts';
import { periksaKasusLain, periksaKlienBaru } from '../kasus/periksa-isi-umum.ts';
import { periksaTanggapan, wewenangTanggapan } from '../kasus/tanggapan.ts';
import { aturanTindakan, periksaVersi, periksaWewenang } from '../kasus/wewenang.ts';
import type { KeadaanRps, TahapRps, TindakanRps } from './keadaan.ts';
import { PELAPOR_RPS, kesalahanWali } from './lahir.ts';
import { TABEL_RPS } from './tabel.ts';

/** Judges an act on an RPS stay. Pure: the time is the act's own. */
export function putuskanRps(k: KeadaanRps, t: TindakanRps): Keputusan<TahapRps> {
  if (t.jenis === 'laporkan') {
    // The birth: the API has written the case, the first entry of the history follows.
    if (k.urutan > 0) return ditolak(penolakan('sudahDilakukan', 'Laporan ini sudah terdaftar.'));
    return PELAPOR_RPS.some((p) => p === t.pelaku.peran)
      ? diterima(false, 'asesmenAwal')
      : ditolak(penolakan('bukanWewenang', 'Peran Anda tidak berwenang mencatat laporan.'));
  }
  const aturan = aturanTindakan(TABEL_RPS, k.tahap, t.jenis);
  const tolak =
    periksaWewenang(TABEL_RPS, k, t.jenis, t.pelaku, wewenangKhususRps) ??
    periksaVersi(aturan, k, t.versi) ??
    periksaIsi(k, t);
  if (tolak) return ditolak(tolak);
  return diterima(!aturan?.tanpaVersi, tahapBerikut(k, t));
}

/** What the table cannot say: the order of the reception, and what is done once only. */
export function wewenangKhususRps(k: KeadaanRps, jenis: string, pelaku: Pelaku): Penolakan | null {
  switch (jenis) {
    case 'terimaKlien':
      return k.tempatTidur ? penolakan('sudahDilakukan', 'Klien sudah diterima.') : null;
    case 'pindahTempatTidur':
      return belumDiterima(k);
    case 'registrasi':
      return k.registrasi ? penolakan('sudahDilakukan', 'Klien sudah diregistrasi.') : belumDiterima(k);
    case 'identifikasi':
      if (k.identifikasi) return penolakan('sudahDilakukan', 'Klien sudah diidentifikasi.');
      return k.registrasi
        ? belumDiterima(k)
        : penolakan('tahapTidakSesuai', 'Lakukan registrasi klien dulu.');
    case 'tetapkanTindakLanjut':
      return k.masukPada ? null : belumDiterima(k);
    case 'tanggapiEskalasi':
      return wewenangTanggapan(k, pelaku);
    case 'ajukanRekomendasiLansia':
      if (k.kategori !== 'lanjutUsiaTerlantar') {
        return penolakan('tahapTidakSesuai', 'Hanya untuk klien dengan kategori lanjut usia terlantar.');
      }
      return k.terkait.some((id) => id !== k.kasusAsal)
        ? penolakan('sudahDilakukan', 'Rekomendasi lansia untuk klien ini sudah diajukan.')
        : null;
    default:
      return null;
  }
}

function belumDiterima(k: KeadaanRps): Penolakan | null {
  return k.tempatTidur ? null : penolakan('tahapTidakSesuai', 'Catat penerimaan klien dulu.');
}

function periksaIsi(k: KeadaanRps, t: TindakanRps): Penolakan | null {
  switch (t.jenis) {
    case 'catatAsesmenAwal':
    case 'identifikasi':
    case 'koreksiData':
      return periksaKlienBaru(k, t.isi.klien, t.waktu, kesalahanWali);
    case 'tanggapiEskalasi':
      return periksaTanggapan(k, t);
    case 'putuskanKesamaan':
      return periksaKasusLain(k, t.isi);
    case 'terimaKlien':
    case 'salurkan':
      return periksaTerjadi(t.isi, t.waktu, k.faktaTerakhir);
    case 'pindahTempatTidur':
      return periksaPindah(k, t);
    case 'tetapkanTindakLanjut':
      return t.isi.target > t.waktu
        ? null
        : penolakan('waktuTidakSah', 'Target tindak lanjut harus di masa depan.', [
            { lokasi: 'target', pesan: 'Harus di masa depan.' },
          ]);
    default:
      return null;
  }
}

function periksaPindah(
  k: KeadaanRps,
  { isi, waktu }: Extract<TindakanRps, { jenis: 'pindahTempatTidur' }>,
): Penolakan | null {
  if (isi.tempatTidur === k.tempatTidur) {
    const pesan = 'Klien sudah menempati tempat tidur ini.';
    return penolakan('sudahDilakukan', pesan, [{ lokasi: 'tempatTidur', pesan }]);
  }
  const { terjadiPada } = isi;
  return terjadiPada === undefined ? null : periksaTerjadi({ ...isi, terjadiPada }, waktu, k.faktaTerakhir);
}

/** Where an accepted act takes the stay; undefined where it stays. */
function tahapBerikut(k: KeadaanRps, t: TindakanRps): TahapRps | undefined {
  switch (t.jenis) {
    case 'terimaKlien':
      // A reopened stay has been registered before and goes back to where it was.
      return k.identifikasi ? setelahPendekatan(k) : undefined;
    case 'identifikasi':
      return setelahPendekatan(k);
    case 'bukaKembali':
      return tahapBukaKembali(k);
    default:
      return aturanTindakan(TABEL_RPS, k.tahap, t.jenis)?.ke[0] as TahapRps | undefined;
  }
}

function setelahPendekatan(k: KeadaanRps): TahapRps {
  return k.asesmen ? 'bimbingan' : 'asesmen';
}

// Who had a bed has given it up: the stay begins again with a reception.
function tahapBukaKembali(k: KeadaanRps): TahapRps | undefined {
  return k.masukPada ? 'pendekatanAwal' : k.tahapSebelumTutup;
}

import type { Keputusan } from '../kasus/tindakan.ts';
import { diterima, ditolak } from '../kasus/tindakan.ts';
import type { Pelaku } from '../kasus/pelaku.ts';
import type { Penolakan } from '../kasus/penolakan.ts';
import { penolakan } from '../kasus/penolakan.ts';
import { periksaTerjadi } from '../kasus/fakta.ts';
import { periksaTanggapan, wewenangTanggapan } from '../kasus/tanggapan.ts';
import { aturanTindakan, periksaVersi, periksaWewenang } from '../kasus/wewenang.ts';
import type { KeadaanPdp, TahapPdp, TindakanPdp } from './keadaan.ts';
import { bolehMengajukan } from './lahir.ts';
import { TABEL_PDP } from './tabel.ts';

/** Judges an act on a request about personal data. Pure: the time is the act's own. */
export function putuskanPdp(k: KeadaanPdp, t: TindakanPdp): Keputusan<TahapPdp> {
  if (t.jenis === 'ajukanPermintaanPdp') {
    // The birth: the case has been written, the first entry of the history follows.
    if (k.urutan > 0) return ditolak(penolakan('sudahDilakukan', 'Permintaan ini sudah terdaftar.'));
    if (!bolehMengajukan(t.pelaku.peran, k)) {
      return ditolak(penolakan('bukanWewenang', 'Peran Anda tidak berwenang mencatat permintaan ini.'));
    }
    // Where nobody asks there is nobody to verify.
    return k.pemohon ? diterima(false) : diterima(false, 'keputusan');
  }
  if (k.urutan === 0) return ditolak(penolakan('tahapTidakSesuai', 'Permintaan ini belum terdaftar.'));
  const aturan = aturanTindakan(TABEL_PDP, k.tahap, t.jenis);
  const tolak =
    periksaWewenang(TABEL_PDP, k, t.jenis, t.pelaku, wewenangKhususPdp) ??
    periksaVersi(aturan, k, t.versi) ??
    periksaIsi(k, t);
  if (tolak) return ditolak(tolak);
  return diterima(!aturan?.tanpaVersi, tahapBerikut(k, t));
}

/** What the table cannot say: an erasure is not taken up again, and who may answer an escalation. */
export function wewenangKhususPdp(k: KeadaanPdp, jenis: string, pelaku: Pelaku): Penolakan | null {
  if (jenis === 'tanggapiEskalasi') return wewenangTanggapan(k, pelaku);
  return jenis === 'bukaKembali' && k.jenisPermintaan === 'penghapusan'
    ? penolakan('kasusTertutup', 'Permintaan penghapusan tidak dibuka kembali. Catat permintaan baru.')
    : null;
}

function periksaIsi(k: KeadaanPdp, t: TindakanPdp): Penolakan | null {
  switch (t.jenis) {
    case 'kabulkan':
      return k.sasaran.length > 0
        ? null
        : penolakan('syaratBelumTerpenuhi', 'Tidak ada lagi kasus yang memuat data orang ini.');
    case 'tanggapiEskalasi':
      return periksaTanggapan(k, t);
    case 'sampaikanHasil':
      return periksaTerjadi(t.isi, t.waktu, k.faktaTerakhir);
    default:
      return null;
  }
}

/** Where an accepted act takes the request; undefined where it stays. */
function tahapBerikut(k: KeadaanPdp, t: TindakanPdp): TahapPdp | undefined {
  return t.jenis === 'bukaKembali'
    ? k.tahapSebelumTutup
    : (aturanTindakan(TABEL_PDP, k.tahap, t.jenis)?.ke[0] as TahapPdp | undefined);
}

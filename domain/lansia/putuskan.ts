import type { PeranPelaku } from '../kata.ts';
import type { Keputusan } from '../kasus/tindakan.ts';
import { diterima, ditolak } from '../kasus/tindakan.ts';
import { labelTahap } from '../kasus/label.ts';
import type { Penolakan } from '../kasus/penolakan.ts';
import { penolakan } from '../kasus/penolakan.ts';
import { periksaTerjadi } from '../kasus/fakta.ts';
import { periksaKasusLain, periksaKlienBaru } from '../kasus/periksa-isi-umum.ts';
import { periksaTanggapan } from '../kasus/tanggapan.ts';
import { aturanTindakan, periksaVersi, periksaWewenang } from '../kasus/wewenang.ts';
import type { KeadaanLansia, TahapLansia, TindakanLansia } from './keadaan.ts';
import { PEMOHON_LANSIA } from './lahir.ts';
import { suratDicabut } from './surat.ts';
import { kesalahanSyarat, syaratBelumTerpenuhi } from './syarat.ts';
import { TABEL_LANSIA } from './tabel.ts';
import { wewenangKhusus } from './wewenang.ts';

/** Judges an act on a rekomendasi lansia. Pure: the time is the act's own. */
export function putuskanLansia(k: KeadaanLansia, t: TindakanLansia): Keputusan<TahapLansia> {
  if (t.jenis === 'ajukanPermohonan') {
    // The birth: the API has written the case, the first entry of the history follows.
    if (k.urutan > 0) return ditolak(penolakan('sudahDilakukan', 'Permohonan ini sudah terdaftar.'));
    // A request handed on from an RPS stay was judged there; the peksos may have made it.
    const pemohon: readonly PeranPelaku[] =
      k.terkait.length > 0 ? [...PEMOHON_LANSIA, 'peksos'] : PEMOHON_LANSIA;
    return pemohon.includes(t.pelaku.peran)
      ? diterima(false)
      : ditolak(penolakan('bukanWewenang', 'Peran Anda tidak berwenang mengajukan permohonan.'));
  }
  if (k.urutan === 0) return ditolak(penolakan('tahapTidakSesuai', 'Permohonan ini belum terdaftar.'));
  const aturan = aturanTindakan(TABEL_LANSIA, k.tahap, t.jenis);
  const tolak =
    periksaWewenang(TABEL_LANSIA, k, t.jenis, t.pelaku, wewenangKhusus) ??
    periksaVersi(aturan, k, t.versi) ??
    periksaIsi(k, t);
  if (tolak) return ditolak(tolak);
  return diterima(!aturan?.tanpaVersi, tahapBerikut(k, t));
}

/** What the act says, against what the case knows. */
function periksaIsi(k: KeadaanLansia, t: TindakanLansia): Penolakan | null {
  switch (t.jenis) {
    case 'nyatakanLengkap': {
      const kurang = syaratBelumTerpenuhi(k);
      return kurang.length === 0
        ? null
        : penolakan('syaratBelumTerpenuhi', 'Berkas belum lengkap.', kesalahanSyarat(kurang));
    }
    case 'selesaikanAdministrasi':
      return k.asesmen
        ? null
        : penolakan('syaratBelumTerpenuhi', 'Berkas belum lengkap.', kesalahanSyarat(['lembarAsesmen']));
    case 'koreksiData':
      return periksaKlienBaru(k, t.isi.klien, t.waktu);
    case 'tanggapiEskalasi':
      return periksaTanggapan(k, t);
    case 'putuskanKesamaan':
      return periksaKasusLain(k, t.isi);
    case 'kirimAsesmen':
      return t.isi.lembarAsesmen.dikunjungiPada > t.waktu
        ? penolakan('waktuTidakSah', 'Waktu kunjungan tidak boleh di masa depan.', [
            { lokasi: 'lembarAsesmen.dikunjungiPada', pesan: 'Tidak boleh di masa depan.' },
          ])
        : null;
    case 'kembalikan':
      return aturanTindakan(TABEL_LANSIA, k.tahap, 'kembalikan')?.ke.includes(t.isi.ke)
        ? null
        : penolakan(
            'isiTidakSah',
            `Dari tahap ${labelTahap(k.tahap)} berkas tidak dapat dikembalikan ke ${labelTahap(t.isi.ke)}.`,
            [{ lokasi: 'ke', pesan: 'Tahap tujuan tidak sah.' }],
          );
    case 'berangkatkan':
    case 'catatSerahTerima':
    case 'catatPenolakanUpt':
      return periksaTerjadi(t.isi, t.waktu, k.faktaTerakhir);
    default:
      return null;
  }
}

/** Where an accepted act takes the case; undefined where it stays. */
function tahapBerikut(k: KeadaanLansia, t: TindakanLansia): TahapLansia | undefined {
  switch (t.jenis) {
    case 'paraf':
      return k.paraf.length + 1 < k.standar.rantaiParaf.length ? undefined : 'tandaTangan';
    case 'terimaRekomendasi':
      return k.diterimaOleh.length + 1 < 2 ? undefined : 'pengiriman';
    case 'kembalikan':
      return t.isi.ke;
    case 'pastikanSurat':
    case 'cocokkanSurat':
      return t.isi.terbit ? 'penyerahan' : undefined;
    case 'bukaKembali':
      return tahapBukaKembali(k);
    default: {
      const ke = aturanTindakan(TABEL_LANSIA, k.tahap, t.jenis)?.ke ?? [];
      return ke[0] as TahapLansia | undefined;
    }
  }
}

// What would rest on a letter that fell with the end begins again where a new one does.
function tahapBukaKembali(k: KeadaanLansia): TahapLansia | undefined {
  const ke = k.tahapSebelumTutup;
  return (ke === 'penyerahan' || ke === 'pengiriman') && suratDicabut(k) ? 'paraf' : ke;
}

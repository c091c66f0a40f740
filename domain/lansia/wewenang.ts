import type { Peran } from '../kata.ts';
import { LABEL_PERAN } from '../kasus/label.ts';
import type { Pelaku } from '../kasus/pelaku.ts';
import type { Penolakan } from '../kasus/penolakan.ts';
import { penolakan } from '../kasus/penolakan.ts';
import { wewenangTanggapan } from '../kasus/tanggapan.ts';
import type { KeadaanLansia } from './keadaan.ts';
import { periksaSurat } from './surat.ts';

/** Whose paraf is next: the chain's turn, or the alternate where separation of duties moved it. */
export function giliranParaf(k: KeadaanLansia): Peran | null {
  const berikut = k.standar.rantaiParaf[k.paraf.length];
  if (berikut === undefined) return null;
  return k.parafDialihkan?.dari === berikut && k.parafDialihkan.ke ? k.parafDialihkan.ke : berikut;
}

/** What the table cannot say: the turn in the chain of paraf, separation of duties, and what is done once only. */
export function wewenangKhusus(k: KeadaanLansia, jenis: string, pelaku: Pelaku): Penolakan | null {
  const surat = periksaSurat(k, jenis);
  if (surat) return surat;
  switch (jenis) {
    case 'paraf':
      return wewenangParaf(k, pelaku);
    case 'tandaTangan':
      return wewenangTandaTangan(k, pelaku);
    case 'pastikanSurat':
    case 'cocokkanSurat':
      return k.suratTertunda ? null : sudah('Tidak ada surat yang menunggu kepastian.');
    case 'kembalikan':
      return k.tahap === 'paraf' ? giliran(k, pelaku) : null;
    case 'terimaRekomendasi':
      return k.diterimaOleh.some((p) => p === pelaku.peran) ? sudah('Rekomendasi sudah Anda terima.') : null;
    case 'berangkatkan':
      return k.berangkatPada ? sudah('Keberangkatan sudah dicatat.') : null;
    case 'catatSerahTerima':
      return k.berangkatPada ? null : penolakan('tahapTidakSesuai', 'Catat keberangkatan klien dulu.');
    case 'beriDispensasi':
      return k.dispensasi ? sudah('Dispensasi identitas sudah diberikan.') : null;
    case 'tanggapiEskalasi':
      return wewenangTanggapan(k, pelaku);
    case 'tunda':
      return k.ditunda ? sudah('Kasus sudah ditunda.') : null;
    case 'lanjutkan':
      return k.ditunda ? null : penolakan('tahapTidakSesuai', 'Kasus tidak sedang ditunda.');
    default:
      return null;
  }
}

// Rule 7: the sender of the assessment does not initial.
function wewenangParaf(k: KeadaanLansia, pelaku: Pelaku): Penolakan | null {
  if (k.asesmen?.oleh === pelaku.orangId) {
    return penolakan(
      'pisahTugas',
      'Pengirim asesmen tidak boleh memberi paraf. Pejabat lain harus memparaf.',
    );
  }
  if (k.paraf.some((p) => p.orangId === pelaku.orangId)) {
    return penolakan('pisahTugas', 'Anda sudah memberi paraf dalam rantai ini.');
  }
  return giliran(k, pelaku);
}

function giliran(k: KeadaanLansia, pelaku: Pelaku): Penolakan | null {
  const harus = giliranParaf(k);
  return harus === pelaku.peran
    ? null
    : penolakan(
        'bukanGiliranParaf',
        `Sekarang giliran paraf ${harus ? LABEL_PERAN[harus] : 'pejabat lain'}.`,
      );
}

// Rule 7: whoever initialled does not sign, also not as Plt/Plh.
function wewenangTandaTangan(k: KeadaanLansia, pelaku: Pelaku): Penolakan | null {
  return k.paraf.some((p) => p.orangId === pelaku.orangId)
    ? penolakan(
        'pisahTugas',
        'Pemberi paraf tidak boleh menandatangani surat yang sama, juga sebagai Plt/Plh.',
      )
    : null;
}

function sudah(pesan: string): Penolakan {
  return penolakan('sudahDilakukan', pesan);
}

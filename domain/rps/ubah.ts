import { terakhir } from '../jam/waktu.ts';
import { aturTenggat, catatLangkah, ubahUmum } from '../kasus/ubah-umum.ts';
import { aturanTindakan } from '../kasus/wewenang.ts';
import { gabungKlien } from '../kasus/klien.ts';
import { catatTanggapan } from '../kasus/tanggapan.ts';
import { jamRps } from './jam.ts';
import type { KeadaanRps, PeristiwaRps, TahapRps } from './keadaan.ts';
import { TABEL_RPS } from './tabel.ts';

export function rpsTerbuka(tahap: TahapRps): boolean {
  return tahap !== 'selesai' && tahap !== 'dirujuk' && tahap !== 'dibatalkan';
}

/** Folds one entry of the history into the state of an RPS stay. */
export function ubahRps(k: KeadaanRps, p: PeristiwaRps): KeadaanRps {
  const khusus = ubahKhusus(ubahUmum(k, p, rpsTerbuka), p);
  const rapi = rpsTerbuka(khusus.tahap) ? khusus : keluar(khusus);
  return catatLangkah(aturTenggat(rapi, p, jamRps(rapi)), p, sopPeristiwa(k, p));
}

function sopPeristiwa(k: KeadaanRps, p: PeristiwaRps): number {
  if (p.jenis === 'laporkan') return 1;
  if (p.jenis === 'pindahOtomatis') return 3;
  return aturanTindakan(TABEL_RPS, k.tahap, p.jenis)?.sop ?? 0;
}

function ubahKhusus(k: KeadaanRps, p: PeristiwaRps): KeadaanRps {
  switch (p.jenis) {
    case 'catatAsesmenAwal':
      return {
        ...pegang(k, p),
        asesmenAwal: { ...p.isi, pada: p.waktu },
        klien: gabungKlien(k.klien, p.isi.klien),
      };
    case 'terimaKlien':
      return {
        ...k,
        tempatTidur: p.isi.tempatTidur,
        masukPada: k.masukPada ?? p.isi.terjadiPada,
        faktaTerakhir: terakhir(k.faktaTerakhir, p.isi.terjadiPada),
      };
    case 'pindahTempatTidur':
      return {
        ...k,
        tempatTidur: p.isi.tempatTidur,
        faktaTerakhir: terakhir(k.faktaTerakhir, p.isi.terjadiPada ?? p.waktu),
      };
    case 'registrasi':
      return { ...k, registrasi: p.isi };
    case 'identifikasi':
      return { ...k, identifikasi: { uraian: p.isi.uraian }, klien: gabungKlien(k.klien, p.isi.klien) };
    case 'catatAsesmen':
      return { ...pegang(k, p), asesmen: p.isi };
    case 'catatBimbingan':
      return { ...k, jumlahBimbingan: k.jumlahBimbingan + 1 };
    case 'perbaruiRencana':
      return k.asesmen ? { ...k, asesmen: { ...k.asesmen, ...rencana(p.isi) } } : k;
    case 'salurkan':
      return { ...k, penyaluran: p.isi, faktaTerakhir: terakhir(k.faktaTerakhir, p.isi.terjadiPada) };
    case 'tetapkanTindakLanjut':
      return {
        ...k,
        tindakLanjut: { target: p.isi.target },
        tenggat: k.tenggat.map((t) =>
          t.kunci === 'tinggal' ? catatTanggapan(t, p, { isi: p.isi.rencana, sampai: p.isi.target }) : t,
        ),
      };
    case 'bukaKembali': {
      const { penyaluran: _, ...sisa } = k;
      return sisa;
    }
    default:
      return k;
  }
}

// The peksos who assesses is in charge until `alihkanPetugas` says otherwise.
function pegang(k: KeadaanRps, p: PeristiwaRps): KeadaanRps {
  const peksos = p.oleh.jenis === 'orang' && p.oleh.peran === 'peksos' ? p.oleh.orangId : undefined;
  return k.petugas || peksos === undefined ? k : { ...k, petugas: { orangId: peksos } };
}

function rencana(isi: { rencanaBimbingan: string; rencanaRujukan?: string | undefined }) {
  return {
    rencanaBimbingan: isi.rencanaBimbingan,
    ...(isi.rencanaRujukan && { rencanaRujukan: isi.rencanaRujukan }),
  };
}

// Leaving frees the bed.
function keluar(k: KeadaanRps): KeadaanRps {
  const { tempatTidur: _, ...sisa } = k;
  return sisa;
}

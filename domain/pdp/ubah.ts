import { terakhir } from '../jam/waktu.ts';
import { aturTenggat, catatLangkah, ubahUmum } from '../kasus/ubah-umum.ts';
import { aturanTindakan } from '../kasus/wewenang.ts';
import { jamPdp } from './jam.ts';
import type { KeadaanPdp, PeristiwaPdp, TahapPdp } from './keadaan.ts';
import { TABEL_PDP } from './tabel.ts';

export function pdpTerbuka(tahap: TahapPdp): boolean {
  return tahap !== 'selesai' && tahap !== 'ditolak' && tahap !== 'dibatalkan';
}

/** Folds one entry of the history into the state of a request about personal data. */
export function ubahPdp(k: KeadaanPdp, p: PeristiwaPdp): KeadaanPdp {
  const umum = ubahUmum(k, p, pdpTerbuka);
  const khusus = ubahKhusus({ ...umum, sasaran: p.pengayaan.sasaran ?? umum.sasaran }, p);
  return catatLangkah(aturTenggat(khusus, p, jamPdp(khusus)), p, sopPeristiwa(k, p));
}

/** The entries with which step 3, the system's own, is done. */
const SELESAI_DILAKSANAKAN: ReadonlySet<string> = new Set([
  'salinanDisusun',
  'dataDikoreksi',
  'pembatasanDiterapkan',
  'pemusnahanTerbukti',
]);

function sopPeristiwa(k: KeadaanPdp, p: PeristiwaPdp): number {
  if (p.jenis === 'ajukanPermintaanPdp') return 1;
  if (SELESAI_DILAKSANAKAN.has(p.jenis)) return 3;
  return aturanTindakan(TABEL_PDP, k.tahap, p.jenis)?.sop ?? 0;
}

function ubahKhusus(k: KeadaanPdp, p: PeristiwaPdp): KeadaanPdp {
  const pada = p.waktu;
  switch (p.jenis) {
    case 'mintaBukti':
      return { ...k, buktiDiminta: { pesan: p.isi.pesan, pada } };
    case 'nyatakanPemohonSah':
      return { ...k, pemeriksaan: { cara: p.isi.cara, pada } };
    case 'kabulkan':
      return kabulkan(k, p);
    case 'tolakPermintaan':
      return { ...k, ditolak: { ...p.isi, pada } };
    case 'salinanDisusun':
      return { ...k, salinan: { dokumenId: p.isi.dokumenId, pada }, faktaTerakhir: pada };
    case 'dataDikoreksi':
    case 'pembatasanDiterapkan':
      return { ...k, faktaTerakhir: pada };
    case 'kunciDimusnahkan':
      return { ...k, pemusnahan: { pada, kunci: p.isi.kunci, dokumen: p.isi.dokumen } };
    case 'sisaDibersihkan':
      return k.pemusnahan ? { ...k, pemusnahan: { ...k.pemusnahan, dibersihkanPada: pada } } : k;
    case 'pemusnahanTerbukti':
      return k.pemusnahan
        ? { ...k, pemusnahan: { ...k.pemusnahan, terbuktiPada: pada }, faktaTerakhir: pada }
        : k;
    case 'pelaksanaanTerhalang': {
      const { dikabulkan: _, ...sisa } = k;
      return { ...sisa, terhalang: { sebab: p.isi.sebab, pada } };
    }
    case 'sampaikanHasil':
      return {
        ...k,
        penyampaian: { terjadiPada: p.isi.terjadiPada, cara: p.isi.cara },
        faktaTerakhir: terakhir(k.faktaTerakhir, p.isi.terjadiPada),
      };
    case 'bukaKembali': {
      const { ditolak: _ditolak, penyampaian: _penyampaian, ...sisa } = k;
      return sisa;
    }
    default:
      return k;
  }
}

function kabulkan(k: KeadaanPdp, p: PeristiwaPdp): KeadaanPdp {
  if (p.oleh.jenis !== 'orang') return k;
  const { jenis: _, ...oleh } = p.oleh;
  const { terhalang: _terhalang, ...sisa } = k;
  return { ...sisa, dikabulkan: { oleh, pada: p.waktu } };
}

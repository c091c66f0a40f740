import type { KeadaanKasus } from '../kasus/keadaan.ts';
import type { Layanan } from '../kata.ts';
import type { KeadaanLansia } from '../lansia/keadaan.ts';
import type { KeadaanPdp } from '../pdp/keadaan.ts';
import type { KeadaanPengaduan } from '../pengaduan/keadaan.ts';
import type { KeadaanRps } from '../rps/keadaan.ts';

/** What a case is counted by. Words of closed lists only: nothing that anybody has written. */
export interface Ukuran {
  /** By which way it came. */
  sumber: string | null;
  /** What it is about; a case may stand in several. */
  kategori: readonly string[];
  /** Why and how it ended. */
  alasanAkhir: string | null;
  caraAkhir: string | null;
}

export function ukuranKasus(k: KeadaanKasus): Ukuran {
  return { alasanAkhir: null, caraAkhir: null, ...UKURAN[k.layanan](k) };
}

type UkuranLayanan = Pick<Ukuran, 'sumber' | 'kategori'> & Partial<Ukuran>;

// A case's state is only ever handed to the reading of its own `layanan`.
const UKURAN: Record<Layanan, (k: KeadaanKasus) => UkuranLayanan> = {
  lansia: (k) => ukuranLansia(k as KeadaanLansia),
  rps: (k) => ukuranRps(k as KeadaanRps),
  pengaduan: (k) => ukuranPengaduan(k as KeadaanPengaduan),
  pdp: (k) => ukuranPdp(k as KeadaanPdp),
};

// The source of the aduan is free text, in which a name may stand: reports go by the case it was born from, if any.
function ukuranLansia(k: KeadaanLansia): UkuranLayanan {
  const akhir =
    k.tahap === 'selesai' ? k.langkahSelesai.findLast((l) => CARA_LANSIA.has(l.tindakan)) : undefined;
  return {
    sumber: null,
    kategori: k.keadaan,
    caraAkhir: akhir?.tindakan ?? null,
  };
}

const CARA_LANSIA: ReadonlySet<string> = new Set(['catatSerahTerima', 'akhiriTanpaPenempatan']);

function ukuranRps({ sumber, kategori, penyaluran }: KeadaanRps): UkuranLayanan {
  const ukuran = { sumber, kategori: [kategori] };
  if (!penyaluran) return ukuran;
  const { alasan, penyaluran: p } = penyaluran;
  return {
    ...ukuran,
    alasanAkhir: alasan,
    caraAkhir: p.cara === 'tindakanLain' ? p.rincian.tindakan : p.cara,
  };
}

function ukuranPengaduan(k: KeadaanPengaduan): UkuranLayanan {
  return { sumber: k.saluran, kategori: k.klasifikasi ? [k.klasifikasi] : [] };
}

function ukuranPdp(k: KeadaanPdp): UkuranLayanan {
  return { sumber: k.pemohon ? 'pemohon' : 'sistem', kategori: [k.jenisPermintaan] };
}

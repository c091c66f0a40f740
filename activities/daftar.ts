import { komitWaktu } from './eskalasi.ts';
import type { HasilWaktu, LangkahSop, PermintaanWaktu, SinyalTidakSah } from './kontrak.ts';
import type { Lingkungan } from './lingkungan.ts';
import { catatSinyalTidakSah } from './sinyal.ts';
import { komitTindakan } from './tindakan.ts';

/** SOP of the rekomendasi lansia, as its activities show in the timeline. */
const LANGKAH_LANSIA = [
  'terimaPermohonan',
  'periksaKelengkapan',
  'tugaskanPekerjaSosial',
  'verifikasiDanAsesmen',
  'siapkanAdministrasi',
  'telaahDanParaf',
  'tandaTanganiRekomendasi',
  'serahkanRekomendasi',
  'kirimKlien',
  'putuskanUlang',
] as const;

/** Stages of the RPS standard. */
const LANGKAH_RPS = [
  'terimaLaporan',
  'asesmenAwal',
  'putuskanPenerimaan',
  'pendekatanAwal',
  'asesmenKlien',
  'dampingiDanBimbing',
  'salurkanKlien',
] as const;

/** What stands beside the SOP in both services. */
const LANGKAH_UMUM = ['catatDalamBerkas', 'tolakTindakan', 'batalkanKasus', 'bukaKembaliKasus'] as const;

type NamaLangkah =
  | (typeof LANGKAH_LANSIA)[number]
  | (typeof LANGKAH_RPS)[number]
  | (typeof LANGKAH_UMUM)[number];

/** Every activity of the worker. The steps share one way of committing; their names tell a supervisor which it was. */
export type Kegiatan = Record<NamaLangkah, LangkahSop> & {
  eskalasikan(p: PermintaanWaktu): Promise<HasilWaktu>;
  catatSinyalTidakSah(s: SinyalTidakSah): Promise<void>;
};

export function createActivities(l: Lingkungan): Kegiatan {
  const komit: LangkahSop = (p) => komitTindakan(l, p);
  const langkah = Object.fromEntries(
    [...LANGKAH_LANSIA, ...LANGKAH_RPS, ...LANGKAH_UMUM].map((nama) => [nama, komit]),
  ) as Record<NamaLangkah, LangkahSop>;
  return {
    ...langkah,
    eskalasikan: (p) => komitWaktu(l, p),
    catatSinyalTidakSah: (s) => catatSinyalTidakSah(l, s),
  };
}

import type { JenisKerjaPdp } from '../domain/pdp/kerja.ts';
import { komitWaktu } from './eskalasi.ts';
import type {
  HasilBubuhan,
  HasilKerja,
  HasilTindakan,
  HasilWaktu,
  LangkahKerja,
  LangkahSop,
  Musnah,
  Nanti,
  PermintaanBubuhan,
  PermintaanKerja,
  PermintaanSetempat,
  PermintaanSiap,
  PermintaanTindakan,
  PermintaanWaktu,
  SinyalTidakSah,
  SuratSiap,
} from './kontrak.ts';
import type { Lingkungan } from './lingkungan.ts';
import { selamaTerbaca } from './musnah.ts';
import { bersihkanSisa } from './pdp/bersihkan.ts';
import { buktikanPemusnahan } from './pdp/buktikan.ts';
import { koreksiDataPribadi } from './pdp/koreksi.ts';
import { musnahkanKunci } from './pdp/musnahkan.ts';
import { terapkanPembatasan } from './pdp/pembatasan.ts';
import { susunSalinanData } from './pdp/salinan.ts';
import { catatSinyalTidakSah } from './sinyal.ts';
import { bubuhkanTandaTangan } from './surat/bubuhkan.ts';
import { pastikanSurat } from './surat/pastikan.ts';
import { tandaTanganiSetempat } from './surat/setempat.ts';
import { siapkanSurat } from './surat/siapkan.ts';
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
  'cabutSurat',
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
  'pindahkanKlien',
] as const;

/** Steps of a complaint. */
const LANGKAH_PENGADUAN = [
  'terimaPengaduan',
  'beriTanggapanPertama',
  'tanganiPengaduan',
  'jadikanKasus',
  'teruskanPengaduan',
  'gabungkanPengaduan',
  'beriJawabanAkhir',
] as const;

/** Steps of a request about personal data. */
const LANGKAH_PDP = [
  'terimaPermintaanPdp',
  'periksaPemohon',
  'putuskanPermintaan',
  'sampaikanHasil',
] as const;

/** What stands beside the SOP in every service. */
const LANGKAH_UMUM = [
  'catatDalamBerkas',
  'tolakTindakan',
  'tanggapiEskalasi',
  'batalkanKasus',
  'bukaKembaliKasus',
] as const;

type NamaLangkah =
  | (typeof LANGKAH_LANSIA)[number]
  | (typeof LANGKAH_RPS)[number]
  | (typeof LANGKAH_PENGADUAN)[number]
  | (typeof LANGKAH_PDP)[number]
  | (typeof LANGKAH_UMUM)[number];

// The rule that asks for a work and the activity that does it go by one name.
const KERJA_PDP: Record<JenisKerjaPdp, (l: Lingkungan, p: PermintaanKerja) => Promise<HasilKerja>> = {
  susunSalinanData,
  koreksiDataPribadi,
  terapkanPembatasan,
  musnahkanKunci,
  bersihkanSisa,
  buktikanPemusnahan,
};

/** Every activity of the worker. The steps share one way of committing; their names tell a supervisor which it was. */
export type Kegiatan = Record<NamaLangkah, LangkahSop> &
  Record<JenisKerjaPdp, LangkahKerja> & {
    pastikanSurat: LangkahSop;
    siapkanSurat(p: PermintaanSiap): Promise<SuratSiap | HasilTindakan | Nanti>;
    tandaTanganiSetempat(p: PermintaanSetempat): Promise<HasilTindakan>;
    /** As runs call it that began before it was noted what was handed over. */
    bubuhkanTandaTangan(p: PermintaanBubuhan): Promise<HasilBubuhan | Musnah>;
    mintaTandaTangan(p: PermintaanBubuhan): Promise<HasilBubuhan | Musnah>;
    eskalasikan(p: PermintaanWaktu): Promise<HasilWaktu>;
    catatSinyalTidakSah(s: SinyalTidakSah): Promise<void>;
  };

export function createActivities(l: Lingkungan): Kegiatan {
  const komit: LangkahSop = selamaTerbaca(l, (p) => komitTindakan(l, p));
  const bubuhkan = selamaTerbaca(l, (p: PermintaanBubuhan) => bubuhkanTandaTangan(l, p));
  const langkah = Object.fromEntries(
    [...LANGKAH_LANSIA, ...LANGKAH_RPS, ...LANGKAH_PENGADUAN, ...LANGKAH_PDP, ...LANGKAH_UMUM].map((nama) => [
      nama,
      komit,
    ]),
  ) as Record<NamaLangkah, LangkahSop>;
  const kerja = Object.fromEntries(
    Object.entries(KERJA_PDP).map(([nama, k]) => [nama, selamaTerbaca(l, (p: PermintaanKerja) => k(l, p))]),
  ) as Record<JenisKerjaPdp, LangkahKerja>;
  return {
    ...langkah,
    ...kerja,
    pastikanSurat: selamaTerbaca(l, (p: PermintaanTindakan) => pastikanSurat(l, p)),
    siapkanSurat: selamaTerbaca(l, (p: PermintaanSiap) => siapkanSurat(l, p)),
    tandaTanganiSetempat: selamaTerbaca(l, (p: PermintaanSetempat) => tandaTanganiSetempat(l, p)),
    bubuhkanTandaTangan: bubuhkan,
    mintaTandaTangan: bubuhkan,
    eskalasikan: selamaTerbaca(l, (p) => komitWaktu(l, p)),
    async catatSinyalTidakSah(s) {
      await selamaTerbaca(l, (p: SinyalTidakSah) => catatSinyalTidakSah(l, p))(s);
    },
  };
}

import type { KeadaanBasisData } from '../../db/pantau.baca.ts';

/** The parts of the system, as health names them. */
export const BAGIAN = [
  'basisData',
  'mesin',
  'pekerja',
  'tindakan',
  'kotakKeluar',
  'pendamai',
  'jam',
] as const;
export type Bagian = (typeof BAGIAN)[number];

export const KEADAAN = ['baik', 'terganggu', 'mati'] as const;
export type Keadaan = (typeof KEADAAN)[number];

export interface Nilai {
  keadaan: Keadaan;
  pesan: string;
}

/** What was asked of the parts; null where one did not answer. */
export interface Jawaban {
  basisData: KeadaanBasisData | null;
  /** How far this machine's clock is from the database's. */
  selisihJamDetik: number;
  /** For how many seconds the oldest message that could go out has waited; what has no deliveries yet. */
  kotakKeluar: { tertuaDetik: number; belumDisebar: number } | null;
  mesin: { pollerDetik: number | null } | null;
}

/** A worker's long poll ends and begins again within a minute; the engine remembers pollers for five. */
const POLLER_HIDUP_DETIK = 90;
/** The sweeper sends an act again after seconds. */
const MENUNGGU_WAJAR_DETIK = 60;
const PESAN_WAJAR_DETIK = 15 * 60;
const BELUM_DISEBAR_WAJAR = 100;
const SELISIH_WAJAR_DETIK = 5;

const baik = (pesan: string): Nilai => ({ keadaan: 'baik', pesan });
const terganggu = (pesan: string): Nilai => ({ keadaan: 'terganggu', pesan });
const mati = (pesan: string): Nilai => ({ keadaan: 'mati', pesan });
const TAK_DIKETAHUI = terganggu('Tidak diketahui, karena basis data tidak menjawab.');

/** How each part does. The sentences are public: they name no server, no version and no case. */
export function nilaiBagian(j: Jawaban): Record<Bagian, Nilai> {
  const { basisData: bd, kotakKeluar, mesin } = j;
  return {
    basisData: bd ? baik('Menjawab.') : mati('Basis data tidak menjawab. Tidak ada yang dapat dibaca.'),
    mesin: mesin
      ? baik('Menjawab.')
      : mati('Mesin alur kerja tidak menjawab. Tindakan dicatat dan diproses sesudah mesin kembali.'),
    pekerja: nilaiPekerja(mesin),
    tindakan: bd ? nilaiMenunggu(bd) : TAK_DIKETAHUI,
    kotakKeluar: kotakKeluar ? nilaiKotakKeluar(kotakKeluar) : TAK_DIKETAHUI,
    pendamai: bd ? nilaiPendamai(bd) : TAK_DIKETAHUI,
    jam: bd ? nilaiJam(j.selisihJamDetik) : TAK_DIKETAHUI,
  };
}

function nilaiPekerja(mesin: Jawaban['mesin']): Nilai {
  if (!mesin) return terganggu('Tidak diketahui, karena mesin alur kerja tidak menjawab.');
  const { pollerDetik } = mesin;
  return pollerDetik !== null && pollerDetik < POLLER_HIDUP_DETIK
    ? baik('Ada pekerja yang mengambil tugas.')
    : mati('Tidak ada pekerja (worker) yang mengambil tugas. Tindakan menunggu sampai ada.');
}

function nilaiMenunggu({ menunggu, menungguDetik }: KeadaanBasisData): Nilai {
  return menungguDetik <= MENUNGGU_WAJAR_DETIK
    ? baik('Tidak ada tindakan yang menunggu terlalu lama.')
    : terganggu(`${menunggu} tindakan menunggu; yang tertua sejak ${lama(menungguDetik)}.`);
}

function nilaiKotakKeluar(k: NonNullable<Jawaban['kotakKeluar']>): Nilai {
  if (k.tertuaDetik > PESAN_WAJAR_DETIK)
    return terganggu(`Pesan keluar tertahan; yang tertua sejak ${lama(k.tertuaDetik)}.`);
  return k.belumDisebar > BELUM_DISEBAR_WAJAR
    ? terganggu(`${k.belumDisebar} pesan belum disiapkan untuk dikirim.`)
    : baik('Tidak ada pesan keluar yang tertahan.');
}

function nilaiPendamai({ alarmSejam }: KeadaanBasisData): Nilai {
  return alarmSejam === 0
    ? baik('Tidak ada alarm dalam satu jam terakhir.')
    : terganggu(`${alarmSejam} alarm dalam satu jam terakhir.`);
}

function nilaiJam(selisihDetik: number): Nilai {
  return Math.abs(selisihDetik) <= SELISIH_WAJAR_DETIK
    ? baik('Sama dengan jam basis data.')
    : terganggu(`Jam mesin API dan basis data berselisih ${lama(Math.abs(selisihDetik))}.`);
}

function lama(detik: number): string {
  if (detik < 120) return `${Math.round(detik)} detik`;
  return detik < 7_200 ? `${Math.round(detik / 60)} menit` : `${Math.round(detik / 3_600)} jam`;
}

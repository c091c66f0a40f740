import type { Peran } from '../kata.ts';
import { PERAN } from '../kata.ts';
import type { JenisKlien, JenisUmum } from './isi-umum.ts';
import type { BarisTabel } from './tabel.ts';

/** Acts both services know in any open stage. @param pelaku every role that may act on the case at all */
export function tindakanTerbuka<T extends string>(
  pelaku: readonly Peran[],
): BarisTabel<T | 'dibatalkan', JenisUmum> {
  return {
    catat: { sop: 0, peran: pelaku, ke: [], tanpaVersi: true },
    lampirkanDokumen: { sop: 0, peran: pelaku, ke: [], tanpaVersi: true },
    alihkanPetugas: { sop: 0, peran: ['petugas-dinsos', 'kasi-rehsos', 'kabid-rehsos'], ke: [] },
    koreksiData: { sop: 0, peran: ['petugas-dinsos', 'peksos'], ke: [], hanyaDitugaskan: true },
    batalkan: { sop: 0, peran: ['kabid-rehsos'], ke: ['dibatalkan'], menentukan: true },
  };
}

/** Who may say that two cases are about one person: whoever checks identities or answers for it. */
const PEMUTUS_KESAMAAN: readonly Peran[] = [
  'petugas-dinsos',
  'peksos',
  'petugas-rps',
  'kasi-rehsos',
  'kabid-rehsos',
];

/** Acts of every service with a client, in any open stage. @param pelaku as `tindakanTerbuka` */
export function tindakanKlien(pelaku: readonly Peran[]): BarisTabel<never, JenisKlien> {
  const pemutus = PEMUTUS_KESAMAAN.filter((p) => pelaku.includes(p));
  return { putuskanKesamaan: { sop: 0, peran: pemutus, ke: [], tanpaVersi: true } };
}

/** Whoever can receive an escalation can answer it. @param penerima every role that may be sent one of this service */
export function tindakanEskalasi(penerima: readonly Peran[]): BarisTabel<never, 'tanggapiEskalasi'> {
  const tanggapi = { sop: 0, peran: penerima, ke: [], tanpaVersi: true, saatDibatasi: 'semuaPeran' } as const;
  return { tanggapiEskalasi: tanggapi };
}

/** Of a service whose cases belong to no village. */
export const PENERIMA_TANPA_DESA: readonly Peran[] = PERAN.filter((p) => p !== 'petugas-desa');

/** After the end. */
export function tindakanTertutup<T extends string>(ke: readonly T[]): BarisTabel<T, JenisUmum> {
  return { bukaKembali: { sop: 0, peran: ['kabid-rehsos'], ke, menentukan: true } };
}

import { proxyActivities, proxyLocalActivities, TemporalFailure } from '@temporalio/workflow';
import type { Kegiatan } from '../activities/daftar.ts';
import { jenisSeketika } from '../engine/nama.ts';

/** Which of them takes and gives what is said once, by `SemuaLangkah`. */
type SemuaKegiatan = Record<keyof Kegiatan, (p: unknown) => Promise<unknown>>;

/**
 * All of these commit to the database and are safe to repeat, so they are tried until the database is back, in sight of
 * a supervisor. No act is given up.
 */
const berulang = proxyActivities<SemuaKegiatan>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10 seconds' },
});

/** The same within the workflow's own task: without a second task and its events, which cost more than the commit. */
const seketika = proxyLocalActivities<SemuaKegiatan>({
  startToCloseTimeout: '5 seconds',
  retry: { maximumAttempts: 1 },
});

/** How an activity is to be called. */
export interface PilihanLangkah {
  summary: string;
  /** First within the workflow's own task, as `MasukanKasus.komitSeketika` says. */
  seketika: boolean;
}

interface Langkah<P, H> {
  jalankan(pilihan: PilihanLangkah, p: P): Promise<H>;
}

type SemuaLangkah = {
  readonly [N in keyof Kegiatan]: Kegiatan[N] extends (p: infer P) => Promise<infer H>
    ? Langkah<P, H>
    : never;
};

/** The activities that commit, each under its name: at once where the run may, else and after a failure as above. */
export const langkah = new Proxy({} as SemuaLangkah, {
  get: (_, nama: keyof Kegiatan): Langkah<never, unknown> => ({
    async jalankan({ summary, seketika: bolehSeketika }, p) {
      if (bolehSeketika) {
        try {
          // The proxy takes any type; the worker finds the activity's name in it.
          const jenis = jenisSeketika(nama, summary) as keyof Kegiatan;
          return await seketika[jenis].executeWithOptions({ summary }, [p]);
        } catch (e) {
          // What failed within the task comes as it was thrown, not as the failure of an activity.
          if (!(e instanceof TemporalFailure)) throw e;
        }
      }
      return berulang[nama].executeWithOptions({ summary }, [p]);
    },
  }),
});

/** An act's activity as the workflow calls it. */
export type LangkahSop = SemuaLangkah['catatDalamBerkas'];

/** Which activity commits which act; what is not named is recorded in the file as it stands. */
export type LangkahTahap = Readonly<Partial<Record<string, LangkahSop>>>;

/** Acts that stand beside the SOP and yet deserve a name of their own in the timeline, in any stage. */
export const langkahUmum: LangkahTahap = {
  batalkan: langkah.batalkanKasus,
  tanggapiEskalasi: langkah.tanggapiEskalasi,
};

/** The acts a row of the transition table names itself: the SOP's own, without what every open stage allows. */
type TindakanSop<Baris> = {
  [J in keyof Baris]-?: Partial<Pick<Baris, J>> extends Pick<Baris, J> ? never : J;
}[keyof Baris];

/**
 * The activities of one stage. The compiler holds them against the transition table: an act of the SOP that has no
 * activity is an error, and so is an activity for an act the stage does not know.
 */
export type LangkahSopTahap<Baris> = Readonly<Record<TindakanSop<Baris>, LangkahSop>> &
  Readonly<
    Partial<Record<'ajukanPermohonan' | 'laporkan' | 'terimaPengaduan' | 'ajukanPermintaanPdp', LangkahSop>>
  >;

import { proxyActivities } from '@temporalio/workflow';
import type { Kegiatan } from '../activities/daftar.ts';

/**
 * The activities, by how they may fail: all of them commit to the database and are safe to repeat, so they are tried
 * until the database is back. No act is given up.
 */
export const langkah = proxyActivities<Kegiatan>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10 seconds' },
});

/** An act's activity as the workflow calls it. */
export type LangkahSop = Pick<(typeof langkah)['catatDalamBerkas'], 'executeWithOptions'>;

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

import { idTetap } from '../../../db/id-tetap.ts';
import type { IsiRps, KeadaanRps } from '../../../domain/rps/keadaan.ts';
import { CONTOH_RPS } from '../pembangun/contoh-rps.ts';
import type { Panggung } from './panggung.ts';
import type { Pelaksana } from './pelaksana.ts';
import { pelaksana } from './pelaksana.ts';

export type KasusRps = Pelaksana<IsiRps> & { rps(): Promise<KeadaanRps> };

const KANTOR = 'pangkalpinang';

/** A bed of the sample RPS by its name, e.g. "Anggrek 1". */
export const tempatTidur = (nama: string): string => idTetap(`${KANTOR}:tempat-tidur:${nama}`);

/** The standard without detours, act by act. */
export const JALAN_RPS = [
  ['asesmenAwal', 'catatAsesmenAwal'],
  ['keputusan', 'terimaDiRps'],
  ['pendekatanAwal', 'terimaKlien'],
  ['pendekatanAwal', 'registrasi'],
  ['pendekatanAwal', 'identifikasi'],
  ['asesmen', 'catatAsesmen'],
] as const;

/** A report of an elderly man found at the market, or with what differs. @param ranjang the bed the client will get */
export async function rpsBaru(
  p: Panggung,
  beda: Partial<IsiRps['laporkan']> = {},
  ranjang = 'Anggrek 1',
): Promise<KasusRps> {
  const isi = { ...CONTOH_RPS.laporkan.isi(await p.sekarang()), ...beda };
  const lahir = await p.lahir('rps', `petugas-dinsos@${KANTOR}.contoh`, isi);
  const tetap = {
    terimaKlien: { tempatTidur: tempatTidur(ranjang) },
    pindahTempatTidur: { tempatTidur: tempatTidur('Anggrek 2') },
    alihkanPetugas: { peksos: idTetap(`${KANTOR}:orang:peksos2`) },
  };
  const k = pelaksana<IsiRps>(p, lahir, CONTOH_RPS, tetap);
  return { ...k, rps: () => k.keadaan<KeadaanRps>() };
}

/** A stay that has come as far as a stage. */
export async function rpsPada(
  p: Panggung,
  tahap: (typeof JALAN_RPS)[number][0] | 'bimbingan',
  beda: Partial<IsiRps['laporkan']> = {},
  ranjang = 'Anggrek 1',
): Promise<KasusRps> {
  const k = await rpsBaru(p, beda, ranjang);
  for (const [dari, jenis] of JALAN_RPS) {
    if (dari === tahap) break;
    await k.maju(jenis);
  }
  return k;
}

import type { IsiPdp, KeadaanPdp, TahapPdp } from '../../../domain/pdp/keadaan.ts';
import { CONTOH_PDP } from '../pembangun/contoh-pdp.ts';
import { sampai } from '../tunggu.ts';
import type { KasusUji, Panggung } from './panggung.ts';
import type { Pelaksana } from './pelaksana.ts';
import { pelaksana } from './pelaksana.ts';
import { strukturKantor } from './struktur.ts';

export type KasusPdp = Pelaksana<IsiPdp> & {
  pdp(): Promise<KeadaanPdp>;
  /** Waits for what the system does by itself. */
  sampai(tahap: TahapPdp): Promise<KeadaanPdp>;
};

/** A request about a case of the same office, typed in; or with what differs. */
export async function pdpBaru(
  p: Panggung,
  kasus: { id: string; instansiId: string },
  beda: Partial<IsiPdp['ajukanPermintaanPdp']> = {},
): Promise<KasusPdp> {
  const isi = { ...CONTOH_PDP.ajukanPermintaanPdp.isi(await p.sekarang()), kasus: kasus.id, ...beda };
  return pdpDari(p, await p.lahir('pdp', `petugas-dinsos@${kasus.instansiId}.contoh`, isi));
}

/** A request that is there already. */
export function pdpDari(p: Panggung, k: KasusUji): KasusPdp {
  const pdp = () => k.keadaan<KeadaanPdp>();
  return {
    ...pelaksana<IsiPdp>(p, k, CONTOH_PDP, {}),
    pdp,
    async sampai(tahap) {
      await sampai(async () => (await pdp()).tahap === tahap, 30_000, `tahap ${tahap}`);
      return pdp();
    },
  };
}

/** A request that was granted; the system is at work. */
export async function pdpDikabulkan(
  p: Panggung,
  kasus: { id: string; instansiId: string },
  beda: Partial<IsiPdp['ajukanPermintaanPdp']>,
): Promise<KasusPdp> {
  const k = await pdpBaru(p, kasus, beda);
  await k.maju('nyatakanPemohonSah', 'kabulkan');
  return k;
}

/** The office keeps everything for a month only, for cases and requests from now on. */
export function retensiSebulan(p: Pick<Panggung, 'bd'>, kantor: string): Promise<void> {
  return strukturKantor(p.bd, kantor).ubahStandar('pdp', (isi) => ({
    ...isi,
    retensi: { lansia: 1, rps: 1, pengaduan: 1, pdp: 1 },
  }));
}

/** More than a month, whichever it is. */
export const SEBULAN_LEBIH = 32 * 24 * 60;

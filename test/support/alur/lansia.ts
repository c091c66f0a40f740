import { idTetap } from '../../../db/id-tetap.ts';
import type { IsiLansia, KeadaanLansia } from '../../../domain/lansia/keadaan.ts';
import { CONTOH_LANSIA } from '../pembangun/contoh-lansia.ts';
import type { KasusUji, Panggung } from './panggung.ts';
import type { Pelaksana } from './pelaksana.ts';
import { pelaksana } from './pelaksana.ts';
import { titipDokumen } from './titip-dokumen.ts';

export type KasusLansia = Pelaksana<IsiLansia> & { lansia(): Promise<KeadaanLansia> };

/** The SOP without detours, act by act. */
export const JALAN_LANSIA = [
  ['permohonan', 'nyatakanLengkap'],
  ['penugasan', 'tugaskanPeksos'],
  ['asesmen', 'kirimAsesmen'],
  ['administrasi', 'selesaikanAdministrasi'],
  ['paraf', 'paraf'],
  ['tandaTangan', 'tandaTangan'],
] as const;

/** Bodies of the SOP's acts with people of this office. */
function orangTetap(kantor: string) {
  const orang = (akun: string) => idTetap(`${kantor}:orang:${akun}`);
  return {
    tugaskanPeksos: { peksos: orang('peksos') },
    selesaikanAdministrasi: { kabidTurutSerta: orang('kabid-rehsos') },
    alihkanPetugas: { peksos: orang('peksos2') },
  };
}

/** A request with the papers the standard asks for, or with what differs. */
export async function lansiaBaru(
  p: Panggung,
  beda: Partial<IsiLansia['ajukanPermohonan']> = {},
  kantor = 'bulukumba',
): Promise<KasusLansia> {
  const desa = `petugas-desa@${kantor}.contoh`;
  const dokumen = await titipDokumen(p, desa, ['suratPermohonan', 'suratKeterangan', 'ktp']);
  const isi = { ...CONTOH_LANSIA.ajukanPermohonan.isi(await p.sekarang()), dokumen, ...beda };
  return lansiaDari(p, await p.lahir('lansia', desa, isi));
}

/** A case that is there already. */
export function lansiaDari(p: Panggung, k: KasusUji): KasusLansia {
  const isi = orangTetap(k.instansiId);
  return {
    ...pelaksana<IsiLansia>(p, k, CONTOH_LANSIA, isi),
    lansia: () => k.keadaan<KeadaanLansia>(),
  };
}

/** A case that has come as far as a stage. */
export async function lansiaPada(
  p: Panggung,
  tahap: (typeof JALAN_LANSIA)[number][0] | 'penyerahan' | 'pengiriman' | 'keputusanUlang',
  kantor = 'bulukumba',
): Promise<KasusLansia> {
  const k = await lansiaBaru(p, {}, kantor);
  for (const [dari, jenis] of JALAN_LANSIA) {
    if (dari === tahap) return k;
    await k.maju(jenis);
  }
  if (tahap === 'penyerahan') return k;
  await k.maju('terimaRekomendasi');
  await k.tindak('terimaRekomendasi', { akun: 'kabid-rehsos' });
  if (tahap === 'keputusanUlang') await k.maju('berangkatkan', 'catatPenolakanUpt');
  return k;
}

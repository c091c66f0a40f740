import type { Waktu } from '../../../domain/jam/waktu.ts';
import { SISTEM_STANDAR } from '../../../domain/kasus/pelaku.ts';
import type { IsiSistem } from '../../../domain/kasus/peristiwa-sistem.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import type { IsiPdp, JenisPdp, KeadaanPdp, TahapPdp } from '../../../domain/pdp/keadaan.ts';
import { lahirPdp } from '../../../domain/pdp/lahir.ts';
import type { StandarPdp } from '../../../domain/standar/standar.ts';
import { CONTOH_PDP } from './contoh-pdp.ts';
import { catat, jalankan } from './jalankan.ts';
import { standarPdp } from './standar.ts';
import { type Berbeda, dariContoh, KASUS_ID } from './tindakan.ts';
import { PANGKAL, uuid } from './waktu.ts';

/** An act on a request by whom it usually comes from, with a body in order. */
export const tindakanPdp = <J extends JenisPdp>(jenis: J, b: Berbeda<IsiPdp[J]> = {}) =>
  dariContoh(CONTOH_PDP, jenis, b);

export interface PermintaanBerbeda {
  standar?: Partial<StandarPdp>;
  isi?: Partial<IsiPdp['ajukanPermintaanPdp']>;
  waktu?: Waktu;
}

/** The acts that take a request to each stage by the shortest way; what the system does stands below. */
const JALAN: Record<TahapPdp, readonly JenisPdp[]> = {
  pemeriksaan: [],
  keputusan: ['nyatakanPemohonSah'],
  pelaksanaan: ['nyatakanPemohonSah', 'kabulkan'],
  penyampaian: ['nyatakanPemohonSah', 'kabulkan'],
  selesai: ['nyatakanPemohonSah', 'kabulkan', 'sampaikanHasil'],
  ditolak: ['nyatakanPemohonSah', 'tolakPermintaan'],
  dibatalkan: ['batalkan'],
};

/** The case the request is about, as the activity finds it. */
export const SASARAN = { kasusId: uuid(2), nomor: 'lansia-contoh-2026-0002', layanan: 'lansia' } as const;

/** The system records what it has done. */
export function olehSistem<J extends keyof IsiSistem>(
  k: KeadaanPdp,
  jenis: J,
  isi: IsiSistem[J],
  ke?: TahapPdp,
  waktu: Waktu = k.waktu,
): KeadaanPdp {
  return catat(ATURAN.pdp, k, {
    jenis,
    isi,
    waktu,
    oleh: SISTEM_STANDAR,
    naikVersi: true,
    pengayaan: {},
    ...(ke !== undefined && { ke }),
  });
}

export const disusun = (k: KeadaanPdp): KeadaanPdp =>
  olehSistem(k, 'salinanDisusun', { dokumenId: uuid(960), kasus: [SASARAN.nomor] }, 'penyampaian');

/** A request in a stage, all acts at one moment. */
export function pdp(tahap: TahapPdp = 'pemeriksaan', o: PermintaanBerbeda = {}): KeadaanPdp {
  const waktu = o.waktu ?? PANGKAL;
  const lahir = tindakanPdp('ajukanPermintaanPdp', { waktu, ...(o.isi && { isi: o.isi }) });
  const keadaan = lahirPdp(lahir.isi, {
    kasusId: KASUS_ID,
    instansiId: uuid(40),
    nomor: 'pdp-contoh-2026-0001',
    waktu,
    standar: standarPdp(o.standar),
    terkait: [],
  });
  let k = jalankan(ATURAN.pdp, keadaan, [[lahir, { sasaran: [SASARAN] }]]);
  for (const jenis of JALAN[tahap]) {
    k = jalankan(ATURAN.pdp, k, [tindakanPdp(jenis, { waktu })]);
    if (jenis === 'kabulkan' && tahap !== 'pelaksanaan') k = disusun(k);
  }
  return k;
}

/** A proposal of the system: nobody asks, and it waits for the kabid at once. */
export function usulRetensi(tahap: 'keputusan' | 'pelaksanaan' = 'keputusan'): KeadaanPdp {
  const { pemohon: _, ...isi } = CONTOH_PDP.ajukanPermintaanPdp.isi(PANGKAL);
  const pelaku = { orangId: uuid(190), jabatanId: uuid(290), peran: 'sistem' } as const;
  const usul = { ...isi, jenis: 'penghapusan', cakupan: 'kasus' } as const;
  const lahir = { ...tindakanPdp('ajukanPermintaanPdp', { pelaku }), isi: usul };
  const keadaan = lahirPdp(usul, {
    kasusId: KASUS_ID,
    instansiId: uuid(40),
    nomor: 'pdp-contoh-2026-0002',
    waktu: PANGKAL,
    standar: standarPdp(),
    terkait: [],
  });
  const k = jalankan(ATURAN.pdp, keadaan, [[lahir, { sasaran: [SASARAN] }]]);
  return tahap === 'keputusan' ? k : jalankan(ATURAN.pdp, k, [tindakanPdp('kabulkan')]);
}

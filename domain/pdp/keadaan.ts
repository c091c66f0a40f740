import type { z } from 'zod';
import type { Waktu } from '../jam/waktu.ts';
import type { KasusSasaran, KeadaanKasus, Peristiwa } from '../kasus/keadaan.ts';
import type { Pelaku } from '../kasus/pelaku.ts';
import type { PeristiwaSistem } from '../kasus/peristiwa-sistem.ts';
import type { Tindakan } from '../kasus/tindakan.ts';
import type { StandarPdp } from '../standar/standar.ts';
import type { isiPdp } from './isi.schema.ts';
import type { JenisPermintaan } from './kata.ts';

export const TAHAP_PDP = [
  'pemeriksaan',
  'keputusan',
  'pelaksanaan',
  'penyampaian',
  'selesai',
  'ditolak',
  'dibatalkan',
] as const;
export type TahapPdp = (typeof TAHAP_PDP)[number];

export type IsiPdp = { [J in keyof typeof isiPdp]: z.output<(typeof isiPdp)[J]> };
export type JenisPdp = keyof IsiPdp;
export type TindakanPdp = { [J in JenisPdp]: Tindakan<J, IsiPdp[J]> }[JenisPdp];
export type PeristiwaPdp =
  | { [J in JenisPdp]: Peristiwa<J, IsiPdp[J], TahapPdp> }[JenisPdp]
  | PeristiwaSistem<TahapPdp>;

type Permintaan = IsiPdp['ajukanPermintaanPdp'];
export type Koreksi = NonNullable<Permintaan['koreksi']>;

/** An erasure on its way: what was destroyed, until it is proved that nothing is left. */
export interface Pemusnahan {
  pada: Waktu;
  /** Ids of the keys that are gone. */
  kunci: readonly string[];
  /** Ids of the documents whose boxes go next. */
  dokumen: readonly string[];
  dibersihkanPada?: Waktu;
  terbuktiPada?: Waktu;
}

export interface KeadaanPdp extends KeadaanKasus<TahapPdp> {
  layanan: 'pdp';
  standar: StandarPdp;
  jenisPermintaan: JenisPermintaan;
  /** The case the request names. */
  kasusPokok: string;
  cakupan: Permintaan['cakupan'];
  /** None: the system proposes it, at the end of a retention. */
  pemohon?: NonNullable<Permintaan['pemohon']>;
  uraian: string;
  koreksi?: Koreksi;
  diterimaPada: Waktu;
  /** The cases it concerns, as found at the birth and again when the requester had been verified. */
  sasaran: readonly KasusSasaran[];
  buktiDiminta?: { pesan: string; pada: Waktu };
  pemeriksaan?: { cara: string; pada: Waktu };
  /** Who granted it: what is done to the cases stands in their histories in this name. */
  dikabulkan?: { oleh: Pelaku; pada: Waktu };
  ditolak?: { dasarHukum: string; alasan: string; pada: Waktu };
  /** Why it could not be carried out as granted. */
  terhalang?: { sebab: string; pada: Waktu };
  salinan?: { dokumenId: string; pada: Waktu };
  pemusnahan?: Pemusnahan;
  penyampaian?: Pick<IsiPdp['sampaikanHasil'], 'terjadiPada' | 'cara'>;
  faktaTerakhir: Waktu;
}

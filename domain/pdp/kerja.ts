import type { KerjaKasus } from '../kasus/kerja.ts';
import type { JenisPermintaan } from './kata.ts';
import type { KeadaanPdp } from './keadaan.ts';

/** What the system does by itself to carry a request out. */
export type JenisKerjaPdp =
  | 'susunSalinanData'
  | 'koreksiDataPribadi'
  | 'terapkanPembatasan'
  | 'musnahkanKunci'
  | 'bersihkanSisa'
  | 'buktikanPemusnahan';

/** Other processes remember keys for up to a minute (db/kunci/ingatan.ts): what is proved before that proves nothing. */
const INGATAN_KUNCI_HABIS_MS = 75_000;

const KERJA: Record<Exclude<JenisPermintaan, 'penghapusan'>, JenisKerjaPdp> = {
  akses: 'susunSalinanData',
  koreksi: 'koreksiDataPribadi',
  pembatasan: 'terapkanPembatasan',
  pencabutanPembatasan: 'terapkanPembatasan',
};

/** What is next, or null where the request waits for a person. */
export function kerjaPdp(k: KeadaanPdp): KerjaKasus<JenisKerjaPdp> | null {
  if (k.tahap !== 'pelaksanaan') return null;
  const sejak = k.dikabulkan?.pada ?? k.waktu;
  if (k.jenisPermintaan !== 'penghapusan') return { jenis: KERJA[k.jenisPermintaan], sejak, jedaNyataMs: 0 };
  if (!k.pemusnahan) return { jenis: 'musnahkanKunci', sejak, jedaNyataMs: 0 };
  const { pada, dibersihkanPada } = k.pemusnahan;
  return dibersihkanPada === undefined
    ? { jenis: 'bersihkanSisa', sejak: pada, jedaNyataMs: 0 }
    : { jenis: 'buktikanPemusnahan', sejak: pada, jedaNyataMs: INGATAN_KUNCI_HABIS_MS };
}

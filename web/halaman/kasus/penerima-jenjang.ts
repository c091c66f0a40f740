import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import type { Penerima } from '../../../domain/kasus/penerima.ts';
import { labelPeran } from '../../../domain/kasus/label.ts';

type Jenjang = RincianKasus['tenggat'][number]['jenjang'][number];

const LEWAT: Readonly<Record<Penerima['lewat'], string>> = {
  penanggung: '',
  pemangku: '',
  pltPlh: ' (Plt/Plh)',
  atasan: ' (jabatan di atasnya)',
  kontakPiket: ' (kontak piket kantor)',
  tidakAda: ' (tidak ada orangnya)',
};

/** Whom a rung has reached, and by which way; before it has fired, whom it is meant for. */
export function penerimaJenjang(j: Pick<Jenjang, 'kepada' | 'penerima'>): string {
  const nama = j.penerima
    ? j.penerima.map((p) => `${labelPeran(p.peran)}${LEWAT[p.lewat]}`)
    : j.kepada.map((t) => (t === 'penanggung' ? 'penanggung jawab' : labelPeran(t)));
  return [...new Set(nama)].join(', ');
}

import { bolehMengawasi } from '../../domain/pengawasan/pengawas.ts';
import { JALUR_UI } from '../../engine/nama.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import { perannya } from '../pengguna.ts';

/** Where the Temporal UI lists what a filter finds. */
export function alamatSaringan(l: Lingkungan, kueri: string): string {
  return `${ruang(l)}/workflows?query=${encodeURIComponent(kueri)}`;
}

/** Where the Temporal UI shows a workflow; undefined for those who do not supervise, and where there is no UI. */
export function alamatAlur(l: Lingkungan, pengguna: Pengguna, alurId: string): string | undefined {
  const boleh = l.temporalUi !== null && bolehMengawasi(perannya(pengguna));
  return boleh ? `${ruang(l)}/workflows/${alurId}` : undefined;
}

function ruang(l: Lingkungan): string {
  return `${JALUR_UI}/namespaces/${l.client.options.namespace}`;
}

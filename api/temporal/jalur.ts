import { ANTREAN } from '../../engine/nama.ts';

/** What a request for the Temporal UI is about, as far as it is one we answer. */
export type TujuanUi =
  /** The page itself: the same for every address of the UI, whose router reads the address. */
  | { jenis: 'halaman' }
  | { jenis: 'aset'; jalur: string }
  /** Draws the checklist in a frame of its own. */
  | { jenis: 'gambar' }
  | { jenis: 'setelan' }
  | { jenis: 'ruang' }
  /** About the engine itself, not about any case. */
  | { jenis: 'umum'; jalur: string }
  /** Whether workers are there; without it the UI draws no workflow. */
  | { jenis: 'antrean'; jalur: string }
  | { jenis: 'daftar'; jalur: string; hitung: boolean }
  | { jenis: 'alur'; alurId: string; jalur: string }
  /** The one query that may be asked: the checklist of a workflow. */
  | { jenis: 'rincianKini'; alurId: string; jalur: string }
  | { jenis: 'ditolak' };

export const KUERI_RINCIAN = '__temporal_workflow_metadata';

const ASET =
  /^\/(?:(?:_app|css|codemirror|i18n)(?:\/[\w-][\w.-]*)+|(?:favicon|logo|android|apple|banner)[\w.-]*|site\.webmanifest|Temporal_Logo_Animation\.gif)$/;
const ALUR = /^\/workflows\/([a-z0-9-]{1,150})(|\/history|\/history-reverse)$/;
const RINCIAN = new RegExp(`^/workflows/([a-z0-9-]{1,150})/query/${KUERI_RINCIAN}$`);
const UMUM: ReadonlySet<string> = new Set(['/cluster-info', '/system-info']);

/**
 * Reads a path below the UI's own, exactly as it came: nothing is decoded, folded or put right, so that no spelling of a
 * path means one thing here and another to the engine. What is not on the list is refused.
 * @param baca whether the request only reads (GET, HEAD)
 */
export function uraiJalur(jalur: string, baca: boolean, namespace: string): TujuanUi {
  if (!jalur.startsWith('/api/') && jalur !== '/api') return baca ? halaman(jalur) : { jenis: 'ditolak' };
  const api = jalur.startsWith('/api/v1/') ? jalur.slice('/api/v1'.length) : '';
  const ruang = `/namespaces/${namespace}`;
  const dalam = api.startsWith(`${ruang}/`) ? api.slice(ruang.length) : '';
  if (!baca) {
    const alurId = RINCIAN.exec(dalam)?.[1];
    return alurId === undefined ? { jenis: 'ditolak' } : { jenis: 'rincianKini', alurId, jalur };
  }
  if (api === '/settings') return { jenis: 'setelan' };
  if (api === '/namespaces') return { jenis: 'ruang' };
  if (UMUM.has(api) || api === ruang || dalam === '/search-attributes') return { jenis: 'umum', jalur };
  if (dalam === `/task-queues/${ANTREAN}`) return { jenis: 'antrean', jalur };
  if (dalam === '/workflows') return { jenis: 'daftar', jalur, hitung: false };
  if (dalam === '/workflow-count') return { jenis: 'daftar', jalur, hitung: true };
  const alurId = ALUR.exec(dalam)?.[1];
  return alurId === undefined ? { jenis: 'ditolak' } : { jenis: 'alur', alurId, jalur };
}

function halaman(jalur: string): TujuanUi {
  if (jalur === '/render') return { jenis: 'gambar' };
  return ASET.test(jalur) ? { jenis: 'aset', jalur } : { jenis: 'halaman' };
}

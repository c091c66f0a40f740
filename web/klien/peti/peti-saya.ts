import { ambil } from '../panggil.ts';
import { bacaSesi } from '../sesi.ts';
import type { Peti } from './peti.ts';
import { petiIngatan, petiTersegel } from './peti.ts';
import { rakIndexedDb } from './rak.ts';

let terbuka: { orang: string; peti: Promise<Peti> } | null = null;

/** The chest of whoever is signed in. Its key comes from the API and stays in memory. */
export function petiSaya(): Promise<Peti> {
  const sesi = bacaSesi();
  // What a page lets go of after signing out is nobody's.
  if (sesi.keadaan === 'tamu') return Promise.resolve(petiIngatan(Date.now));
  const orang = sesi.pengguna.orangId;
  if (terbuka?.orang !== orang) terbuka = { orang, peti: buka() };
  return terbuka.peti;
}

/** Forgets the key; what lies in the chest stays sealed. */
export function tutupPeti(): void {
  terbuka = null;
}

/** Over plain http the browser has no means to seal, and some browsers keep nothing at all: then memory alone. */
async function buka(): Promise<Peti> {
  if (!isSecureContext) return petiIngatan(Date.now);
  try {
    const { kunci } = await ambil('/api/v1/saya/kunci-draf');
    return await petiTersegel(rakIndexedDb(), dariBase64(kunci), Date.now);
  } catch {
    return petiIngatan(Date.now);
  }
}

function dariBase64(s: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(s), (h) => h.charCodeAt(0));
}

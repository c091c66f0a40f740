import { kesalahanDi } from '../klien/galat.ts';
import { KotakGalat } from './galat.tsx';

/** An error that no field of a small form shows; nothing where each fault stands at its field. */
export function GalatMedan({ galat, medan }: { galat: unknown; medan: readonly string[] }) {
  if (galat === null || galat === undefined) return null;
  const kesalahan = kesalahanDi(galat);
  if (kesalahan.length > 0 && kesalahan.every((k) => medan.includes(k.lokasi))) return null;
  return <KotakGalat galat={galat} />;
}

import { useEffect, useState } from 'react';
import type { Bacaan } from './kontrak.ts';
import { simpanan } from './baca.ts';

// What a changed case can change; its own detail and history are renewed by its id alone.
const DAFTAR: readonly (keyof Bacaan)[] = [
  '/api/v1/tugas',
  '/api/v1/kasus',
  '/api/v1/rps/hunian',
  '/api/v1/notifikasi',
  '/api/v1/notifikasi/dibaca',
];
const TUNDA_MS = 250;

/**
 * Listens for changed cases and renews what shows them. After a cut line everything is asked anew, since what changed
 * meanwhile was not heard.
 * @returns whether the line is up
 */
export function usePeristiwa(aktif: boolean): boolean {
  const [tersambung, setTersambung] = useState(true);
  useEffect(() => {
    if (!aktif) return undefined;
    const aliran = new EventSource('/api/v1/peristiwa');
    const berubah = new Set<string>();
    let jadwal: ReturnType<typeof setTimeout> | undefined;
    let pernah = false;
    const segarkan = () => {
      jadwal = undefined;
      const kasus = [...berubah];
      berubah.clear();
      void simpanan.invalidateQueries({ predicate: ({ queryKey }) => menyangkut(queryKey, kasus) });
    };
    aliran.addEventListener('open', () => {
      setTersambung(true);
      if (pernah) void simpanan.invalidateQueries();
      pernah = true;
    });
    aliran.addEventListener('error', () => setTersambung(false));
    aliran.addEventListener('kasus', ({ data }: MessageEvent<string>) => {
      const { kasus } = JSON.parse(data) as { kasus: string };
      berubah.add(kasus);
      jadwal ??= setTimeout(segarkan, TUNDA_MS);
    });
    return () => {
      aliran.close();
      clearTimeout(jadwal);
    };
  }, [aktif]);
  return tersambung;
}

function menyangkut([jalur, tempat]: readonly unknown[], kasus: readonly string[]): boolean {
  if (DAFTAR.some((d) => d === jalur)) return true;
  const id = (tempat as { param?: Record<string, string> } | undefined)?.param?.['id'];
  return id !== undefined && kasus.includes(id);
}

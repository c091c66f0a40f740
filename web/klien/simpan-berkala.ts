import { useEffect, useRef, useState } from 'react';

const TUNDA_MS = 500;

/**
 * Puts away what is being typed, half a second after the last key, and at once where the page is left.
 * @param nilai null: there is nothing to keep, and what was about to be kept is not
 * @returns whether it could not be put away
 */
export function useSimpanBerkala<T>(nilai: T | null, simpan: (n: T) => Promise<void>): boolean {
  const [gagal, setGagal] = useState(false);
  const tertunda = useRef<(() => void) | null>(null);
  const cara = useRef(simpan);
  useEffect(() => {
    cara.current = simpan;
  });
  useEffect(() => {
    tertunda.current = null;
    if (nilai === null) return undefined;
    const kerjakan = () => {
      tertunda.current = null;
      cara.current(nilai).then(
        () => setGagal(false),
        () => setGagal(true),
      );
    };
    tertunda.current = kerjakan;
    const jadwal = setTimeout(kerjakan, TUNDA_MS);
    return () => clearTimeout(jadwal);
  }, [nilai]);
  useEffect(() => {
    const segera = () => tertunda.current?.();
    const sembunyi = () => document.visibilityState === 'hidden' && segera();
    document.addEventListener('visibilitychange', sembunyi);
    addEventListener('pagehide', segera);
    return () => {
      document.removeEventListener('visibilitychange', sembunyi);
      removeEventListener('pagehide', segera);
      segera();
    };
  }, []);
  return gagal;
}

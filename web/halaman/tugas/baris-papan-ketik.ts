import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { sedangMengetik } from '../../kerangka/pintasan.tsx';

/** `j` and `k` lead the focus down and up the links of a list; Enter is the link's own. */
export function useBarisPapanKetik(): RefObject<HTMLUListElement | null> {
  const daftar = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const tekan = (e: KeyboardEvent) => {
      const langkah = { j: 1, k: -1 }[e.key];
      if (langkah === undefined || e.ctrlKey || e.metaKey || e.altKey || sedangMengetik(e.target)) return;
      // What lies above the list has the keyboard.
      if (document.querySelector('[aria-modal="true"]')) return;
      const baris = [...(daftar.current?.querySelectorAll<HTMLElement>('li a') ?? [])];
      const kini = baris.findIndex((b) => b === document.activeElement);
      baris[Math.min(baris.length - 1, Math.max(0, kini + langkah))]?.focus();
    };
    addEventListener('keydown', tekan);
    return () => removeEventListener('keydown', tekan);
  }, []);
  return daftar;
}

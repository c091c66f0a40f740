import { createContext, useContext } from 'react';

/** What is wrong with the draft, by place as the API names it. */
export const Salah = createContext<Readonly<Record<string, string>>>({});

/** The fault of one field. */
export function useSalah(lokasi: string): string | undefined {
  return useContext(Salah)[lokasi];
}

/** How many faults lie at a place or below it. */
export function useJumlahSalah(lokasi: string): number {
  return Object.keys(useContext(Salah)).filter((l) => l === lokasi || l.startsWith(`${lokasi}.`)).length;
}

import { menangani } from '../domain/kasus/pandangan.ts';
import type { Layanan } from '../domain/kata.ts';
import { ATURAN } from '../domain/layanan.ts';
import type { Pengguna } from './pengguna.ts';

/** Whether a person acts in a service: who does not, knows its clients by their initials at most. */
export function menanganiLayanan(pengguna: Pengguna, layanan: string): boolean {
  const aturan = ATURAN[layanan as Layanan];
  return pengguna.jabatan.some((j) => menangani(aturan, j.peran));
}

import { randomInt } from 'node:crypto';

// Nothing that is mistaken for something else when it is read aloud or copied from paper.
const TANDA = 'abcdefghjkmnpqrstuvwxyz23456789';
const KELOMPOK = 4;
const PANJANG = 4;

/** A password to hand over once, e.g. "k7hq-m2xw-9ndt-cp4r": about 79 bits. It is to be changed at the first sign-in. */
export function kataSandiSementara(): string {
  const kelompok = () => Array.from({ length: PANJANG }, () => TANDA[randomInt(TANDA.length)]).join('');
  return Array.from({ length: KELOMPOK }, kelompok).join('-');
}

import { randomInt } from 'node:crypto';

// Letters and digits that are not mistaken for one another when they are read out loud or copied by hand.
const TANDA = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const PANJANG_KELOMPOK = 4;

/** A code in groups of four signs out of 31, e.g. "7KHQ-M2XW-9NDT": about 20 bits a group. */
export function kodeAcak(kelompok: number): string {
  const satu = () => Array.from({ length: PANJANG_KELOMPOK }, () => TANDA[randomInt(TANDA.length)]).join('');
  return Array.from({ length: kelompok }, satu).join('-');
}

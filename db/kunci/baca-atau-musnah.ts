import { TidakTerbaca } from './brankas.ts';

/** Stands for a value whose key was destroyed. */
export const MUSNAH = Symbol('musnah');

/** Where many are read, one that cannot be read must not hold up the others. */
export async function bacaAtauMusnah<T>(bacaan: Promise<T>): Promise<T | typeof MUSNAH> {
  try {
    return await bacaan;
  } catch (e) {
    if (e instanceof TidakTerbaca) return MUSNAH;
    throw e;
  }
}

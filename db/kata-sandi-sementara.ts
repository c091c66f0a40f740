import { kodeAcak } from './kode-acak.ts';

/** A password to hand over once, e.g. "k7hq-m2xw-9ndt-cp4r": about 79 bits. It is to be changed at the first sign-in. */
export function kataSandiSementara(): string {
  return kodeAcak(4).toLowerCase();
}

import type { Saluran } from './saluran.ts';

const SUREL = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/i;
const E164 = /^\+[1-9]\d{7,14}$/;
/** Mobile numbers of Indonesia; a landline has no WhatsApp. */
const PONSEL_INDONESIA = /^\+628\d{7,11}$/;

/** A number as people write it ("0812-3456-7890") in the one spelling gateways take; null where it is none. */
export function nomorWhatsapp(teks: string): string | null {
  const rapat = teks.replaceAll(/[\s().-]/g, '');
  const nomor = rapat.startsWith('0') ? `+62${rapat.slice(1)}` : rapat.startsWith('62') ? `+${rapat}` : rapat;
  if (nomor.startsWith('+62')) return PONSEL_INDONESIA.test(nomor) ? nomor : null;
  return E164.test(nomor) ? nomor : null;
}

/** Exactly one address, and nothing that a mail server or a gateway could read as more. */
export function alamatSah(saluran: Saluran, alamat: string): boolean {
  return saluran === 'surel' ? alamat.length <= 254 && SUREL.test(alamat) : nomorWhatsapp(alamat) === alamat;
}

/** As others see it: enough to tell two addresses apart, not enough to write to one. */
export function samarkanAlamat(saluran: Saluran, alamat: string): string {
  if (saluran === 'whatsapp') return `${alamat.slice(0, 5)}•••${alamat.slice(-3)}`;
  const [nama = '', domain = ''] = alamat.split('@');
  return `${nama.slice(0, nama.length > 3 ? 2 : 1)}•••@${domain}`;
}

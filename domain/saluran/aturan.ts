import type { Saluran } from './saluran.ts';

/** What somebody wants to hear by a channel; an office's rule may say more. */
export const PILIHAN_SALURAN = ['semua', 'mendesak', 'tidak'] as const;
export type PilihanSaluran = (typeof PILIHAN_SALURAN)[number];

export interface AturanSatuSaluran {
  /** The office uses it at all. */
  dipakai: boolean;
  /** What cannot wait goes out whatever somebody chose. */
  mendesakWajib: boolean;
  /** For those who chose nothing. */
  bawaan: PilihanSaluran;
}

/** A stretch of the day on the office's clock, from "HH:MM" up to "HH:MM"; usually over midnight. */
export interface JamSenyap {
  mulai: string;
  selesai: string;
}

/** An office's rule. */
export interface AturanSaluran {
  saluran: Readonly<Record<Saluran, AturanSatuSaluran>>;
  /** Null: no hour is quiet. */
  senyap: JamSenyap | null;
}

/** As long as an office has set nothing. WhatsApp reaches only those who gave a number themselves. */
export const ATURAN_BAWAAN: AturanSaluran = {
  saluran: {
    surel: { dipakai: true, mendesakWajib: true, bawaan: 'semua' },
    whatsapp: { dipakai: true, mendesakWajib: false, bawaan: 'mendesak' },
  },
  senyap: { mulai: '21:00', selesai: '06:00' },
};

/** Whether a message goes to somebody by a channel. @param pilihan null: chose nothing */
export function lewatSaluran(
  aturan: AturanSatuSaluran,
  pilihan: PilihanSaluran | null,
  mendesak: boolean,
): boolean {
  if (!aturan.dipakai) return false;
  if (mendesak && aturan.mendesakWajib) return true;
  const mau = pilihan ?? aturan.bawaan;
  return mau === 'semua' || (mau === 'mendesak' && mendesak);
}

import type { Peran } from '../kata.ts';

/** What a session still has to do before it opens everything, in the order in which people are told. */
export const KEWAJIBAN = ['buktikanTotp', 'gantiSandi', 'pasangTotp'] as const;
export type Kewajiban = (typeof KEWAJIBAN)[number];

/** How a session was opened: by a program, by the console, through an OIDC provider. */
export type CaraMasuk = 'api' | 'konsol' | 'oidc';

/** They decide or give others their power: a password alone is not enough. */
const PERAN_WAJIB_TOTP: ReadonlySet<string> = new Set<Peran>(['kabid-rehsos', 'kadis', 'admin']);

/** @param contoh demo accounts have no duty: their password is public anyway, and production refuses them */
export function wajibTotp(peran: readonly string[], contoh: boolean): boolean {
  return !contoh && peran.some((p) => PERAN_WAJIB_TOTP.has(p));
}

export interface KeadaanSesi {
  cara: CaraMasuk;
  /** A second factor was shown in this session. */
  faktorKedua: boolean;
  /** The password is one that the office has set. */
  wajibGantiSandi: boolean;
  totpWajib: boolean;
  totpTerpasang: boolean;
}

/**
 * What a session owes. It follows from what holds now: who becomes Plt of the kadis in the middle of a session owes
 * a second factor from then on.
 */
export function kewajibanSesi(s: KeadaanSesi): Kewajiban[] {
  const berlaku: Record<Kewajiban, boolean> = {
    buktikanTotp: s.totpTerpasang && !s.faktorKedua,
    // Who came through the provider has not used the password.
    gantiSandi: s.wajibGantiSandi && s.cara !== 'oidc',
    pasangTotp: s.totpWajib && !s.totpTerpasang && !s.faktorKedua,
  };
  return KEWAJIBAN.filter((k) => berlaku[k]);
}

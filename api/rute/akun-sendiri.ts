import type { Lingkungan } from '../lingkungan.ts';
import { buatPeriksaSandiSendiri } from '../masuk/sandi-sendiri.ts';
import type { Rute } from '../rute.ts';
import { ruteKataSandi } from './kata-sandi.ts';
import { ruteKunciDraf } from './kunci-draf.ts';
import { ruteMasuk } from './masuk.ts';
import { ruteOidc } from './oidc.ts';
import { ruteSesi } from './sesi.ts';
import { ruteTotp } from './totp.ts';

/** Signing in and out, and what one does with one's own account. */
export function ruteAkunSendiri(l: Lingkungan): Rute[] {
  const periksaSandi = buatPeriksaSandiSendiri(l);
  return [
    ...ruteMasuk(l),
    ...ruteOidc(l),
    ...ruteSesi(l),
    ...ruteKataSandi(l, periksaSandi),
    ...ruteTotp(l, periksaSandi),
    ...ruteKunciDraf(l),
  ];
}

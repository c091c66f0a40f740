/** The provider that staff may sign in through, and what it knows us by. */
export interface PengaturanOidc {
  /** The issuer, as its discovery document names it. */
  penerbit: string;
  klienId: string;
  /** None for a public client. */
  klienRahasia: string | undefined;
  /** Origin under which browsers reach us; the provider sends them back to it. */
  alamatPublik: string;
}

export const JALUR_KEMBALI = '/masuk/oidc/kembali';

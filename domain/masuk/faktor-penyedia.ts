// RFC 8176: something one has or is, as against something one knows.
const BUKAN_PENGETAHUAN = new Set([
  'face',
  'fpt',
  'hwk',
  'iris',
  'otp',
  'retina',
  'sc',
  'sms',
  'swk',
  'tel',
  'vbm',
]);
const PENGETAHUAN = new Set(['kba', 'pin', 'pwd']);

// Classes whose definition asks for more than one factor.
const ACR_DUA_FAKTOR = new Set([
  'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
  'https://refeds.org/profile/mfa',
  'http://idmanagement.gov/ns/assurance/aal/2',
  'http://idmanagement.gov/ns/assurance/aal/3',
]);

/**
 * Whether an OIDC provider says that it has seen a second factor: by `mfa`, by something known together with
 * something else, or by a class that means it. What it doesn't say, it hasn't seen.
 */
export function penyediaMelihatFaktorKedua(klaim: { amr?: unknown; acr?: unknown }): boolean {
  const amr: unknown[] = Array.isArray(klaim.amr) ? klaim.amr : [];
  const ada = (himpunan: ReadonlySet<string>) => amr.some((a) => typeof a === 'string' && himpunan.has(a));
  return (
    amr.includes('mfa') ||
    (ada(PENGETAHUAN) && ada(BUKAN_PENGETAHUAN)) ||
    (typeof klaim.acr === 'string' && ACR_DUA_FAKTOR.has(klaim.acr))
  );
}

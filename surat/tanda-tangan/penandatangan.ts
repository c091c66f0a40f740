/** What came of an attempt to sign. */
export type HasilTandaTangan =
  | { hasil: 'ditandatangani'; pdf: Buffer }
  /** Refused, and certainly nothing was signed: it can be tried again. */
  | { hasil: 'ditolak'; sebab: SebabGagal; pesan: string }
  /** Nobody can say whether it was signed: never to be repeated blindly. */
  | { hasil: 'tidakPasti'; pesan: string };

/** What a provider says of an earlier request. */
export type HasilTanya =
  | { hasil: 'ditandatangani'; pdf: Buffer }
  /** It was not signed, and will not be. */
  | { hasil: 'tidakDitandatangani' }
  /** Under way, or no answer that can be relied on. */
  | { hasil: 'belumTahu' };

export type SebabGagal = 'frasaSandi' | 'sertifikat' | 'penandaTangan' | 'isi' | 'penyedia';

/** A letter that is ready to be signed, and by whom. */
export interface PermintaanTandaTangan {
  /** With a place for the signature where the provider wants one (`perluTempat`, `Lembar.tempatTandaTangan`). */
  pdf: Buffer;
  /** When it is signed; a certificate must be valid then. */
  pada: Date;
  /** Given by the signatory at this very moment; kept nowhere. */
  frasaSandi?: string;
  /** How the provider knows the signatory. */
  nik?: string;
  alasan: string;
  lokasi: string;
  /** What this request can be asked for by, of this request alone. */
  rujukan: string;
}

/** Of whom `siap` is asked, as far as it is known by then. */
export interface CalonPenandaTangan {
  nik?: string;
  /** Where it opens the certificate, it is tried; it is never sent anywhere. */
  frasaSandi?: string;
}

/** The one port through which letters are signed. */
export interface Penandatangan {
  jenis: 'uji' | 'p12' | 'bsre';
  /** Whether the signatory gives a passphrase each time. */
  perluFrasaSandi: boolean;
  /** Whether the page must leave a place for the signature; a provider elsewhere adds its own field. */
  perluTempat: boolean;
  /** Whether signing happens in this process: where that ends in the middle, certainly nothing was signed. */
  setempat: boolean;
  /** What the page says about the worth of its signature. */
  keterangan: string;
  /** @throws SertifikatTidakSah where signing could only fail: nothing may be numbered then */
  siap(pada: Date, siapa?: CalonPenandaTangan): Promise<void>;
  tandaTangani(p: PermintaanTandaTangan): Promise<HasilTandaTangan>;
  /** Asks what became of a request whose answer was lost; absent where nobody can be asked. Signs nothing. */
  tanyakan?(rujukan: string): Promise<HasilTanya>;
  /** Judges a letter that was signed elsewhere, or perhaps: the provider is asked as well, where it can be. */
  periksa(pdf: Buffer): Promise<HasilPeriksa>;
}

/** Whether a file carries a signature that covers all of it and that nothing was changed after. */
export type HasilPeriksa = { sah: true } | { sah: false; pesan: string };

/** The means of signing cannot be used; the message says why, in words for the office. */
export class SertifikatTidakSah extends Error {
  override name = 'SertifikatTidakSah';
  readonly sebab: SebabGagal;

  constructor(pesan: string, sebab: SebabGagal = 'sertifikat') {
    super(pesan);
    this.sebab = sebab;
  }
}

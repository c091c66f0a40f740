/** What looks for malware in uploads. */
export interface Pemindai {
  /** @throws PemindaiPergi where there is no verdict */
  pindai(isi: Buffer): Promise<'bersih' | { terjangkit: string }>;
}

/** No verdict: the scanner is away, too slow, or did not take the file. Its message holds nothing of the file. */
export class PemindaiPergi extends Error {
  override name = 'PemindaiPergi';
}

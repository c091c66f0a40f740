/** Where the boxes of documents lie. Under an id there is either all of a box or nothing. */
export interface GudangBerkas {
  /** @throws GudangPergi */
  simpan(id: string, kotak: Buffer): Promise<void>;
  /** @returns null where there is none @throws GudangPergi */
  buka(id: string): Promise<Buffer | null>;
  /** Safe to repeat. @throws GudangPergi */
  hapus(id: string): Promise<void>;
}

/** The store can't be reached or does not do what it is asked; says nothing about the document. */
export class GudangPergi extends Error {
  override name = 'GudangPergi';
}

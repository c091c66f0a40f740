/** Head of an office's letters. */
export interface KopSurat {
  pemerintah: string;
  instansi: string;
  alamat: string;
  kontak?: string;
  /** A PNG or JPEG in base64. */
  logo?: string;
}

/** How an office writes its letters of a kind: the version of the wording in force, with the head. */
export interface TemplatKantor {
  versi: number;
  teks: string;
  kop: KopSurat;
  /** Where letters are dated at: "Bulukumba" in "Bulukumba, 22 November 2026". */
  kota: string;
}

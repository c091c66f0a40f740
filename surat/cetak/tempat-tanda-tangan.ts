import { DEFAULT_BYTE_RANGE_PLACEHOLDER, SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';
import type { Lembar } from '../lembar.ts';
import type { Dokumen } from './kertas.ts';

/** Room for the signature's bytes: chain and time stamp included, it needs about a third of this. */
const PANJANG = 15_000;
/** Signatures exist; the file may only be appended to. ISO 32000-1, table 219. */
const SIG_FLAGS = 3;

/**
 * Leaves a place for a PAdES signature that will cover the whole file: a signature field without appearance of its own
 * (what people see is part of the page), with room for the bytes (ISO 32000-1 12.8, ETSI EN 319 142-1).
 */
export function sediakanTandaTangan(doc: Dokumen, l: Lembar): void {
  // Texts of a PDF dictionary are `String` objects to pdfkit; plain ones become names.
  const teks = (isi: string) => Object(isi) as string;
  const tanda = doc.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: SUBFILTER_ETSI_CADES_DETACHED,
    ByteRange: [0, ...Array<string>(3).fill(DEFAULT_BYTE_RANGE_PLACEHOLDER)],
    Contents: Buffer.alloc(PANJANG),
    M: new Date(l.dibuatPada),
    Name: teks(l.penandaTangan.jabatan),
    Location: teks(l.kota),
    Reason: teks(l.judul),
  });
  const bidang = doc.ref({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    F: 132,
    Rect: [0, 0, 0, 0],
    V: tanda,
    T: teks('TandaTangan'),
    P: doc.page.dictionary,
  });
  doc.initForm();
  const akar = doc as unknown as {
    _root: { data: { AcroForm: Formulir } };
    page: { annotations: unknown[] };
  };
  akar.page.annotations.push(bidang);
  const { AcroForm } = akar['_root'].data;
  AcroForm.data = { Type: 'AcroForm', SigFlags: SIG_FLAGS, Fields: [bidang], DR: AcroForm.data.DR };
  tanda.end(null);
  bidang.end(null);
}

/** The document's form as pdfkit keeps it: its types leave out what is not for drawing. */
interface Formulir {
  data: { DR: unknown; Fields: unknown[]; Type?: string; SigFlags?: number };
}

import type { Lembar } from '../lembar.ts';
import type { Dokumen } from './kertas.ts';
import { KERTAS, LEBAR_ISI, mm } from './kertas.ts';
import { cetakRincian } from './rincian.ts';
import { tulis } from './teks.ts';

/** Of the number, beside which place and day stand; of what stands alone on its lines. */
const LEBAR_NOMOR = LEBAR_ISI * 0.58;
const LEBAR_LAIN = LEBAR_ISI * 0.85;

/** What stands between the letterhead and the text. */
export function cetakKepala(doc: Dokumen, l: Lembar): void {
  const { judul } = l.isi.kepala;
  if (judul === undefined) cetakKepalaSurat(doc, l);
  else cetakKepalaJudul(doc, judul, l.nomor);
  doc.y += mm(5);
}

/** A decree, an assignment, a record: its title in the middle, the number below. */
function cetakKepalaJudul(doc: Dokumen, judul: string, nomor: string): void {
  const gaya = { huruf: 'tebal', ukuran: 13, rata: 'center' } as const;
  tulis(doc, judul.toUpperCase(), KERTAS.kiri, doc.y + mm(1), gaya);
  tulis(doc, `NOMOR: ${nomor}`, KERTAS.kiri, doc.y, { rata: 'center' });
}

/** A letter: number, nature, attachment and subject, place and day beside them, then whom it is for. */
function cetakKepalaSurat(doc: Dokumen, l: Lembar): void {
  const { sifat, lampiran, hal, kepada, di } = l.isi.kepala;
  const awal = doc.y;
  const gaya = { rata: 'right', lebar: LEBAR_ISI - LEBAR_NOMOR } as const;
  tulis(doc, `${l.kota}, ${l.tanggal}`, KERTAS.kiri + LEBAR_NOMOR, awal, gaya);
  const bawahTanggal = doc.y;
  doc.y = awal;
  const letak = { x: KERTAS.kiri, lebarLabel: mm(20), lebar: LEBAR_NOMOR - mm(4) };
  cetakRincian(doc, { label: 'Nomor', isi: l.nomor }, letak);
  doc.y = Math.max(doc.y, bawahTanggal);
  const lain = [
    { label: 'Sifat', isi: sifat ?? 'Biasa' },
    { label: 'Lampiran', isi: lampiran ?? '-' },
    { label: 'Hal', isi: hal ?? '-' },
  ];
  for (const r of lain) cetakRincian(doc, r, { ...letak, lebar: LEBAR_LAIN });
  doc.y += mm(4);
  if (kepada === undefined) return;
  const yth = mm(10);
  const y = doc.y;
  tulis(doc, 'Yth.', KERTAS.kiri, y, { lebar: yth });
  tulis(doc, kepada, KERTAS.kiri + yth, y, { lebar: LEBAR_LAIN });
  tulis(doc, `di ${di ?? 'Tempat'}`, KERTAS.kiri + yth, doc.y, { lebar: LEBAR_LAIN });
}

import type { Waktu, Zona } from '../../domain/jam/waktu.ts';
import { tulisWaktu } from '../../domain/jam/waktu.ts';
import { JUDUL_SURAT } from '../../domain/surat/naskah.ts';
import { LABEL_STATUS_SURAT, labelAlasanSurat } from '../../domain/surat/label-register.ts';
import type { EntriRegister } from '../bentuk/surat.schema.ts';
import { BOM, tulisBaris } from '../csv.ts';

const JUDUL = ['Tahun', 'Urut', 'Nomor', 'Surat', 'Status', 'Alasan', 'Dipesan', 'Terbit', 'Berakhir'].concat(
  ['Penanda tangan', 'Diganti oleh', 'Kasus'],
);

export const BARIS_JUDUL = BOM + tulisBaris(JUDUL);

/** A line of the register as CSV (RFC 4180). */
export function barisRegister(e: EntriRegister, zona: Zona): string {
  const pada = (w: Waktu | null) => (w === null ? '' : tulisWaktu(w, zona));
  return tulisBaris([
    String(e.tahun),
    String(e.urut),
    e.nomor,
    JUDUL_SURAT[e.jenis],
    LABEL_STATUS_SURAT[e.status],
    e.alasan === null ? '' : labelAlasanSurat(e.alasan),
    pada(e.dipesanPada),
    pada(e.terbitPada),
    pada(e.berakhirPada),
    e.penandaTangan ?? '',
    e.digantiOleh ?? '',
    e.kasus.nomor,
  ]);
}

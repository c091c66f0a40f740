import type { BarisEkspor } from '../../db/daftar-kasus.baca.ts';
import type { Waktu, Zona } from '../../domain/jam/waktu.ts';
import { tulisWaktu } from '../../domain/jam/waktu.ts';
import { labelPeran, labelTahap } from '../../domain/kasus/label.ts';
import { RINGKASAN_ALUR } from '../../domain/kasus/ringkasan.ts';
import type { Layanan } from '../../domain/kata.ts';
import { labelUkuran } from '../../domain/laporan/label.ts';
import type { Sel } from './tabel.ts';

/** The columns about a case that say nothing of a person. */
export const JUDUL_KASUS = [
  'Nomor',
  'Layanan',
  'Tahap',
  'Keadaan',
  'Kategori',
  'Dibuat',
  'Ditutup',
  'Tenggat',
  'Batas',
  'Terlambat',
  'Ditunda',
  'Giliran',
  'Petugas',
];

export function barisKasus(b: BarisEkspor, zona: Zona): Sel[] {
  const pada = (w: Waktu | null) => w && tulisWaktu(w, zona);
  return [
    b.nomor,
    RINGKASAN_ALUR[b.layanan as Layanan],
    labelTahap(b.tahap),
    b.terbuka ? 'Terbuka' : 'Tertutup',
    (b.kategori ?? []).map(labelUkuran).join('; '),
    pada(b.dibuat_pada),
    pada(b.ditutup_pada),
    b.tenggat_nama,
    pada(b.tenggat),
    b.terlambat ? 'Ya' : 'Tidak',
    b.ditunda ? 'Ya' : 'Tidak',
    b.penanggung_peran && labelPeran(b.penanggung_peran),
    b.penanggung_nama,
  ];
}

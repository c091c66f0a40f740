import type { LaporanSkm } from '../bentuk/skm.schema.ts';
import { BOM, tulisBaris } from '../csv.ts';

type Hasil = NonNullable<LaporanSkm['gabungan']>;

const JUDUL_UNSUR = ['Dari', 'Sampai', 'Layanan', 'Unsur', 'Responden', 'NRR', 'NRR tertimbang'].concat([
  'Nilai',
  'Mutu',
  'Kinerja',
]);

/** The index as CSV: nine lines and their sum for each service, and for all together. */
export function csvUnsur({ masa, gabungan, layanan }: LaporanSkm): string {
  const baris = (nama: string, hasil: Hasil | null) =>
    hasil === null ? [] : barisHasil([masa.dari, masa.sampai, nama], hasil);
  const isi = layanan.flatMap((y) => baris(y.nama, y.hasil));
  return BOM + [JUDUL_UNSUR, ...isi, ...baris('Semua layanan', gabungan)].map(tulisBaris).join('');
}

function barisHasil(awal: readonly string[], h: Hasil): string[][] {
  const n = String(h.responden);
  const unsur = h.unsur.map((u) => {
    const nilai = [u.nrr, u.nrrTertimbang, u.nilai].map(angka);
    return [...awal, u.nama, n, ...nilai, u.mutu, u.kinerja];
  });
  return [...unsur, [...awal, 'IKM', n, '', '', angka(h.ikm), h.mutu, h.kinerja]];
}

/** Numbers as spreadsheets here read them. */
function angka(n: number): string {
  return String(n).replace('.', ',');
}

/** What people suggested as CSV. */
export function csvSaran({ saran, layanan }: LaporanSkm): string {
  const nama = new Map(layanan.map((y) => [y.layanan, y.nama]));
  const baris = saran.map((s) => [s.triwulan, nama.get(s.layanan) ?? s.layanan, s.isi]);
  return BOM + [['Triwulan', 'Layanan', 'Saran'], ...baris].map(tulisBaris).join('');
}

import type { Layanan } from '../kata.ts';
import type { AturanLayanan } from '../layanan.ts';
import { tulisWaktu } from '../jam/waktu.ts';
import type { KeadaanKasus, LangkahSelesai } from './keadaan.ts';
import { labelTindakan } from './label.ts';
import { tenggatTerdekat } from './tenggat.ts';

/** The steps of each service's SOP, in order. */
export const JUDUL_SOP: Record<Layanan, readonly string[]> = {
  lansia: [
    'Permohonan',
    'Penugasan, verifikasi lapangan dan asesmen',
    'Persyaratan administrasi',
    'Telaah dan paraf Kepala Bidang',
    'Tanda tangan Kepala Dinas',
    'Penyerahan rekomendasi',
    'Pengiriman klien',
  ],
  rps: [
    'Laporan',
    'Asesmen awal',
    'Keputusan 1×24 jam',
    'Pendekatan awal',
    'Asesmen',
    'Pendampingan dan bimbingan',
    'Rujukan/penyaluran',
  ],
  pengaduan: ['Penerimaan pengaduan', 'Tanggapan pertama', 'Penanganan sampai jawaban akhir'],
  pdp: ['Pemeriksaan pemohon', 'Keputusan', 'Pelaksanaan oleh sistem', 'Penyampaian hasil'],
};

/**
 * The SOP as a checklist in Markdown, for the Temporal UI: what is done, by which position and when.
 * Positions and times only, never a name or a number of a client.
 */
export function rincianSop(a: AturanLayanan, k: KeadaanKasus): string {
  const sekarang = a.sopTahap(k.tahap);
  const zona = k.standar.zona;
  const baris = JUDUL_SOP[a.layanan].map((nama, i) => {
    const selesai = k.langkahSelesai.filter((l) => l.sop === i + 1);
    const tanda = selesai.length > 0 && i + 1 < sekarang ? '✅' : i + 1 === sekarang ? '▶️' : '⬜';
    const rinci = selesai
      .slice(-3)
      .map((l) => `${labelTindakan(l.tindakan)}: ${jabatan(l)}, ${tulisWaktu(l.pada, zona)}`);
    return [`- ${tanda} **${i + 1}. ${nama}**`, ...rinci].join(' · ');
  });
  const tenggat = tenggatTerdekat(k.tenggat);
  return [
    `### ${k.nomor} · tahap \`${k.tahap}\`${k.ditunda ? ' · ditunda' : ''}`,
    '',
    ...baris,
    ...(tenggat ? ['', `**${tenggat.nama}**: ${tulisWaktu(tenggat.batas, zona)}`] : []),
  ].join('\n');
}

function jabatan(l: LangkahSelesai): string {
  return l.sebagai ? `${l.oleh} (${l.sebagai})` : l.oleh;
}

import type { Pengayaan } from '../../domain/kasus/keadaan.ts';
import type { KeadaanLansia } from '../../domain/lansia/keadaan.ts';
import { IKUT_DICABUT, nasibSurat, parafGugur } from '../../domain/lansia/nasib-surat.ts';
import type { JenisSurat } from '../../domain/surat/isian.ts';
import type { AlasanCabut } from '../../domain/surat/register.ts';
import { SURAT_PENUTUP } from '../../domain/surat/register.ts';
import { batalkanPesanan, cabutSurat, simpanAlasan, terikatAlasanSurat } from '../../db/surat.repository.ts';
import type { KonteksEfek } from './efek.ts';
import { alihkanBilaPerlu, struktur } from './petugas.ts';

/** What an entry does to the initials and letters of its case beside what it is about. */
type KonteksSurat = Pick<KonteksEfek, 'trx' | 'l' | 'k' | 'sesudah' | 'waktu'> & {
  tindakan: { jenis: string };
  isi: unknown;
};

/**
 * Initials fall with the content they stand for; a reserved number is voided, and what was issued revoked. An end that
 * is taken back takes the letters it issued with it.
 */
export async function ikutkanSurat(c: KonteksSurat): Promise<Pengayaan> {
  if (c.tindakan.jenis === 'bukaKembali') await cabutSemua(c, SURAT_PENUTUP, 'dibukaKembali');
  if (c.k.layanan !== 'lansia') return {};
  const k = c.k as KeadaanLansia;
  const gugur = parafGugur(k, c.sesudah as KeadaanLansia);
  const sesudah = { ...(c.sesudah as KeadaanLansia), ...(gugur && { tahap: 'paraf' as const, paraf: [] }) };
  const { batalkan, cabut } = nasibSurat(k, c.tindakan.jenis, sesudah);
  if (batalkan) await batalkanPesanan(c.trx, k.kasusId, batalkan, c.waktu);
  const dicabut = cabut ? await cabutSemua(c, IKUT_DICABUT, cabut) : [];
  const suratDicabut = dicabut.filter((s) => s.jenis === 'rekomendasi').map((s) => s.nomor);
  const giliran = gugur ? alihkanBilaPerlu(sesudah, await struktur(c)) : {};
  return { ...giliran, ...(gugur && { parafGugur: true }), ...(suratDicabut.length > 0 && { suratDicabut }) };
}

async function cabutSemua(c: KonteksSurat, jenis: readonly JenisSurat[], alasan: AlasanCabut) {
  const dicabut = await cabutSurat(c.trx, c.k.kasusId, { jenis, alasan, pada: c.waktu });
  // In people's own words the reason may be about a person: ciphertext.
  const kata = (c.isi as { alasan?: string } | null)?.alasan;
  for (const { id } of kata === undefined ? [] : dicabut) {
    await simpanAlasan(c.trx, id, await c.l.brankas.simpan(c.k.kasusId, terikatAlasanSurat(id), kata));
  }
  return dicabut;
}

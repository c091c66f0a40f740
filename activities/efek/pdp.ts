import { penolakan } from '../../domain/kasus/penolakan.ts';
import type { KasusSasaran } from '../../domain/kasus/keadaan.ts';
import type { IsiPdp, KeadaanPdp } from '../../domain/pdp/keadaan.ts';
import { periksaKoreksi } from '../../domain/pdp/koreksi.ts';
import { cariSasaran, pernahDiunduh, simpanSasaran } from '../../db/pdp.repository.ts';
import { kunciSasaran } from '../pdp/sasaran.ts';
import { halanganHapus } from '../pdp/halangan.ts';
import { lampirkan } from './dokumen.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';
import { tanpaTambahan } from './efek.ts';

/** A request comes in: its papers are attached, and the cases it concerns are found. */
export async function terimaPermintaan(c: KonteksEfek<IsiPdp['ajukanPermintaanPdp']>): Promise<HasilEfek> {
  const berkas = await lampirkan(c);
  if ('penolakan' in berkas) return berkas;
  return { pengayaan: { ...berkas.pengayaan, sasaran: await tetapkanSasaran(c) } };
}

/** The requester is verified: what was decided meanwhile about who is who counts. */
export async function perbaruiSasaran(c: KonteksEfek): Promise<HasilEfek> {
  return { pengayaan: { sasaran: await tetapkanSasaran(c) } };
}

async function tetapkanSasaran(c: KonteksEfek): Promise<KasusSasaran[]> {
  const { kasusId, instansiId, kasusPokok, cakupan } = c.k as KeadaanPdp;
  const sasaran = await cariSasaran(c.trx, { permintaanId: kasusId, instansiId, kasusPokok, cakupan });
  const ids = sasaran.map((s) => s.kasusId);
  await simpanSasaran(c.trx, { kasusId, instansiId }, ids);
  return sasaran;
}

/** What is granted can be carried out: an erasure has its retention behind it, a correction is possible. */
export async function periksaKabulkan(c: KonteksEfek): Promise<HasilEfek> {
  const k = c.k as KeadaanPdp;
  if (k.jenisPermintaan === 'penghapusan') {
    const halangan = await halanganHapus(c.trx, k, c.waktu);
    return halangan ? { penolakan: halangan } : tanpaTambahan;
  }
  if (!k.koreksi) return tanpaTambahan;
  for (const { keadaan } of await kunciSasaran(c.trx, c.l, k)) {
    const salah = periksaKoreksi(keadaan, k.koreksi, c.waktu);
    if (salah) return { penolakan: { ...salah, pesan: `${keadaan.nomor}: ${salah.pesan}` } };
  }
  return tanpaTambahan;
}

/** A copy is handed over after it was downloaded, and not before. */
export async function periksaUnduhan(c: KonteksEfek): Promise<HasilEfek> {
  const { salinan } = c.k as KeadaanPdp;
  if (!salinan || (await pernahDiunduh(c.trx, salinan.dokumenId))) return tanpaTambahan;
  const pesan = 'Unduh dulu salinan datanya untuk diserahkan kepada pemohon.';
  return { penolakan: penolakan('belumDiunduh', pesan) };
}

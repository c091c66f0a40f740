import { lampirkanKeKasus } from '../../../db/dokumen.repository.ts';
import { bacaKeadaan, simpanProyeksi } from '../../../db/kasus.repository.ts';
import type { KeadaanKasus } from '../../../domain/kasus/keadaan.ts';
import type { Tumpukan } from '../api.ts';
import { isiPdf } from '../pembangun/berkas.ts';
import { permohonan } from './permintaan.ts';

/** A new request of Bulukumba. @returns the case's id */
export async function lansiaBaru(t: Tumpukan): Promise<string> {
  const { isi } = await (await t.sebagai('petugas-dinsos@bulukumba')).kirim('/api/v1/lansia', permohonan());
  return String(isi['id']);
}

/** Puts the projection where a worker would have brought it. */
export async function ubahProyeksi(t: Tumpukan, kasusId: string, ubah: Partial<KeadaanKasus>): Promise<void> {
  const k = await bacaKeadaan(t.bd.db, t.bd.brankas, kasusId);
  if (!k) throw new Error('kasus tidak ada');
  await t.bd.db.transaction().execute((trx) => simpanProyeksi(trx, t.bd.brankas, { ...k, ...ubah }, k.nomor));
}

/** The acts on record for a case, its birth first. */
export function barisTindakan(t: Tumpukan, kasusId: string) {
  return t.bd.db
    .selectFrom('tindakan')
    .selectAll()
    .where('kasus_id', '=', kasusId)
    .orderBy('dibuat_pada')
    .execute();
}

/** Stages a document. */
export async function unggah(
  t: Tumpukan,
  akun: string,
  ubah: { jenis?: string; berkas?: Blob; nama?: string } = {},
): Promise<{ status: number; isi: Record<string, unknown> }> {
  const isian = new FormData();
  isian.set('jenis', ubah.jenis ?? 'ktp');
  isian.set('berkas', ubah.berkas ?? pdf(), ubah.nama ?? 'KTP Daeng.pdf');
  const res = await (await t.sebagai(akun)).mentah('/api/v1/dokumen', { method: 'POST', body: isian });
  return { status: res.status, isi: (await res.json()) as Record<string, unknown> };
}

export function pdf(isi: string | Uint8Array<ArrayBuffer> = isiPdf()): Blob {
  return new Blob([isi], { type: 'application/pdf' });
}

/** Leaves a document as the act that attaches it would. */
export async function lampirkan(t: Tumpukan, dokumenId: string, kasusId: string): Promise<void> {
  await t.bd.db.transaction().execute(async (trx) => {
    const dokumen = trx.selectFrom('dokumen').select(['id', 'kunci_id']).where('id', '=', dokumenId);
    await lampirkanKeKasus(trx, kasusId, await dokumen.execute());
  });
}

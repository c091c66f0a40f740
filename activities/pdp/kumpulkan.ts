import type { KeadaanKasus, Peristiwa } from '../../domain/kasus/keadaan.ts';
import type { IsiKasus } from '../../domain/pdp/salinan.ts';
import { namaDokumen, terikatDokumen } from '../../db/dokumen.repository.ts';
import { terikatKeadaan } from '../../db/kasus.repository.ts';
import { terikatRiwayat } from '../../db/riwayat.ts';
import {
  aksesSalinan,
  dokumenSalinan,
  hunianSalinan,
  kasusSalinan,
  klienSalinan,
  riwayatSalinan,
  suratSalinan,
  tindakanSalinan,
} from '../../db/salinan-data.baca.ts';
import type { Lingkungan } from '../lingkungan.ts';

/** A case with the content of its documents, by the path they get in the copy. */
export interface KasusTerkumpul {
  isi: IsiKasus;
  berkas: ReadonlyMap<string, Buffer>;
}

const AKHIRAN: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/zip': 'zip',
};

/**
 * Reads everything the office holds in one case.
 * @param berdokumen with its documents. Those of a complaint or of another request are the papers of who reported and
 * of who asked: of them only the kind is told
 * @returns null where it was erased
 */
export async function kumpulkanKasus(
  l: Lingkungan,
  kasusId: string,
  berdokumen: boolean,
): Promise<KasusTerkumpul | null> {
  const kasus = await kasusSalinan(l.db, kasusId);
  if (!kasus) return null;
  const { dokumen, berkas } = berdokumen
    ? await kumpulkanDokumen(l, kasusId, kasus.nomor)
    : { dokumen: await jenisDokumen(l, kasusId), berkas: new Map<string, Buffer>() };
  const riwayat = await riwayatSalinan(l.db, kasusId);
  const isi: IsiKasus = {
    keadaan: await l.brankas.baca<KeadaanKasus>(terikatKeadaan(kasusId), kasus.keadaan),
    dibuatPada: kasus.dibuat_pada,
    ditutupPada: kasus.ditutup_pada,
    riwayat: await Promise.all(
      riwayat.map(async ({ urutan, isi: kotak, ...r }) => ({
        ...r,
        peristiwa: await l.brankas.baca<Peristiwa>(terikatRiwayat(kasusId, urutan), kotak),
      })),
    ),
    tindakan: (await tindakanSalinan(l.db, kasusId)).map((t) => ({
      ...t,
      penolakan: t.penolakan as { pesan: string } | null,
    })),
    dokumen,
    surat: (await suratSalinan(l.db, kasusId)).map((s) => ({
      nomor: s.nomor,
      status: s.status,
      terbitPada: s.terbit_pada,
    })),
    hunian: (await hunianSalinan(l.db, kasusId)).map((h) => ({
      tempat: `${h.kamar}, ${h.nama}`,
      masuk: h.masuk,
      keluar: h.keluar,
    })),
    pencarian: await dataPencarian(l, kasusId),
    akses: await aksesSalinan(l.db, kasusId),
  };
  return { isi, berkas };
}

async function kumpulkanDokumen(
  l: Lingkungan,
  kasusId: string,
  nomor: string,
): Promise<{ dokumen: IsiKasus['dokumen']; berkas: Map<string, Buffer> }> {
  const berkas = new Map<string, Buffer>();
  const dokumen = [];
  for (const [i, d] of (await dokumenSalinan(l.db, kasusId)).entries()) {
    const kotak = await l.gudang.buka(d.id);
    const jalur = `dokumen/${nomor}/${i + 1}-${d.jenis}.${AKHIRAN[d.tipe] ?? 'bin'}`;
    if (kotak) berkas.set(jalur, await l.brankas.bacaByte(terikatDokumen(d.id), kotak));
    const nama = await namaDokumen(l.brankas, d);
    dokumen.push({ berkas: kotak ? jalur : null, jenis: d.jenis, nama, diunggahPada: d.diunggah_pada });
  }
  return { dokumen, berkas };
}

async function jenisDokumen(l: Lingkungan, kasusId: string): Promise<IsiKasus['dokumen']> {
  const dokumen = await dokumenSalinan(l.db, kasusId);
  return dokumen.map((d) => ({ berkas: null, jenis: d.jenis, nama: null, diunggahPada: d.diunggah_pada }));
}

async function dataPencarian(l: Lingkungan, kasusId: string): Promise<Record<string, string> | null> {
  const klien = await klienSalinan(l.db, kasusId);
  if (!klien) return null;
  return Object.fromEntries(
    Object.entries(klien).flatMap(([nama, n]) =>
      n === null ? [] : [[nama.replaceAll('_', ' '), String(n)]],
    ),
  );
}

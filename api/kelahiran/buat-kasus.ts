import type { Request } from 'express';
import { cariKasus } from '../../db/kasus.baca.ts';
import type { Pelaku } from '../../domain/kasus/pelaku.ts';
import type { Layanan } from '../../domain/kata.ts';
import type { JenisKelahiran } from '../../domain/kelahiran.ts';
import { mulaiAlur } from '../../engine/kirim.ts';
import type { JawabanLahir } from '../bentuk/lahir.schema.ts';
import { tidakAda } from '../galat.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { kredensial } from '../masuk/kredensial.ts';
import type { Pengguna } from '../pengguna.ts';
import { ringkasanKasus } from '../ringkasan-kasus.ts';
import type { Jawaban } from '../rute.ts';
import { galatPenolakan } from '../tindakan/galat-penolakan.ts';
import { BATAS_RESI_MS, cobaMesin, tercatatMesinPergi } from '../tindakan/kirim.ts';
import { kunciIdempotensi } from '../tindakan/kunci-idempotensi.ts';
import { lahirkan } from './lahirkan.ts';
import type { DenganDokumen } from './periksa.ts';

/**
 * Creates a case, starts its workflow and waits a moment for its first step. Where workers are down the answer is
 * the same: the birth row is there, and the engine keeps the start for them.
 * @throws Galat as `lahirkan`; 503 where the engine is away, with the case in the answer
 */
export async function buatKasus<L extends Layanan, I extends DenganDokumen>(
  l: Lingkungan,
  pengguna: Pengguna,
  j: JenisKelahiran<L, I>,
  p: { isi: I; pelaku: Pelaku },
  req: Request,
): Promise<Jawaban> {
  const asal = { asal: kredensial(req)?.asal ?? 'api', kunci: kunciIdempotensi(req) } as const;
  const { tindakanId, kasusId, alur } = await lahirkan(l, pengguna, j, p, asal);
  const mulai =
    alur &&
    (async () => {
      if (await cobaMesin(l, () => mulaiAlur(l.client, alur.alurId, alur.masukan))) return;
      throw tercatatMesinPergi(tindakanId, { kasus: await bacaLahir(l, pengguna, kasusId) });
    });
  const resi = await l.pengamatResi.tunggu(tindakanId, BATAS_RESI_MS, mulai ?? undefined);
  if (resi?.hasil === 'ditolak') {
    throw galatPenolakan(resi.penolakan, await ringkasanKasus(l, pengguna, kasusId), tindakanId);
  }
  const isi = await bacaLahir(l, pengguna, kasusId);
  return { status: 201, isi, kepala: { Location: `/api/v1/kasus/${kasusId}` } };
}

async function bacaLahir(l: Lingkungan, pengguna: Pengguna, kasusId: string): Promise<JawabanLahir> {
  const baris = await cariKasus(l.db, jangkauan(pengguna), kasusId);
  if (!baris) throw tidakAda();
  // The stage is one of its service's: only the rules write it.
  const tahapKini = baris.tahap as JawabanLahir['tahap'];
  return {
    id: baris.id,
    nomor: baris.nomor,
    kodeLacak: baris.kode_lacak,
    tahap: tahapKini,
    versi: baris.versi,
  };
}

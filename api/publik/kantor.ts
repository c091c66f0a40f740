import { kantorBerlayanan, standarBerlaku } from '../../db/publik.baca.ts';
import type { Zona } from '../../domain/jam/waktu.ts';
import type { Layanan } from '../../domain/kata.ts';
import { terbitan } from '../../domain/standar/publik.ts';
import type { StandarKasus } from '../../domain/standar/standar.ts';
import type { StandarPublik } from '../../domain/standar/standar-publik.ts';
import type { DaftarKantor, StandarPelayanan } from '../bentuk/publik.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { tidakTerdaftar } from './tidak-terdaftar.ts';

/** Every office that publishes a service, with its services. */
export async function daftarKantorPublik(l: Lingkungan): Promise<DaftarKantor> {
  const baris = await kantorBerlayanan(l.db, l.sekarang());
  const perKantor = Map.groupBy(baris, (b) => b.id);
  return {
    instansi: Array.from(perKantor, ([id, isi]) => ({
      id,
      nama: isi[0]?.nama ?? id,
      layanan: isi.map((b) => ({ layanan: b.layanan as Layanan, nama: b.nama_layanan })),
    })),
  };
}

/** What an office publishes. @throws Galat 404 where there is no such office */
export async function standarKantor(l: Lingkungan, instansiId: string): Promise<StandarPelayanan> {
  const kantor = await standarBerlaku(l.db, instansiId, l.sekarang());
  if (!kantor) throw tidakTerdaftar('Kantor ini tidak terdaftar.');
  const { id, nama, standar } = kantor;
  return { instansi: { id, nama, zona: kantor.zona as Zona }, layanan: standar.flatMap(layananPublik) };
}

type BarisStandar = NonNullable<Awaited<ReturnType<typeof standarBerlaku>>>['standar'][number];

function layananPublik(s: BarisStandar): StandarPelayanan['layanan'] {
  if (s.layanan === null || s.berlaku_sejak === null) return [];
  const standar = terbitan(s.layanan as Layanan, s.isi as StandarKasus, s.publik as StandarPublik);
  return [{ ...standar, berlakuSejak: s.berlaku_sejak }];
}

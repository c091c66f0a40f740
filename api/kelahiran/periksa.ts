import { bacaStandar } from '../../db/instansi.repository.ts';
import { unggahanMilik } from '../../db/dokumen.repository.ts';
import type { Waktu } from '../../domain/jam/waktu.ts';
import type { Layanan } from '../../domain/kata.ts';
import type { JenisKelahiran } from '../../domain/kelahiran.ts';
import type { StandarLayanan } from '../../domain/standar/standar.ts';
import { batasTitipanBasi } from '../../domain/titipan.ts';
import { Galat } from '../galat.ts';
import { isianTidakSah } from '../isian.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';

/** Whoever a birth is written down for: somebody of the staff, or the public of an office. */
export type Pelahir = Pick<Pengguna, 'orangId' | 'instansiId'>;

/** What every birth may bring along: uploads to attach. */
export interface DenganDokumen {
  dokumen?: readonly string[] | undefined;
}

/**
 * The standard the new case will live by, once everything about its request is in order.
 * @throws Galat 404 where the office does not offer the service, 422 naming what cannot be
 */
export async function periksaKelahiran<L extends Layanan, I extends DenganDokumen>(
  l: Lingkungan,
  pelahir: Pelahir,
  j: JenisKelahiran<L, I>,
  isi: I,
  waktu: Waktu,
): Promise<StandarLayanan[L]> {
  const standar = await bacaStandar(l.db, pelahir.instansiId, j.layanan, waktu);
  if (!standar) {
    const rincian = 'Kantor Anda tidak menyelenggarakan layanan ini.';
    throw new Galat(404, 'layananTidakTersedia', 'Layanan tidak tersedia', rincian);
  }
  const dokumen = isi.dokumen ?? [];
  const milik = await unggahanMilik(l.db, pelahir.orangId, batasTitipanBasi(waktu), dokumen);
  const kesalahan = [
    ...j.kesalahan(isi, standar, waktu),
    ...dokumen.flatMap((id, i) =>
      milik.has(id)
        ? []
        : [{ lokasi: `dokumen.${i}`, pesan: 'Tidak ada di antara unggahan Anda yang belum dilampirkan.' }],
    ),
  ];
  if (kesalahan.length > 0) throw isianTidakSah(kesalahan);
  return standar;
}

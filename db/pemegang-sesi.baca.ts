import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { PelakuPetugas } from '../domain/kasus/pelaku.ts';
import type { Layanan, Peran } from '../domain/kata.ts';
import type { CaraMasuk } from '../domain/masuk/kewajiban.ts';
import type { Wilayah } from '../domain/wilayah.ts';
import type { Db } from './koneksi.ts';
import { sesiHidup } from './sesi.repository.ts';
import { wilayahTercatat } from './wilayah-tercatat.ts';

export interface PemegangSesi {
  orangId: string;
  nama: string;
  surel: string;
  instansiId: string;
  contoh: boolean;
  wajibGantiSandi: boolean;
  totpTerpasang: boolean;
  /** The services the office offers at that moment. */
  layananKantor: Layanan[];
  jabatan: (PelakuPetugas & { nama: string; wilayah?: Wilayah })[];
  sesi: {
    id: string;
    cara: CaraMasuk;
    faktorKedua: boolean;
    /** Its last use was noted so long ago that it is time to note it again. */
    pemakaianUsang: boolean;
  };
}

/**
 * The active person behind a session that has not ended, with the positions held at a moment: own
 * appointments first, then those held for others. One query, since every request begins with it.
 * @param contoh whether demo accounts count
 * @returns undefined where there is no such session
 */
export async function cariPemegangSesi(
  db: Db,
  sidik: Buffer,
  pada: Waktu,
  contoh: boolean,
): Promise<PemegangSesi | undefined> {
  const baris = await db
    .selectFrom('sesi')
    .innerJoin('orang', 'orang.id', 'sesi.orang_id')
    .leftJoin('totp', 'totp.orang_id', 'orang.id')
    .leftJoin('pemangku', (k) =>
      k.onRef('pemangku.orang_id', '=', 'orang.id').on(sql<boolean>`pemangku.masa @> ${pada}::timestamptz`),
    )
    .leftJoin('jabatan', (k) =>
      k
        .onRef('jabatan.id', '=', 'pemangku.jabatan_id')
        .onRef('jabatan.instansi_id', '=', 'orang.instansi_id'),
    )
    .select(['orang.id as orangId', 'orang.nama as nama', 'orang.surel as surel', 'orang.contoh as contoh'])
    .select(['orang.instansi_id as instansiId', 'orang.wajib_ganti_sandi', 'totp.terpasang_pada'])
    .select(['pemangku.sifat', 'jabatan.id as jabatanId'])
    .select(['jabatan.nama as namaJabatan', 'jabatan.peran', 'jabatan.desa_kelurahan', 'jabatan.kecamatan'])
    .select(['sesi.id as sesiId', 'sesi.cara', 'sesi.faktor_kedua'])
    .select(
      sql<Layanan[]>`array(select distinct s.layanan from standar_pelayanan s
        where s.instansi_id = orang.instansi_id and s.berlaku_sejak <= ${pada}::timestamptz)`.as(
        'layananKantor',
      ),
    )
    .select(sql<boolean>`sesi.terakhir_dipakai < now() - interval '1 minute'`.as('usang'))
    .where('sesi.sidik', '=', sidik)
    .where(sesiHidup)
    .where('orang.aktif', '=', true)
    .where((k) => k.or([k('orang.contoh', '=', false), k.val(contoh)]))
    .orderBy(sql`pemangku.sifat = 'definitif'`, 'desc')
    .orderBy('jabatan.nama')
    .orderBy('jabatan.id')
    .execute();
  const pertama = baris[0];
  if (!pertama) return undefined;
  const { orangId, nama, surel, instansiId, layananKantor } = pertama;
  return {
    orangId,
    nama,
    surel,
    instansiId,
    layananKantor,
    contoh: pertama.contoh,
    wajibGantiSandi: pertama.wajib_ganti_sandi,
    totpTerpasang: pertama.terpasang_pada !== null,
    jabatan: baris.flatMap((b) => jabatanDari(orangId, b)),
    sesi: {
      id: pertama.sesiId,
      cara: pertama.cara as CaraMasuk,
      faktorKedua: pertama.faktor_kedua,
      pemakaianUsang: pertama.usang,
    },
  };
}

function jabatanDari(
  orangId: string,
  b: {
    jabatanId: string | null;
    namaJabatan: string | null;
    peran: string | null;
    sifat: string | null;
    desa_kelurahan: string | null;
    kecamatan: string | null;
  },
): PemegangSesi['jabatan'] {
  if (b.jabatanId === null || b.namaJabatan === null) return [];
  const wilayah = wilayahTercatat(b);
  return [
    {
      orangId,
      jabatanId: b.jabatanId,
      peran: b.peran as Peran,
      ...(b.sifat !== 'definitif' && { sebagai: b.sifat as 'plt' | 'plh' }),
      nama: b.namaJabatan,
      ...(wilayah && { wilayah }),
    },
  ];
}

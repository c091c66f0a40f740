import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Layanan, Peran } from '../../../domain/kata.ts';
import { bacaStandar } from '../../../db/instansi.repository.ts';
import type { StandarLayanan } from '../../../domain/standar/standar.ts';
import { tanamContoh } from '../../../db/contoh/tanam.ts';
import type { BasisDataUji } from '../basis-data.ts';

/** Changes to a sample office, made by its owner as the office's administration would. */
export interface Struktur {
  /** Gives a post to somebody in addition, from long ago on. */
  pangku(surel: string, peran: Peran, sifat: 'definitif' | 'plt' | 'plh'): Promise<void>;
  /** Leaves every post of a role without anybody. */
  kosongkan(peran: Peran): Promise<void>;
  /** Everybody in the own post again, and nobody in another's. */
  pulihkan(): Promise<void>;
  /** Puts a new version of the standard into force: for cases that are born from now on. */
  ubahStandar<L extends Layanan>(
    layanan: L,
    ubah: (isi: StandarLayanan[L]) => StandarLayanan[L],
  ): Promise<void>;
}

export function strukturKantor({ db, pemilik }: BasisDataUji, instansiId: string): Struktur {
  const jabatan = (peran: Peran) =>
    pemilik
      .selectFrom('jabatan')
      .select('id')
      .where('instansi_id', '=', instansiId)
      .where('peran', '=', peran);
  const orang = (surel: string) => pemilik.selectFrom('orang').select('id').where('surel', '=', surel);
  return {
    async pangku(surel, peran, sifat) {
      const { id: jabatanId } = await jabatan(peran).limit(1).executeTakeFirstOrThrow();
      const { id: orangId } = await orang(surel).executeTakeFirstOrThrow();
      await pemilik
        .insertInto('pemangku')
        .values({
          id: randomUUID(),
          jabatan_id: jabatanId,
          orang_id: orangId,
          sifat,
          masa: '[2020-01-01T00:00:00Z,)',
          dasar: 'Keputusan uji',
        })
        .execute();
    },
    async kosongkan(peran) {
      await pemilik.deleteFrom('pemangku').where('jabatan_id', 'in', jabatan(peran)).execute();
    },
    async pulihkan() {
      const semua = pemilik.selectFrom('jabatan').select('id').where('instansi_id', '=', instansiId);
      await pemilik.deleteFrom('pemangku').where('jabatan_id', 'in', semua).execute();
      await pemilik.transaction().execute(tanamContoh);
    },
    async ubahStandar(layanan, ubah) {
      const lama = await bacaStandar(db, instansiId, layanan, '9999-01-01T00:00:00.000Z');
      if (!lama) throw new Error('layanan tidak ada');
      const baru = { ...ubah(lama), versi: lama.versi + 1 };
      const { publik } = await pemilik
        .selectFrom('standar_pelayanan')
        .select('publik')
        .where('instansi_id', '=', instansiId)
        .where('layanan', '=', layanan)
        .where('versi', '=', lama.versi)
        .executeTakeFirstOrThrow();
      await pemilik
        .insertInto('standar_pelayanan')
        .values({
          instansi_id: instansiId,
          layanan,
          versi: baru.versi,
          isi: JSON.stringify(baru),
          publik: JSON.stringify(publik),
          berlaku_sejak: sql`now() - interval '1 day'`,
        })
        .execute();
    },
  };
}

import { simpanSuratLokal } from '../../db/kotak-lokal.repository.ts';
import type { Db } from '../../db/koneksi.ts';
import type { Brankas } from '../../db/kunci/brankas.ts';
import type { Saluran } from '../../domain/saluran/saluran.ts';
import type { Pengirim } from './pengirim.ts';

/** Outside production, where a channel is not set up: what it would have sent lies in the local box. */
export function pengirimLokal(saluran: Saluran, db: Db, brankas: Brankas): Pengirim {
  return {
    saluran,
    cara: 'lokal',
    async kirim({ kunci, instansiId, kepada, perihal, teks }) {
      await simpanSuratLokal(db, brankas, { id: kunci, instansiId, saluran, isi: { kepada, perihal, teks } });
      return { hasil: 'terkirim' };
    },
    tutup: () => undefined,
  };
}

import type { SuratLokal } from '../../../db/kotak-lokal.repository.ts';
import { bacaKotakLokal } from '../../../db/kotak-lokal.repository.ts';
import { umumkanSaluran } from '../../../db/saluran-terpasang.repository.ts';
import { antarkan } from '../../../worker/saluran/antar.ts';
import { pengirimLokal } from '../../../worker/saluran/lokal.ts';
import type { Pengirim } from '../../../worker/saluran/pengirim.ts';
import { sebarkan } from '../../../worker/saluran/sebarkan.ts';
import type { JawabanHttp } from '../api/klien.ts';
import type { PilihanTumpukan, Tumpukan } from '../api.ts';
import { mulaiTumpukan } from '../api.ts';

/** The API with what a worker does for the channels of a demo: both end in the local box. */
export interface TumpukanSaluran extends Tumpukan {
  pengirim: readonly Pengirim[];
  /** One turn of the worker's rounds. @returns the local box of Bulukumba, the newest first */
  putar(): Promise<SuratLokal[]>;
  kirim(akun: string, jalur: string, badan: object): Promise<JawabanHttp>;
  ambil(akun: string, jalur: string): Promise<JawabanHttp>;
}

export async function tumpukanSaluran(pilihan: PilihanTumpukan = {}): Promise<TumpukanSaluran> {
  const t = await mulaiTumpukan(pilihan);
  const { db, brankas } = t.bd;
  const pengirim = [pengirimLokal('surel', db, brankas), pengirimLokal('whatsapp', db, brankas)];
  await umumkanSaluran(db, pengirim, t.l.sekarang());
  return {
    ...t,
    pengirim,
    async putar() {
      const a = { ...t.l, db };
      await sebarkan(a, ['surel', 'whatsapp']);
      for (const p of pengirim) await antarkan(a, p, new AbortController().signal);
      return bacaKotakLokal(db, brankas, 'bulukumba');
    },
    kirim: async (akun, jalur, badan) => (await t.sebagai(akun)).kirim(jalur, badan),
    ambil: async (akun, jalur) => (await t.sebagai(akun)).ambil(jalur),
  };
}

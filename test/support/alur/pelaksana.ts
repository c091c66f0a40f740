import type { Waktu } from '../../../domain/jam/waktu.ts';
import type { Tindakan } from '../../../domain/kasus/tindakan.ts';
import type { KasusUji, Panggung, PilihanTindakan } from './panggung.ts';

/** What differs from the usual way an act is done. */
export interface Beda<I> extends PilihanTindakan {
  /** Account within the office, e.g. `peksos2`. */
  akun?: string;
  isi?: Partial<I>;
}

type Contoh<Isi> = { [J in keyof Isi]: { peran: string; isi: (w: Waktu) => Isi[J] } };

/** A case whose acts are done by the office's own people with bodies in order, unless told otherwise. */
export interface Pelaksana<Isi> extends KasusUji {
  /** @returns 'diterima' or the code of the refusal */
  tindak<J extends keyof Isi & string>(jenis: J, beda?: Beda<Isi[J]>): Promise<string>;
  /** Sends without waiting for the receipt. */
  layangkan<J extends keyof Isi & string>(jenis: J, beda?: Beda<Isi[J]>): Promise<Tindakan>;
  /** Does acts one after the other. @throws where one is refused */
  maju(...jenis: (keyof Isi & string)[]): Promise<void>;
}

/** @param tetap what the examples cannot know: ids of this database */
export function pelaksana<Isi>(
  p: Panggung,
  k: KasusUji,
  contoh: Contoh<Isi>,
  tetap: { [J in keyof Isi]?: Partial<Isi[J]> },
): Pelaksana<Isi> {
  const siapkan = async <J extends keyof Isi & string>(jenis: J, b: Beda<Isi[J]>) => {
    const isi = { ...contoh[jenis].isi(await p.sekarang()), ...tetap[jenis], ...b.isi };
    const surel = `${b.akun ?? contoh[jenis].peran}@${k.instansiId}.contoh`;
    const versi = b.versi ?? (await k.keadaan()).versi;
    return { surel, isi, pilihan: { ...b, versi } };
  };
  const ini: Pelaksana<Isi> = {
    ...k,
    async tindak(jenis, beda = {}) {
      return k.tunggu(await ini.layangkan(jenis, beda));
    },
    async layangkan(jenis, beda = {}) {
      const { surel, isi, pilihan } = await siapkan(jenis, beda);
      return k.kirim(surel, jenis, isi, pilihan);
    },
    async maju(...jenis) {
      for (const j of jenis) {
        const hasil = await ini.tindak(j);
        if (hasil !== 'diterima') throw new Error(`${k.alurId}: ${j} ditolak: ${hasil}`);
      }
    },
  };
  return ini;
}

import type { Rak } from './rak.ts';
import { bukaSegel, kunciPeti, segel, sidikNama } from './segel.ts';

/** Kept this long; what nobody came back for in a week is gone. */
export const UMUR_MS = 7 * 24 * 60 * 60 * 1000;

export interface Simpanan {
  nama: string;
  /** When it was last put in, by the browser's own clock. */
  pada: number;
  isi: unknown;
}

/** What one person has typed and not sent, in the browser: for this person, and for nobody else. */
export interface Peti {
  /** Whether it outlives the page. */
  awet: boolean;
  simpan(nama: string, isi: unknown): Promise<void>;
  baca(nama: string): Promise<Simpanan | null>;
  buang(nama: string): Promise<void>;
  /** What has a name that begins so, the latest first. */
  semua(awalan: string): Promise<Simpanan[]>;
}

/** A chest that only this key opens. What has become too old in it, whoever's it is, is thrown out now. */
export async function petiTersegel(
  rak: Rak,
  bahan: Uint8Array<ArrayBuffer>,
  kini: () => number,
): Promise<Peti> {
  const k = await kunciPeti(bahan);
  const milik = `${await sidikNama(k, 'milik')}.`;
  const tempat = async (nama: string) => milik + (await sidikNama(k, nama));
  await buangYangBasi(rak, kini());
  return {
    awet: true,
    async simpan(nama, isi) {
      const kunci = await tempat(nama);
      await rak.taruh(kunci, { pada: kini(), kotak: await segel(k, kunci, { nama, isi }) });
    },
    async baca(nama) {
      const kunci = await tempat(nama);
      const b = await rak.ambil(kunci);
      if (!b) return null;
      return { ...((await bukaSegel(k, kunci, b.kotak)) as Simpanan), pada: b.pada };
    },
    buang: async (nama) => rak.buang(await tempat(nama)),
    async semua(awalan) {
      const milikku = (await rak.semua()).filter(([kunci]) => kunci.startsWith(milik));
      const isi = milikku.map(async ([kunci, b]) => ({
        ...((await bukaSegel(k, kunci, b.kotak)) as Simpanan),
        pada: b.pada,
      }));
      return menurutAwalan(await Promise.all(isi), awalan);
    },
  };
}

/** Where nothing can be sealed: gone with the page, and never written down. */
export function petiIngatan(kini: () => number): Peti {
  const isi = new Map<string, Simpanan>();
  return {
    awet: false,
    async simpan(nama, apa) {
      isi.set(nama, { nama, pada: kini(), isi: apa });
    },
    baca: (nama) => Promise.resolve(isi.get(nama) ?? null),
    async buang(nama) {
      isi.delete(nama);
    },
    semua: (awalan) => Promise.resolve(menurutAwalan([...isi.values()], awalan)),
  };
}

function menurutAwalan(semua: readonly Simpanan[], awalan: string): Simpanan[] {
  return semua.filter((s) => s.nama.startsWith(awalan)).toSorted((a, b) => b.pada - a.pada);
}

async function buangYangBasi(rak: Rak, kini: number): Promise<void> {
  const basi = (await rak.semua()).filter(([, b]) => kini - b.pada > UMUR_MS);
  await Promise.all(basi.map(([kunci]) => rak.buang(kunci)));
}

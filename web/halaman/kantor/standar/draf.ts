import type { Waktu, Zona } from '../../../../domain/jam/waktu.ts';
import { LABEL_TENGGAT } from '../../../../domain/kasus/label.ts';
import type { Layanan } from '../../../../domain/kata.ts';
import { LAYANAN_TERBIT } from '../../../../domain/standar/kata-publik.ts';
import type { Perubahan } from '../../../../domain/standar/perubahan.ts';
import { perubahan } from '../../../../domain/standar/perubahan.ts';
import type { StandarPublik } from '../../../../domain/standar/standar-publik.ts';
import type { AturanTenggat } from '../../../../domain/standar/standar.ts';
import type { DaftarStandar } from '../../../../api/bentuk/standar.schema.ts';
import { dariSetempat } from '../../../formulir/waktu-setempat.ts';

export type LayananStandar = DaftarStandar['layanan'][number];
export type VersiStandar = LayananStandar['versi'][number];

/** What every service's standard has, beside what it has of its own. */
export type Isi = { tenggat: Readonly<Record<string, AturanTenggat>> } & Readonly<Record<string, unknown>>;

/** A new version while it is being written. */
export interface Draf {
  isi: Isi;
  publik: StandarPublik | null;
  /** As the browser's field for times writes it; empty: at once. */
  berlakuSejak: string;
}

const PUBLIK_KOSONG: StandarPublik = {
  nama: '',
  dasarHukum: [''],
  persyaratan: [{ teks: '' }],
  prosedur: [{ teks: '' }],
  waktu: { janji: [], rincian: [] },
  biaya: '',
  produk: [''],
  pengaduan: { kantor: { nama: '', alamat: '' }, saluran: [] },
};

/** Begins with a version as it stands. */
export function drafDari(layanan: Layanan, v: VersiStandar): Draf {
  return {
    isi: v.isi as Isi,
    publik: LAYANAN_TERBIT.includes(layanan) ? ((v.publik ?? PUBLIK_KOSONG) as StandarPublik) : null,
    berlakuSejak: '',
  };
}

/** The deadlines in the order of the service, whatever order they were stored in. */
export function urutanTenggat(tenggat: Isi['tenggat']): [string, AturanTenggat][] {
  const urut = Object.keys(LABEL_TENGGAT);
  return Object.entries(tenggat).toSorted(([a], [b]) => urut.indexOf(a) - urut.indexOf(b));
}

/** Every value of a version by its place, deadlines in the order of the service. */
export function isiBerurut(v: VersiStandar): Perubahan[] {
  const isi = v.isi as Isi;
  const tenggat = Object.fromEntries(urutanTenggat(isi.tenggat));
  return perubahan(null, { isi: { ...isi, tenggat }, publik: v.publik });
}

/** The body as the API takes it: what was left empty is left out. */
export function badanDraf(d: Draf, zona: Zona): { isi: unknown; publik: unknown; berlakuSejak?: Waktu } {
  return {
    isi: tanpaKosong(d.isi),
    publik: tanpaKosong(d.publik),
    ...(d.berlakuSejak !== '' && { berlakuSejak: dariSetempat(d.berlakuSejak, zona) }),
  };
}

function tanpaKosong(n: unknown): unknown {
  if (Array.isArray(n)) return n.map(tanpaKosong);
  if (typeof n !== 'object' || n === null) return n;
  const isi = Object.entries(n).filter(([, v]) => v !== '' && v !== undefined);
  return Object.fromEntries(isi.map(([k, v]) => [k, tanpaKosong(v)]));
}

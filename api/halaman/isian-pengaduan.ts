import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { pengaduanPublik } from '../../domain/pengaduan/isi.schema.ts';

/** Fields of the form; a fault of the API is shown beside the field it is about. */
export const ISIAN_PENGADUAN = {
  perihal: {
    lokasi: 'perihal',
    label: 'Perihal',
    petunjuk: 'Tentang apa, dalam beberapa kata. Paling banyak 200 huruf.',
    wajib: true,
  },
  uraian: {
    lokasi: 'uraian',
    label: 'Uraian',
    petunjuk: 'Apa yang terjadi, kapan, dan siapa yang perlu dibantu. Paling banyak 4.000 huruf.',
    wajib: true,
    panjang: true,
  },
  tempat: {
    lokasi: 'tempat',
    label: 'Tempat kejadian',
    petunjuk: 'Alamat, atau petunjuk supaya petugas dapat menemukannya.',
  },
  nama: { lokasi: 'pelapor.nama', label: 'Nama Anda', lengkapi: 'name' },
  kontak: {
    lokasi: 'pelapor.kontak',
    label: 'Nomor telepon atau surel Anda',
    petunjuk: 'Bila petugas perlu bertanya kepada Anda.',
  },
} as const satisfies Record<string, IsianPengaduan>;

export interface IsianPengaduan {
  /** Where the API says it is. */
  lokasi: string;
  label: string;
  petunjuk?: string;
  wajib?: true;
  panjang?: true;
  lengkapi?: string;
}

export type NamaIsian = keyof typeof ISIAN_PENGADUAN;

/** What was typed, and the key under which it is sent. */
export type Ketikan = Readonly<Record<NamaIsian | 'kunci', string>>;

const NAMA_ISIAN = Object.keys(ISIAN_PENGADUAN) as NamaIsian[];

/** An empty form: sent twice, its key makes one complaint. */
export function ketikanBaru(): Ketikan {
  return bacaKetikan({ kunci: randomUUID() });
}

/** What a form has sent, line ends as people count them; whatever else came along is left. */
export function bacaKetikan(formulir: Readonly<Record<string, unknown>>): Ketikan {
  const teks = (nama: string) => {
    const nilai = [formulir[nama]].flat()[0];
    return typeof nilai === 'string' ? nilai.replaceAll('\r\n', '\n') : '';
  };
  return Object.fromEntries([...NAMA_ISIAN, 'kunci'].map((n) => [n, teks(n)])) as Ketikan;
}

/** The same as the API takes it: what was left empty is not there. */
export function pengaduanDari(instansi: string, k: Ketikan): z.input<typeof pengaduanPublik> {
  const pelapor = { ...berisi('nama', k.nama), ...berisi('kontak', k.kontak) };
  return {
    instansi,
    perihal: k.perihal,
    uraian: k.uraian,
    ...berisi('tempat', k.tempat),
    ...(Object.keys(pelapor).length > 0 && { pelapor }),
  };
}

function berisi<N extends string>(nama: N, teks: string): Partial<Record<N, string>> {
  return teks.trim() === '' ? {} : ({ [nama]: teks } as Record<N, string>);
}

import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { bukaBerkas } from '../../db/berkas.ts';
import { cariDokumen } from '../../db/dokumen.repository.ts';
import { catatAkses } from '../../db/log-akses.ts';
import { menangani } from '../../domain/kasus/pandangan.ts';
import { peranMungkin } from '../../domain/kasus/wewenang.ts';
import type { Layanan } from '../../domain/kata.ts';
import { JENIS_DOKUMEN, LAYANAN, PERAN } from '../../domain/kata.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { simpanUnggahan } from '../dokumen/simpan.ts';
import { buatUnggah, terimaBerkas } from '../dokumen/terima-berkas.ts';
import { Galat, tidakAda } from '../galat.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** Whoever may attach a document to a case of some service. */
const PENGUNGGAH = PERAN.filter((p) =>
  LAYANAN.some((l) => peranMungkin(ATURAN[l].tabel, 'lampirkanDokumen', p)),
);

const bentukUnggahan = z.object({
  id: z.uuid(),
  jenis: z.enum(JENIS_DOKUMEN),
  nama: z.string(),
  ukuran: z.int().describe('Dalam byte'),
});

/** Documents: staged by upload, downloaded by whoever may see their case. */
export function ruteDokumen(l: Lingkungan): Rute[] {
  const unggah = buatUnggah();
  return [
    rute({
      metode: 'post',
      jalur: '/api/v1/dokumen',
      siapa: PENGUNGGAH,
      ringkasan:
        'Mengunggah dokumen (multipart: jenis, berkas); hilang setelah 24 jam bila tidak dilampirkan',
      jawaban: { 201: bentukUnggahan },
      async tangani({ pengguna, req, res }) {
        const berkas = await terimaBerkas(unggah, req, res);
        const id = await simpanUnggahan(l, pengguna, berkas);
        const { jenis, nama } = berkas;
        const isi: z.output<typeof bentukUnggahan> = { id, jenis, nama, ukuran: berkas.isi.length };
        return { status: 201, isi, kepala: { Location: `/api/v1/dokumen/${id}` } };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/api/v1/dokumen/:id',
      siapa: 'masuk',
      ringkasan: 'Mengunduh dokumen',
      jawaban: { 200: { tipe: 'application/octet-stream' } },
      async tangani({ pengguna, param, res }) {
        const dokumen = await cariDokumen(l.db, pengguna.instansiId, param['id'] ?? '');
        if (!dokumen || !bolehTahu(pengguna, dokumen)) throw tidakAda();
        if (!bolehMembuka(pengguna, dokumen.layanan)) throw hanyaYangMenangani();
        const berkas = await bukaBerkas(l.direktoriDokumen, dokumen.id);
        if (!berkas) throw dokumenHilang();
        await catatAkses(l.db, pengguna, 'unduhDokumen', dokumen.kasus_id);
        res.attachment(dokumen.nama).type(dokumen.tipe).set('Content-Length', String(berkas.ukuran));
        await pipeline(berkas.aliran, res);
        return 'terkirim';
      },
    }),
  ];
}

/** A staged upload is its owner's; an attached one is known to whoever may see its case. */
function bolehTahu(
  p: Pengguna,
  d: { pemilik: string; kasus_id: string | null; wilayah: string | null },
): boolean {
  if (d.kasus_id === null) return d.pemilik === p.orangId;
  const { wilayah } = jangkauan(p);
  return wilayah === null || (d.wilayah !== null && wilayah.includes(d.wilayah));
}

/** Who sees a client by initials only does not see the identity card either. */
function bolehMembuka(p: Pengguna, layanan: string | null): boolean {
  return layanan === null || p.jabatan.some((j) => menangani(ATURAN[layanan as Layanan], j.peran));
}

function hanyaYangMenangani(): Galat {
  const rincian = 'Dokumen hanya dibuka oleh petugas dan pejabat yang menangani layanan ini.';
  return new Galat(403, 'bukanWewenang', 'Tidak berwenang', rincian);
}

function dokumenHilang(): Galat {
  const rincian =
    'Berkas dokumen ini tidak ada lagi di tempat penyimpanan. Unggah lagi dan beri tahu pengelola.';
  return new Galat(410, 'dokumenHilang', 'Berkas hilang', rincian);
}

import { cariDokumen, hapusTitipan, namaDokumen, titipanMilik } from '../../db/dokumen.repository.ts';
import { bacaKeadaan } from '../../db/kasus.repository.ts';
import { catatAkses } from '../../db/log-akses.ts';
import { suratBerkas } from '../../db/surat-kasus.baca.ts';
import { bolehSelamaDibatasi, menangani } from '../../domain/kasus/pandangan.ts';
import { peranMungkin } from '../../domain/kasus/wewenang.ts';
import type { JenisDokumen, Layanan, TipeDokumen } from '../../domain/kata.ts';
import { LAYANAN, PERAN } from '../../domain/kata.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { batasTitipanBasi, titipanBerlakuSampai } from '../../domain/titipan.ts';
import type { Unggahan } from '../bentuk/dokumen.schema.ts';
import { bentukTitipan, bentukUnggahan, kueriUnduh } from '../bentuk/dokumen.schema.ts';
import { kirimBerkas } from '../dokumen/kirim.ts';
import { muatDokumen } from '../dokumen/muat.ts';
import { buatPenerima } from '../dokumen/unggah.ts';
import { Galat, tidakAda } from '../galat.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { jabatanPembaca } from '../surat/akses.ts';
import { catatUnduhanAkun } from '../surat/catat-unduhan.ts';

/** Whoever may attach a document to a case of some service. */
const PENGUNGGAH = PERAN.filter((p) =>
  LAYANAN.some((l) => peranMungkin(ATURAN[l].tabel, 'lampirkanDokumen', p)),
);

/** Documents: staged by upload, downloaded by whoever may see their case. */
export function ruteDokumen(l: Lingkungan): Rute[] {
  const terima = buatPenerima(l);
  return [
    rute({
      metode: 'post',
      jalur: '/api/v1/dokumen',
      siapa: PENGUNGGAH,
      ringkasan:
        'Mengunggah dokumen (multipart: jenis, berkas); hilang setelah 24 jam bila tidak dilampirkan',
      jawaban: { 201: bentukUnggahan },
      async tangani({ pengguna, req, res }) {
        const { id, jenis, nama, tipe, ukuran, diunggahPada } = await terima(pengguna, req, res);
        const berlakuSampai = titipanBerlakuSampai(diunggahPada);
        const isi: Unggahan = { id, jenis, nama, tipe, ukuran, berlakuSampai };
        return { status: 201, isi, kepala: { Location: `/api/v1/dokumen/${id}` } };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/api/v1/dokumen/titipan',
      siapa: PENGUNGGAH,
      ringkasan: 'Unggahan saya yang belum dilampirkan',
      jawaban: { 200: bentukTitipan },
      async tangani({ pengguna }) {
        await catatAkses(l.db, pengguna, 'daftarTitipan');
        const baris = await titipanMilik(l.db, pengguna.orangId, batasTitipanBasi(l.sekarang()));
        const titipan: Unggahan[] = await Promise.all(
          baris.map(async ({ id, jenis, tipe, ukuran, ...d }) => ({
            id,
            jenis: jenis as JenisDokumen,
            nama: await namaDokumen(l.brankas, { id, nama: d.nama }),
            tipe: tipe as TipeDokumen,
            ukuran,
            berlakuSampai: titipanBerlakuSampai(d.diunggah_pada),
          })),
        );
        return { status: 200, isi: { titipan } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/dokumen/:id/buang',
      siapa: 'masuk',
      ringkasan: 'Membuang unggahan saya yang belum dilampirkan',
      jawaban: { 204: { tipe: 'application/json' } },
      async tangani({ pengguna, param }) {
        const dokumen = await cariDokumen(l.db, pengguna.instansiId, param['id'] ?? '');
        if (!dokumen || !bolehTahu(pengguna, dokumen)) throw tidakAda();
        const dibuang = dokumen.kasus_id === null && (await hapusTitipan(l.db, l.gudang, dokumen.id));
        if (!dibuang) throw sudahDilampirkan();
        return { status: 204, isi: null };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/api/v1/dokumen/:id',
      siapa: 'masuk',
      ringkasan: 'Mengunduh dokumen, atau menampilkannya dengan ?pratinjau=1',
      kueri: kueriUnduh,
      jawaban: { 200: { tipe: 'application/octet-stream' } },
      async tangani({ pengguna, param, kueri, res }) {
        const dokumen = await cariDokumen(l.db, pengguna.instansiId, param['id'] ?? '');
        if (!dokumen || !bolehTahu(pengguna, dokumen)) throw tidakAda();
        if (!bolehMembuka(pengguna, dokumen.layanan)) throw hanyaYangMenangani();
        if (dokumen.dibatasi && !(await bolehSaatDibatasi(l, pengguna, dokumen.kasus_id ?? '')))
          throw sedangDibatasi();
        const berkas = await muatDokumen(l, pengguna.instansiId, dokumen);
        await catatUnduh(l, pengguna, dokumen);
        kirimBerkas(res, { ...berkas, tipe: dokumen.tipe }, kueri.pratinjau === '1');
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

/** A signed letter is a document of its case, and is noted as the letter it is. */
async function catatUnduh(
  l: Lingkungan,
  pengguna: Pengguna,
  { id: dokumenId, kasus_id: kasusId }: { id: string; kasus_id: string | null },
): Promise<void> {
  const suratId = kasusId === null ? null : await suratBerkas(l.db, dokumenId);
  const k = kasusId !== null && suratId !== null ? await bacaKeadaan(l.db, l.brankas, kasusId) : null;
  if (!k || suratId === null) return catatAkses(l.db, pengguna, 'unduhDokumen', kasusId, dokumenId);
  const surat = { kasusId: k.kasusId, suratId, dokumenId };
  await catatUnduhanAkun(l, pengguna, jabatanPembaca(k, pengguna), surat, 'unduhDokumen');
}

/** Who sees a client by initials only does not see the identity card either. */
function bolehMembuka(p: Pengguna, layanan: string | null): boolean {
  return layanan === null || p.jabatan.some((j) => menangani(ATURAN[layanan as Layanan], j.peran));
}

/** While processing is restricted, only who answers for the case and who is working on it. */
async function bolehSaatDibatasi(l: Lingkungan, p: Pengguna, kasusId: string): Promise<boolean> {
  const k = await bacaKeadaan(l.db, l.brankas, kasusId);
  return k !== null && p.jabatan.some((j) => bolehSelamaDibatasi(ATURAN[k.layanan], k, j));
}

function sedangDibatasi(): Galat {
  const rincian =
    'Pemrosesan data pada kasus ini sedang dibatasi. Dokumennya hanya dibuka oleh Kepala Bidang.';
  return new Galat(403, 'pemrosesanDibatasi', 'Pemrosesan dibatasi', rincian);
}

function hanyaYangMenangani(): Galat {
  const rincian = 'Dokumen hanya dibuka oleh petugas dan pejabat yang menangani layanan ini.';
  return new Galat(403, 'bukanWewenang', 'Tidak berwenang', rincian);
}

function sudahDilampirkan(): Galat {
  const rincian = 'Dokumen ini sudah dilampirkan pada kasus, jadi tidak dapat dibuang.';
  return new Galat(409, 'sudahDilampirkan', 'Sudah dilampirkan', rincian);
}

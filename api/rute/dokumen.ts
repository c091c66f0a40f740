import { cariDokumenTerlihat, hapusTitipan, namaDokumen, titipanMilik } from '../../db/dokumen.repository.ts';
import { bacaKeadaan } from '../../db/kasus.repository.ts';
import { catatAkses } from '../../db/log-akses.ts';
import { suratBerkas } from '../../db/surat-kasus.baca.ts';
import { peranMungkin } from '../../domain/kasus/wewenang.ts';
import type { JenisDokumen, TipeDokumen } from '../../domain/kata.ts';
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
import { menanganiBaris, tetapMelihatKasus } from '../menangani.ts';
import type { Pengguna } from '../pengguna.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { harusBolehBaca } from '../surat/akses.ts';
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
        const dokumen = await cariUntuk(l, pengguna, param['id']);
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
        const dokumen = await cariUntuk(l, pengguna, param['id']);
        if (!bolehMembuka(pengguna, dokumen)) throw hanyaYangMenangani();
        if (dokumen.dibatasi && !(await bolehSaatDibatasi(l, pengguna, dokumen.kasus_id ?? '')))
          throw sedangDibatasi();
        // A signed letter is a document of its case, and is read and noted as the letter it is.
        const surat = await suratBerkas(l.db, dokumen.id);
        const jabatan = surat && (await harusBolehBaca(l, pengguna, surat));
        const berkas = await muatDokumen(l, pengguna.instansiId, dokumen);
        const { id: dokumenId, kasus_id: kasusId } = dokumen;
        if (!surat || !jabatan) await catatAkses(l.db, pengguna, 'unduhDokumen', kasusId, dokumenId);
        else {
          const diunduh = { kasusId: surat.kasus_id, suratId: surat.id, dokumenId };
          await catatUnduhanAkun(l, pengguna, jabatan, diunduh, 'unduhDokumen');
        }
        kirimBerkas(res, { ...berkas, tipe: dokumen.tipe }, kueri.pratinjau === '1');
        return 'terkirim';
      },
    }),
  ];
}

/** A staged upload is its owner's; an attached one is known to whoever may see its case. @throws Galat 404 */
async function cariUntuk(l: Lingkungan, p: Pengguna, id: string | undefined) {
  const dokumen = await cariDokumenTerlihat(l.db, jangkauan(p), p.orangId, id ?? '');
  if (!dokumen) throw tidakAda();
  return dokumen;
}

/** Who sees a client by initials only does not see the identity card either. */
function bolehMembuka(p: Pengguna, d: { layanan: string | null; wilayah_sendiri: boolean }): boolean {
  return d.layanan === null || menanganiBaris(p, { ...d, layanan: d.layanan });
}

async function bolehSaatDibatasi(l: Lingkungan, p: Pengguna, kasusId: string): Promise<boolean> {
  const k = await bacaKeadaan(l.db, l.brankas, kasusId);
  return k !== null && tetapMelihatKasus(p, k);
}

function sedangDibatasi(): Galat {
  const rincian =
    'Pemrosesan data dalam dokumen ini sedang dibatasi. Yang membukanya hanya Kepala Bidang dan petugas kasusnya.';
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

import { createHash } from 'node:crypto';
import { bacaKalender } from '../../db/instansi.repository.ts';
import type { VersiTemplat } from '../../db/templat-surat.repository.ts';
import { tambahTemplat, versiTemplat } from '../../db/templat-surat.repository.ts';
import { CONTOH_ISIAN } from '../../domain/surat/contoh-isian.ts';
import type { JenisSurat } from '../../domain/surat/isian.ts';
import { JENIS_SURAT } from '../../domain/surat/isian.ts';
import { kopSurat } from '../../domain/surat/kop.schema.ts';
import { JUDUL_SURAT, susunNaskah } from '../../domain/surat/naskah.ts';
import type { Templat } from '../../domain/surat/templat.ts';
import { uraiTemplat } from '../../domain/surat/templat.ts';
import { daftarTemplat, templatDitetapkan, usulanTemplat } from '../bentuk/templat-surat.schema.ts';
import { kirimBerkas } from '../dokumen/kirim.ts';
import { Galat, tidakAda } from '../galat.ts';
import { isianTidakSah } from '../isian.ts';
import { ubahKantor } from '../kantor/ubah-kantor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { lembarKonsep } from '../surat/konsep.ts';
import { daftarTemplatTampil } from '../tampilan/templat-surat.ts';
import { buatPengolahLogo } from '../templat/logo.ts';

const SIAPA = ['admin'] as const;
const KLIEN_CONTOH = { nama: 'Klien Contoh', tanggalLahir: '1950-01-01' };
const PENANDA_CONTOH = {
  jabatan: 'Kepala Dinas Sosial',
  nama: 'Penanda Tangan Contoh',
  pangkat: 'Pembina Utama Muda',
  nip: '000000000000000002',
};

/** The wording of the own office's letters: a change is a new version, and what was issued keeps the old one. */
export function ruteTemplatSurat(l: Lingkungan): Rute[] {
  const olahLogo = buatPengolahLogo();
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/templat-surat',
      siapa: SIAPA,
      ringkasan: 'Templat surat kantor sendiri: semua jenis dan versi, dan isian yang dikenal',
      jawaban: { 200: daftarTemplat },
      async tangani({ pengguna }) {
        return { status: 200, isi: daftarTemplatTampil(await versiTemplat(l.db, pengguna.instansiId)) };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/templat-surat/:jenis',
      siapa: SIAPA,
      ringkasan: 'Tetapkan versi baru templat surat; surat yang sudah terbit tidak berubah',
      badan: usulanTemplat,
      badanBesar: true,
      jawaban: { 201: templatDitetapkan },
      async tangani({ pengguna, param, badan, req }) {
        const jenis = jenisDari(param['jenis']);
        bacaTemplat(jenis, badan.teks);
        const logoBaru = await baca(olahLogo, badan.logo);
        const { instansiId, orangId } = pengguna;
        const isi = await ubahKantor(l, { pengguna, req }, async (trx) => {
          const lama = (await versiTemplat(trx, instansiId)).find((v) => v.jenis === jenis);
          const logo = logoBaru === undefined ? (lama?.logo ?? null) : logoBaru;
          const { teks, kop } = badan;
          if (lama && samaIsi(lama, { teks, kop, logo })) throw tidakBerubah();
          const versi = (lama?.versi ?? 0) + 1;
          const berlakuSejak = l.sekarang();
          await tambahTemplat(trx, instansiId, orangId, { jenis, versi, berlakuSejak, teks, kop, logo });
          const sidikLogo = logo && createHash('sha256').update(logo).digest('hex');
          return {
            hasil: { jenis, versi, berlakuSejak },
            catat: { jenis: 'templatSuratDitetapkan', isi: { jenis, versi, teks, kop, sidikLogo } },
          };
        });
        return { status: 201, isi };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/templat-surat/:jenis/pratinjau',
      siapa: SIAPA,
      ringkasan: 'Surat dengan isian contoh menurut templat ini, tanpa menetapkannya',
      badan: usulanTemplat,
      badanBesar: true,
      jawaban: { 200: { tipe: 'application/pdf' } },
      async tangani({ pengguna, param, badan, res }) {
        const jenis = jenisDari(param['jenis']);
        const templat = bacaTemplat(jenis, badan.teks);
        const logoBaru = await baca(olahLogo, badan.logo);
        const { instansiId } = pengguna;
        const lama = (await versiTemplat(l.db, instansiId)).find((v) => v.jenis === jenis);
        const logo = logoBaru === undefined ? lama?.logo : logoBaru;
        const { kota, ...kop } = badan.kop;
        const naskah = susunNaskah({
          jenis,
          kop: { ...kop, ...(logo && { logo: logo.toString('base64') }) },
          kota,
          templat,
          bahan: CONTOH_ISIAN,
        });
        const { zona } = await bacaKalender(l.db, instansiId);
        const waktu = { sekarang: l.sekarang(), zona };
        const lembar = lembarKonsep(naskah, KLIEN_CONTOH, { penandaTangan: PENANDA_CONTOH, ...waktu });
        const pdf = await l.pencetak.cetak(lembar);
        kirimBerkas(
          res,
          { nama: `Pratinjau ${JUDUL_SURAT[jenis]}.pdf`, tipe: 'application/pdf', isi: pdf },
          true,
        );
        return 'terkirim';
      },
    }),
  ];
}

function jenisDari(kata: string | undefined): JenisSurat {
  const jenis = JENIS_SURAT.find((j) => j === kata);
  if (!jenis) throw tidakAda();
  return jenis;
}

/** @throws Galat 422 naming each line that cannot be read */
function bacaTemplat(jenis: JenisSurat, teks: string): Templat {
  const hasil = uraiTemplat(jenis, teks);
  if ('templat' in hasil) return hasil.templat;
  throw isianTidakSah(hasil.kesalahan.map(({ baris, pesan }) => ({ lokasi: `teks.baris.${baris}`, pesan })));
}

/** Undefined: the one there was; null: none. */
async function baca(
  olah: (isi: Buffer) => Promise<Buffer>,
  logo: string | null | undefined,
): Promise<Buffer | null | undefined> {
  return typeof logo === 'string' ? olah(Buffer.from(logo, 'base64')) : logo;
}

function samaIsi(a: VersiTemplat, b: Pick<VersiTemplat, 'teks' | 'kop' | 'logo'>): boolean {
  const ringkas = ({ teks, kop, logo }: typeof b) =>
    JSON.stringify([teks, kopSurat.parse(kop), logo?.toString('base64') ?? null]);
  return ringkas(a) === ringkas(b);
}

function tidakBerubah(): Galat {
  const rincian = 'Templat ini sama dengan versi yang berlaku. Tidak ada yang perlu ditetapkan.';
  return new Galat(409, 'tidakBerubah', 'Tidak ada perubahan', rincian);
}

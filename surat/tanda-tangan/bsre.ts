import type { z } from 'zod';
import type {
  HasilPeriksa,
  HasilTandaTangan,
  HasilTanya,
  Penandatangan,
  PermintaanTandaTangan,
} from './penandatangan.ts';
import { SertifikatTidakSah } from './penandatangan.ts';
import { periksaTandaTangan } from './periksa.ts';
import type { SambunganBsre } from './sambungan-bsre.ts';
import { sambungBsre, tidakSampai } from './sambungan-bsre.ts';
import {
  jawabanGalat,
  jawabanHasil,
  jawabanPeriksa,
  jawabanStatus,
  jawabanTandaTangan,
} from './jawaban-bsre.schema.ts';

/** Where BSrE's signing server of the office is, and how it knows the office. */
export interface PengaturanBsre {
  alamat: string;
  pengguna: string;
  kataSandi: string;
  /** How long an answer may take: it can need tens of seconds. */
  sabarMs: number;
  /**
   * Where the office's gateway tells what became of an earlier request, with `{rujukan}` in the place of its
   * `X-Request-Id`. BSrE's own API v2 is not known to have such an address.
   */
  jalurHasil?: string | undefined;
}

/** What the server says of somebody who may sign. */
const BOLEH = 'ISSUE';
const SABAR_TANYA_MS = 10_000;

const TIDAK_TERHUBUNG = 'Layanan BSrE tidak dapat dihubungi. Tidak ada yang ditandatangani; coba lagi nanti.';

/**
 * Signs at BSrE, by API v2 as its clients use it (HTTP Basic, `POST /api/v2/sign/pdf` with base64 files).
 *
 * Only what was certainly never begun, or was refused in so many words, counts as refused. A time-out, a broken
 * connection, a 5xx or an answer that cannot be read leaves the outcome open: the server may have signed.
 */
export function penandatanganBsre(p: PengaturanBsre): Penandatangan {
  const kirim = sambungBsre(p);
  const { jalurHasil } = p;
  return {
    jenis: 'bsre',
    perluFrasaSandi: true,
    perluTempat: false,
    setempat: false,
    keterangan:
      'Dokumen ini ditandatangani secara elektronik dengan sertifikat elektronik yang diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE), BSSN.',
    siap: (_pada, { nik } = {}) => periksaStatus(kirim, nik),
    async tandaTangani(minta) {
      const { nik, frasaSandi } = minta;
      if (nik === undefined) return ditolak('penandaTangan', TANPA_NIK);
      if (frasaSandi === undefined) return ditolak('frasaSandi', 'Masukkan frasa sandi.');
      let jawaban: Response;
      try {
        jawaban = await kirim('/api/v2/sign/pdf', badan(minta), p.sabarMs, jalurHasil && minta.rujukan);
      } catch (e) {
        return tidakSampai(e)
          ? ditolak('penyedia', TIDAK_TERHUBUNG)
          : belumPasti('Layanan BSrE tidak menjawab pada waktunya.');
      }
      return baca(jawaban, frasaSandi);
    },
    ...(jalurHasil !== undefined && {
      tanyakan: (rujukan: string) => tanyaHasil(kirim, jalurHasil.replace('{rujukan}', rujukan)),
    }),
    async periksa(pdf) {
      const hasil = await periksaTandaTangan(pdf);
      return hasil.sah ? tanyaKesimpulan(kirim, pdf) : hasil;
    },
  };
}

const TANPA_NIK = 'NIK penanda tangan belum dicatat; BSrE memerlukannya.';

const belumPasti = (pesan: string): HasilTandaTangan => ({ hasil: 'tidakPasti', pesan });
const ditolak = (sebab: 'penyedia' | 'penandaTangan' | 'frasaSandi', pesan: string): HasilTandaTangan => ({
  hasil: 'ditolak',
  sebab,
  pesan,
});

function badan(m: PermintaanTandaTangan) {
  return {
    nik: m.nik,
    passphrase: m.frasaSandi,
    // What people see is part of the page already, with its own code to check it by.
    signatureProperties: [{ tampilan: 'INVISIBLE', location: m.lokasi, reason: m.alasan }],
    file: [m.pdf.toString('base64')],
  };
}

async function baca(jawaban: Response, frasaSandi: string): Promise<HasilTandaTangan> {
  // 408: who gave up in the middle was a server on the way, not the one that signs.
  if (jawaban.status >= 500 || jawaban.status === 408) {
    await jawaban.body?.cancel();
    return belumPasti(`Layanan BSrE menjawab ${jawaban.status}.`);
  }
  const isi: unknown = await jawaban.json().catch(() => null);
  if (!jawaban.ok) return penolakan(jawaban.status, jawabanGalat.safeParse(isi).data, frasaSandi);
  const hasil = jawabanTandaTangan.safeParse(isi);
  const pdf = Buffer.from(hasil.data?.file[0] ?? '', 'base64');
  const { sah } = await periksaTandaTangan(pdf);
  return sah
    ? { hasil: 'ditandatangani', pdf }
    : belumPasti('Jawaban BSrE bukan surat yang bertanda tangan.');
}

/** Of the server's own codes, a wrong passphrase. */
const KODE_FRASA_SALAH = 2031;
const FRASA_SALAH = /passphrase.*(salah|tidak (sesuai|cocok|valid)|invalid|incorrect|wrong)/i;

function penolakan(
  status: number,
  galat: z.output<typeof jawabanGalat> | undefined,
  frasaSandi: string,
): HasilTandaTangan {
  if (status >= 300 && status < 400) return ditolak('penyedia', 'Alamat layanan BSrE pada pengaturan salah.');
  const pesan = galat?.error ?? galat?.message ?? `permintaan (${status})`;
  if (galat?.status_code === KODE_FRASA_SALAH || FRASA_SALAH.test(pesan)) {
    return ditolak('frasaSandi', 'Frasa sandi salah. Masukkan lagi.');
  }
  const sebab = status === 401 || status === 403 ? 'penyedia' : 'penandaTangan';
  return ditolak(sebab, `BSrE menolak: ${tanpaRahasia(pesan.replaceAll(frasaSandi, '…'))}`);
}

/** The sentence is shown and kept: it must not repeat what identifies somebody. */
const tanpaRahasia = (pesan: string): string => pesan.replaceAll(/\d{6,}/g, '…').slice(0, 200);

async function periksaStatus(kirim: SambunganBsre, nik: string | undefined): Promise<void> {
  if (nik === undefined) throw new SertifikatTidakSah(TANPA_NIK, 'penandaTangan');
  const s = await tanya(kirim, '/api/v2/user/check/status', { nik });
  if (s === 'TIDAK_SAMPAI') throw new SertifikatTidakSah(TIDAK_TERHUBUNG, 'penyedia');
  const { status = BOLEH, message } = jawabanStatus.safeParse(s).data ?? {};
  if (status === BOLEH) return;
  throw new SertifikatTidakSah(
    `Menurut BSrE penanda tangan belum dapat menandatangani: ${tanpaRahasia(message ?? status)}`,
    'penandaTangan',
  );
}

async function tanyaKesimpulan(kirim: SambunganBsre, pdf: Buffer): Promise<HasilPeriksa> {
  const s = await tanya(kirim, '/api/v2/verify/pdf', { file: pdf.toString('base64') });
  const kesimpulan = jawabanPeriksa.safeParse(s).data?.conclusion ?? 'VALID';
  return kesimpulan === 'VALID'
    ? { sah: true }
    : { sah: false, pesan: `Menurut BSrE tanda tangannya tidak sah (${kesimpulan.slice(0, 50)}).` };
}

async function tanyaHasil(kirim: SambunganBsre, jalur: string): Promise<HasilTanya> {
  const { data } = jawabanHasil.safeParse(await tanya(kirim, jalur, null));
  if (!data) return { hasil: 'belumTahu' };
  return data.status === 'SIGNED'
    ? { hasil: 'ditandatangani', pdf: Buffer.from(data.file[0] ?? '', 'base64') }
    : { hasil: 'tidakDitandatangani' };
}

/** Asking is a courtesy: where there is no answer, what is done next will tell. */
async function tanya(kirim: SambunganBsre, jalur: string, isi: unknown): Promise<unknown> {
  try {
    return await (await kirim(jalur, isi, SABAR_TANYA_MS)).json();
  } catch (e) {
    return tidakSampai(e) ? 'TIDAK_SAMPAI' : null;
  }
}

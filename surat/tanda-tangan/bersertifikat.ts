import { SignPdf } from '@signpdf/signpdf';
import { SignPdfError } from '@signpdf/utils';
import { PenandaCades } from './cades.ts';
import type { MintaCapWaktu } from './cap-waktu.ts';
import { CapWaktuGagal } from './cap-waktu.ts';
import type { BukaP12 } from './p12-di-utas.ts';
import { bukaP12DiUtas } from './p12-di-utas.ts';
import type { HasilTandaTangan, Penandatangan } from './penandatangan.ts';
import { SertifikatTidakSah } from './penandatangan.ts';
import { periksaTandaTangan } from './periksa.ts';
import type { Sertifikat } from './sertifikat.ts';
import { periksaMasa } from './sertifikat.ts';

const KETERANGAN = {
  uji: 'Ditandatangani dengan sertifikat UJI yang dibuat sendiri oleh sistem ini. Bukan tanda tangan elektronik tersertifikasi.',
  p12: 'Dokumen ini ditandatangani secara elektronik dengan sertifikat elektronik kantor.',
} as const;

/** Gives the certificate, with the passphrase where the signatory has given one. */
type Buka = (frasaSandi: string | undefined) => Promise<Sertifikat>;

/** Signs with the certificate this installation made for itself. */
export function penandatanganUji(
  sertifikat: Sertifikat,
  capWaktu: MintaCapWaktu | null = null,
): Penandatangan {
  return bersertifikat('uji', false, () => Promise.resolve(sertifikat), capWaktu);
}

/**
 * Signs with an office's PKCS#12. Without a password of its own in the settings, the signatory gives it each time.
 * @param baca the file's bytes, asked for each time
 */
export function penandatanganP12(
  baca: () => Promise<Buffer>,
  kataSandi: string | null,
  capWaktu: MintaCapWaktu | null = null,
): Penandatangan {
  const berkas = () =>
    baca().catch((): never => {
      throw new SertifikatTidakSah('Berkas sertifikat (.p12) tidak dapat dibaca.');
    });
  const bukaP12 = bukaP12DiUtas();
  const buka: Buka = async (frasaSandi) => {
    const isi = await berkas();
    if (kataSandi !== null) return dengan(bukaP12, isi, kataSandi, SALAH.pengaturan);
    if (frasaSandi === undefined) throw new SertifikatTidakSah('Masukkan frasa sandi.', 'frasaSandi');
    return dengan(bukaP12, isi, frasaSandi, SALAH.penandaTangan);
  };
  return bersertifikat('p12', kataSandi === null, buka, capWaktu);
}

/** Whose password is wrong decides who can do something about it. */
const SALAH = {
  pengaturan: new SertifikatTidakSah('Kata sandi berkas sertifikat (.p12) pada pengaturan salah.'),
  penandaTangan: new SertifikatTidakSah('Frasa sandi salah. Masukkan lagi.', 'frasaSandi'),
} as const;

async function dengan(
  bukaP12: BukaP12,
  isi: Buffer,
  kataSandi: string,
  salah: SertifikatTidakSah,
): Promise<Sertifikat> {
  try {
    return await bukaP12(isi, kataSandi);
  } catch (e) {
    throw e instanceof SertifikatTidakSah && e.sebab === 'frasaSandi' ? salah : e;
  }
}

function bersertifikat(
  jenis: 'uji' | 'p12',
  perluFrasaSandi: boolean,
  buka: Buka,
  capWaktu: MintaCapWaktu | null,
): Penandatangan {
  return {
    jenis,
    perluFrasaSandi,
    perluTempat: true,
    setempat: true,
    keterangan: KETERANGAN[jenis],
    async siap(pada, { frasaSandi } = {}) {
      // Without the passphrase a certificate cannot even be looked at: signing will tell.
      if (perluFrasaSandi && frasaSandi === undefined) return;
      periksaMasa(await buka(frasaSandi), pada);
    },
    async tandaTangani(p) {
      try {
        const sertifikat = await buka(p.frasaSandi);
        periksaMasa(sertifikat, p.pada);
        const pdf = await new SignPdf().sign(p.pdf, new PenandaCades(sertifikat, capWaktu), p.pada);
        return { hasil: 'ditandatangani', pdf };
      } catch (e) {
        return ditolak(e);
      }
    },
    periksa: periksaTandaTangan,
  };
}

/** All of it happens here: where it failed, nothing was signed anywhere. */
function ditolak(e: unknown): HasilTandaTangan {
  if (e instanceof SertifikatTidakSah) return { hasil: 'ditolak', sebab: e.sebab, pesan: e.message };
  if (e instanceof CapWaktuGagal) return { hasil: 'ditolak', sebab: 'penyedia', pesan: e.message };
  if (e instanceof SignPdfError) {
    const pesan =
      e.type === SignPdfError.TYPE_PARSE
        ? 'Surat tidak menyediakan tempat tanda tangan.'
        : 'Rantai sertifikat dan cap waktu lebih panjang dari tempat tanda tangan pada surat.';
    return { hasil: 'ditolak', sebab: 'isi', pesan };
  }
  throw e;
}

import { resolve } from 'node:path';
import { z } from 'zod';

// Beside this machine itself, no passphrase may travel in the clear.
const alamatBsre = z
  .string()
  .refine(
    (teks) =>
      URL.canParse(teks) && /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$))/.test(teks),
    'harus alamat https:// layanan tanda tangan BSrE',
  );

const alamatCapWaktu = z
  .string()
  .refine(
    (teks) => URL.canParse(teks) && /^https?:\/\//.test(teks),
    'harus alamat http:// atau https:// otoritas cap waktu (RFC 3161)',
  );

const jalurHasil = z
  .string()
  .regex(/^\/\S*\{rujukan\}\S*$/, 'harus jalur yang memuat {rujukan}, misalnya /hasil/{rujukan}');

export const CARA_TTE = ['uji', 'p12', 'bsre'] as const;

/** What signs letters is known to the worker alone. */
export const isianTte = {
  LINDUNG_P12_BERKAS: z.string().optional(),
  LINDUNG_P12_SANDI: z.string().optional(),
  LINDUNG_BSRE_ALAMAT: alamatBsre.optional(),
  LINDUNG_BSRE_PENGGUNA: z.string().optional(),
  LINDUNG_BSRE_SANDI: z.string().optional(),
  LINDUNG_BSRE_HASIL: jalurHasil.optional(),
  LINDUNG_TSA: alamatCapWaktu.optional(),
};

type NilaiTte = z.output<z.ZodObject<typeof isianTte>>;
type CaraTte = (typeof CARA_TTE)[number];

/** @returns a line for each variable that the chosen way of signing lacks */
export function kekuranganTte(cara: CaraTte, nilai: NilaiTte): string[] {
  const { LINDUNG_P12_BERKAS, LINDUNG_BSRE_ALAMAT, LINDUNG_BSRE_PENGGUNA, LINDUNG_BSRE_SANDI } = nilai;
  const perlu = {
    uji: {},
    p12: { LINDUNG_P12_BERKAS },
    bsre: { LINDUNG_BSRE_ALAMAT, LINDUNG_BSRE_PENGGUNA, LINDUNG_BSRE_SANDI },
  }[cara];
  return Object.entries(perlu).flatMap(([nama, isi]) =>
    isi === undefined ? [`${nama}: wajib diisi bila LINDUNG_TTE=${cara}`] : [],
  );
}

/** How letters are signed, of settings that lack nothing. `folder`: where a test certificate is kept. */
export function pengaturanTte(cara: CaraTte, nilai: NilaiTte, folder: string) {
  const capWaktu = nilai.LINDUNG_TSA;
  switch (cara) {
    case 'uji':
      return { jenis: cara, folder, capWaktu };
    case 'p12': {
      const berkas = resolve(nilai.LINDUNG_P12_BERKAS ?? '');
      return { jenis: cara, berkas, kataSandi: nilai.LINDUNG_P12_SANDI, capWaktu };
    }
    case 'bsre': {
      const { LINDUNG_BSRE_ALAMAT: alamat = '', LINDUNG_BSRE_PENGGUNA: pengguna = '' } = nilai;
      const kataSandi = nilai.LINDUNG_BSRE_SANDI ?? '';
      return { jenis: cara, alamat, pengguna, kataSandi, jalurHasil: nilai.LINDUNG_BSRE_HASIL, capWaktu };
    }
  }
}

import { randomBytes } from 'node:crypto';

const kunci = () => randomBytes(32).toString('base64');

/** What somebody puts into .env: everything that must be set. */
export const RAHASIA_CONTOH: Readonly<Record<string, string>> = {
  LINDUNG_SANDI_POSTGRES: randomBytes(16).toString('hex'),
  LINDUNG_SANDI_TEMPORAL: randomBytes(16).toString('hex'),
  LINDUNG_KUNCI_INDUK: kunci(),
  LINDUNG_KUNCI_SEGEL: kunci(),
  LINDUNG_KUNCI_FRASA: kunci(),
  LINDUNG_TTE: 'uji',
  LINDUNG_ALAMAT_PUBLIK: 'https://lindung.dinsos.contoh.go.id',
};

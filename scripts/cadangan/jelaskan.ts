import { KesalahanKonfigurasi } from '../../config.ts';
import { KesalahanCadangan } from '../../db/cadangan/kesalahan.ts';
import { errorCode } from '../infra/error-code.ts';
import { UserError } from '../infra/user-error.ts';

/** A sentence for the person at the terminal; what nobody foresaw keeps its stack trace for the developer. */
export function jelaskan(galat: unknown): string {
  if (!(galat instanceof Error)) return String(galat);
  const terduga = [UserError, KesalahanKonfigurasi, KesalahanCadangan].some(
    (jenis) => galat instanceof jenis,
  );
  if (terduga) return galat.message;
  switch (errorCode(galat)) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `Perintah tidak dikenal: ${galat.message}`;
    case 'ECONNREFUSED':
      return 'PostgreSQL tidak dapat dihubungi. Periksa alamatnya, dan apakah servernya berjalan.';
    case 'ENOSPC':
      return 'Ruang penyimpanan habis. Kosongkan dulu, lalu ulangi.';
    case 'EACCES':
      return `Tidak ada izin untuk menulis atau membaca di sana: ${galat.message}`;
    default:
      return `Kesalahan tak terduga: ${galat.stack ?? galat.message}`;
  }
}

import { Galat } from './galat.ts';

// Class 08: connection; 57P0x: server is stopping or starting; 57014: it took too long; 53300: too many connections; E…: the socket.
const PERGI =
  /^(08...|57P0[1-5]|57014|53300|ECONN(REFUSED|RESET|ABORTED)|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;
// What pg and pg-pool say without a code.
const PERGI_TANPA_KODE =
  /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error|Cannot use a pool after calling end)/;
// Serialisation failure and deadlock: the same again will do.
const BERTABRAKAN = /^(40001|40P01)$/;
// A NUL or half a character: JSON allows it, a text column does not.
const TANDA_TIDAK_SAH = /^(22021|22P05)$/;

/** @returns null where the error is not the database's */
export function dariPostgres(e: unknown): Galat | null {
  if (!(e instanceof Error)) return null;
  const kode = (e as { code?: unknown }).code;
  if (typeof kode !== 'string') return PERGI_TANPA_KODE.test(e.message) ? basisDataPergi() : null;
  if (PERGI.test(kode)) return basisDataPergi();
  if (BERTABRAKAN.test(kode)) return basisDataPergi();
  if (TANDA_TIDAK_SAH.test(kode)) {
    const rincian =
      'Ada tanda yang tidak dapat disimpan di salah satu isian. Ketik ulang isian yang disalin dari tempat lain.';
    return new Galat(422, 'isiTidakSah', 'Isian belum benar', rincian);
  }
  return null;
}

function basisDataPergi(): Galat {
  const rincian = 'Basis data sedang tidak dapat dihubungi. Coba lagi sebentar lagi.';
  return new Galat(503, 'basisDataPergi', 'Layanan sedang terganggu', rincian, {
    kepala: { 'Retry-After': '5' },
  });
}

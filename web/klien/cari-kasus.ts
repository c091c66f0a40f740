import type { Bacaan } from './kontrak.ts';
import { kirim } from './panggil.ts';

type Butir = Bacaan['/api/v1/kasus']['kasus'][number];

const NIK = /^\d{16}$/;
/** A tracking code may come out without a digit; a name does not come in three groups of four. */
const KODE_LACAK = /^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/i;

/** Looks for what somebody has before them: a NIK, a number, a tracking code, or a name. Sent in a body, kept in no address. */
export async function cariKasus(ditulis: string): Promise<readonly Butir[]> {
  const badan = NIK.test(ditulis)
    ? { nik: ditulis }
    : /\d/.test(ditulis) || KODE_LACAK.test(ditulis)
      ? { nomor: ditulis }
      : { nama: ditulis };
  return (await kirim('/api/v1/kasus/cari', { badan })).kasus;
}

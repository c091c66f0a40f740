import type { CiriKlien } from '../domain/kasus/ciri-klien.ts';
import { ciriKasus, sebutan } from '../domain/kasus/ciri-klien.ts';
import { normalkanNama } from '../domain/kasus/banding.ts';
import type { KeadaanKasus } from '../domain/kasus/keadaan.ts';
import type { JenisKelamin } from '../domain/kasus/klien.ts';
import type { Brankas } from './kunci/brankas.ts';

/** What a NIK becomes before it is compared: the office's own fingerprint of it, so that none is like another's. */
export function sidikHex(brankas: Brankas, instansiId: string): (nik: string) => string {
  return (nik) => brankas.sidikNik(instansiId, nik).toString('hex');
}

/** What the client of a case is recognised by. */
export function ciriDari(brankas: Brankas, k: KeadaanKasus): CiriKlien {
  return ciriKasus(k, sidikHex(brankas, k.instansiId));
}

/** The columns of `klien` a client is searched by and recognised by. */
export function kolomKlien(brankas: Brankas, k: KeadaanKasus) {
  const ciri = ciriDari(brankas, k);
  return {
    nama: k.klien.nama ?? null,
    panggilan: k.klien.panggilan ?? null,
    nik_sidik: ciri.nik === null ? null : Buffer.from(ciri.nik, 'hex'),
    sebutan: sebutan(ciri).join(' ') || null,
    jenis_kelamin: ciri.jenisKelamin,
    tahun_lahir: ciri.tahunLahir,
    tahun_perkiraan: ciri.tahunPerkiraan,
    tempat: ciri.tempat,
  };
}

/** The other way round: from the columns to what is compared. */
export function ciriBaris(b: {
  nama: string | null;
  panggilan: string | null;
  nik_sidik: Buffer | null;
  jenis_kelamin: string | null;
  tahun_lahir: number | null;
  tahun_perkiraan: boolean;
  tempat: string | null;
}): CiriKlien {
  return {
    nik: b.nik_sidik?.toString('hex') ?? null,
    nama: normalkanNama(b.nama ?? '') || null,
    panggilan: normalkanNama(b.panggilan ?? '') || null,
    jenisKelamin: b.jenis_kelamin as JenisKelamin | null,
    tahunLahir: b.tahun_lahir,
    tahunPerkiraan: b.tahun_perkiraan,
    tempat: b.tempat,
  };
}

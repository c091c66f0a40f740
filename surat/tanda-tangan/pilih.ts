import { readFile } from 'node:fs/promises';
import { penandatanganP12, penandatanganUji } from './bersertifikat.ts';
import { penandatanganBsre } from './bsre.ts';
import { capWaktuLewat } from './cap-waktu.ts';
import type { Penandatangan } from './penandatangan.ts';
import { sertifikatUjiTetap } from './sertifikat-uji-tetap.ts';

/** How an installation signs. `capWaktu`: address of a time-stamp authority (RFC 3161). */
export type PengaturanTte = { capWaktu: string | undefined } & (
  | { jenis: 'uji'; folder: string }
  | { jenis: 'p12'; berkas: string; kataSandi: string | undefined }
  | {
      jenis: 'bsre';
      alamat: string;
      pengguna: string;
      kataSandi: string;
      jalurHasil: string | undefined;
    }
);

/** Signing at BSrE can need tens of seconds. */
const SABAR_BSRE_MS = 90_000;

/** The means of signing that the settings name. What is wrong with a certificate is said by its `siap`, not here. */
export async function pilihPenandatangan(p: PengaturanTte): Promise<Penandatangan> {
  const capWaktu = p.capWaktu === undefined ? null : capWaktuLewat(p.capWaktu);
  switch (p.jenis) {
    case 'uji':
      return penandatanganUji((await sertifikatUjiTetap(p.folder)).sertifikat, capWaktu);
    case 'p12':
      // Read each time: a renewed certificate counts from the moment its file is there.
      return penandatanganP12(() => readFile(p.berkas), p.kataSandi ?? null, capWaktu);
    case 'bsre':
      return penandatanganBsre({ ...p, sabarMs: SABAR_BSRE_MS });
  }
}

import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Putusan {
  /** Sound, and by somebody whose authority is trusted. */
  sah: boolean;
  /** Whether the signature covers the whole file. */
  seluruh: boolean;
  /** What the program said. */
  keluaran: string;
}

/** A program by others that judges signatures. */
export interface Validator {
  nama: string;
  nilai(berkas: string): Promise<Putusan>;
}

export const PROGRAM = ['pdfsig', 'certutil', 'pyhanko'] as const;

export const CARA_PASANG = `Pasang dulu, misalnya di Debian atau Ubuntu:
  apt-get install poppler-utils libnss3-tools python3-venv
  python3 -m venv .lindung-validator
  .lindung-validator/bin/pip install pyhanko pyhanko-cli
  PATH="$PWD/.lindung-validator/bin:$PATH" npm run test:surat`;

/** Both validators, which trust these authorities (PEM) and no others. */
export async function bukaValidator(folder: string, otoritas: readonly string[]): Promise<Validator[]> {
  const percaya = await Promise.all(otoritas.map((pem, i) => simpan(join(folder, `otoritas-${i}.pem`), pem)));
  const nss = join(folder, 'nss');
  await mkdir(nss);
  await berhasil('certutil', ['-N', '-d', `sql:${nss}`, '--empty-password']);
  for (const [i, berkas] of percaya.entries()) {
    await berhasil('certutil', ['-A', '-d', `sql:${nss}`, '-n', `o${i}`, '-t', 'CT,C,C', '-a', '-i', berkas]);
  }
  return [pdfsig(nss), pyhanko(percaya)];
}

function pdfsig(nss: string): Validator {
  return {
    nama: 'pdfsig',
    async nilai(berkas) {
      const { keluaran } = await jalankan('pdfsig', ['-nssdir', `sql:${nss}`, berkas]);
      const sah = /Signature is Valid\./.test(keluaran) && /Certificate is Trusted\./.test(keluaran);
      return { sah, seluruh: /^\s*- Total document signed$/m.test(keluaran), keluaran };
    },
  };
}

function pyhanko(percaya: readonly string[]): Validator {
  return {
    nama: 'pyHanko',
    async nilai(berkas) {
      const pilihan = ['--trust-replace', ...percaya.flatMap((p) => ['--trust', p]), '--pretty-print'];
      const { keluaran, kode } = await jalankan('pyhanko', ['sign', 'validate', ...pilihan, berkas]);
      const sah = kode === 0 && /The signature is judged VALID\./.test(keluaran);
      return { sah, seluruh: /The signature covers the entire file\./.test(keluaran), keluaran };
    },
  };
}

async function simpan(berkas: string, isi: string): Promise<string> {
  await writeFile(berkas, isi);
  return berkas;
}

async function berhasil(program: string, argumen: string[]): Promise<void> {
  const { kode, keluaran } = await jalankan(program, argumen);
  if (kode !== 0) throw new Error(`${program} gagal:\n${keluaran}`);
}

/** What a program prints, in English whatever the machine speaks, and how it ended. */
function jalankan(program: string, argumen: string[]): Promise<{ kode: number | null; keluaran: string }> {
  return new Promise((selesai) => {
    const proses = execFile('env', ['LC_ALL=C.UTF-8', program, ...argumen], (_galat, keluar, salah) =>
      selesai({ kode: proses.exitCode, keluaran: keluar + salah }),
    );
  });
}

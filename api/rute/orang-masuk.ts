import type { Transaction } from 'kysely';
import { z } from 'zod';
import { kunciOrang } from '../../db/orang.repository.ts';
import { lepasTautan } from '../../db/orang-oidc.repository.ts';
import { akhiriSemuaSesi } from '../../db/sesi.repository.ts';
import type { DB } from '../../db/skema.ts';
import { hapusTotp } from '../../db/totp.repository.ts';
import { Galat } from '../galat.ts';
import { satu } from '../kantor/orang.ts';
import { ubahKantor } from '../kantor/ubah-kantor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { belumTerpasang } from '../masuk/faktor-kedua.ts';
import type { Permintaan, Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** What an admin does for a colleague who can no longer sign in. All sessions of that person end. */
export function ruteOrangMasuk(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'post',
      jalur: '/api/v1/orang/:id/lepas-totp',
      siapa: ['admin'],
      ringkasan: 'Melepas kode kedua seorang pegawai, misalnya karena ponselnya hilang',
      jawaban: { 204: z.null() },
      async tangani(p) {
        if (p.param['id'] === p.pengguna.orangId) throw bukanDiriSendiri();
        await lepas(l, p, 'totpDilepas', async (trx, orangId) => {
          if (!(await hapusTotp(trx, orangId))) throw belumTerpasang();
        });
        return { status: 204, isi: null };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/orang/:id/lepas-oidc',
      siapa: ['admin'],
      ringkasan: 'Melepas tautan akun seorang pegawai dengan penyedia identitas',
      jawaban: { 204: z.null() },
      async tangani(p) {
        await lepas(l, p, 'oidcDilepas', async (trx, orangId) => {
          if (!(await lepasTautan(trx, orangId))) throw tidakTertaut();
        });
        return { status: 204, isi: null };
      },
    }),
  ];
}

/** @throws Galat 404 where the person is nobody of the office */
async function lepas(
  l: Lingkungan,
  { pengguna, param, req }: Permintaan<['admin'], unknown, unknown>,
  jenis: 'totpDilepas' | 'oidcDilepas',
  hapus: (trx: Transaction<DB>, orangId: string) => Promise<void>,
): Promise<void> {
  await ubahKantor(l, { pengguna, req }, async (trx, kantor) => {
    const { id: orangId } = satu(kantor.orang, param['id']);
    await kunciOrang(trx, orangId);
    await hapus(trx, orangId);
    await akhiriSemuaSesi(trx, orangId);
    return { hasil: undefined, catat: { jenis, isi: { orangId } } };
  });
}

function bukanDiriSendiri(): Galat {
  const rincian = 'Kode kedua Anda sendiri hanya dapat dilepas oleh admin lain.';
  return new Galat(409, 'bukanDiriSendiri', 'Tidak dapat dilakukan', rincian);
}

function tidakTertaut(): Galat {
  const rincian = 'Akun ini tidak tertaut dengan penyedia identitas.';
  return new Galat(409, 'oidcTidakTertaut', 'Tidak tertaut', rincian);
}

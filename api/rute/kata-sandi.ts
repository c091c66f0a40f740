import { z } from 'zod';
import { hashKataSandi, samaKataSandi } from '../../db/kata-sandi.ts';
import { gantiSandi } from '../../db/orang.repository.ts';
import { akhiriSemuaSesi } from '../../db/sesi.repository.ts';
import { keberatanKataSandi } from '../../domain/masuk/kata-sandi.ts';
import { isianGantiSandi } from '../bentuk/masuk.schema.ts';
import { Galat } from '../galat.ts';
import { isianTidakSah } from '../isian.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { PeriksaSandiSendiri } from '../masuk/sandi-sendiri.ts';
import type { Pengguna } from '../pengguna.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** Changing one's own password, also the first one that the office has set. */
export function ruteKataSandi(l: Lingkungan, periksaSandi: PeriksaSandiSendiri): Rute[] {
  return [
    rute({
      metode: 'post',
      jalur: '/api/v1/kata-sandi',
      siapa: 'masuk',
      walau: ['gantiSandi', 'pasangTotp'],
      ringkasan: 'Mengganti kata sandi saya; sesi saya yang lain berakhir',
      badan: isianGantiSandi,
      jawaban: { 204: z.null() },
      async tangani({ pengguna, badan: { lama, baru }, req }) {
        const { orangId } = pengguna;
        const hashLama = await periksaSandi(req, { orangId, kataSandi: lama, lokasi: 'lama' });
        const pesan = keberatan(pengguna, lama, baru);
        if (pesan !== null) throw isianTidakSah([{ lokasi: 'baru', pesan }]);
        const hash = { lama: hashLama, baru: await hashKataSandi(baru) };
        await l.db.transaction().execute(async (trx) => {
          if (!(await gantiSandi(trx, orangId, hash))) throw sudahBerubah();
          await akhiriSemuaSesi(trx, orangId, pengguna.sesi.id);
        });
        return { status: 204, isi: null };
      },
    }),
  ];
}

function keberatan(pengguna: Pengguna, lama: string, baru: string): string | null {
  if (samaKataSandi(lama, baru)) return 'Kata sandi baru harus berbeda dari yang lama.';
  return keberatanKataSandi(baru, pengguna);
}

function sudahBerubah(): Galat {
  const rincian = 'Kata sandi Anda baru saja berubah. Masuk lagi.';
  return new Galat(409, 'sandiBerubah', 'Kata sandi sudah berubah', rincian);
}

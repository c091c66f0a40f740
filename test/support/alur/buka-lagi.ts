import { randomUUID } from 'node:crypto';
import { hitungBukaKembali } from '../../../db/buka-kembali.repository.ts';
import { catatTindakan } from '../../../db/tindakan.repository.ts';
import type { Tindakan } from '../../../domain/kasus/tindakan.ts';
import { alurBukaKembali, masukanAwal, mulaiBukaKembali } from '../../../engine/kirim.ts';
import type { KasusUji, Panggung } from './panggung.ts';
import { cariPelaku } from './pelaku.ts';
import { segelkan } from './segel.ts';

export interface MintaBuka {
  tindakan: Tindakan;
  /** Workflow that judges it, and carries the case on where it is accepted. */
  alurId: string;
  /** Starts that workflow, as the API does after it has recorded the act. */
  mulai(): Promise<void>;
}

/** Asks to reopen a closed case as the API does: recorded under the case's lock, with a workflow id of its own. */
export async function mintaBukaKembali(
  p: Panggung,
  k: KasusUji,
  { akun = 'kabid-rehsos', versi }: { akun?: string; versi?: number } = {},
): Promise<MintaBuka> {
  const { bd } = p;
  const keadaan = await k.keadaan();
  const pelaku = await cariPelaku(bd, `${akun}@${k.instansiId}.contoh`);
  const isi = { alasan: 'Ditutup keliru.' };
  const tindakan = segelkan(bd, k.id, 'bukaKembali', isi, pelaku, await p.sekarang(), versi ?? keadaan.versi);
  const alurId = await bd.db.transaction().execute(async (trx) => {
    const alur = alurBukaKembali(keadaan.nomor, (await hitungBukaKembali(trx, k.id)) + 2);
    await catatTindakan(trx, bd.brankas, {
      tindakan,
      instansiId: k.instansiId,
      kunciIdempotensi: randomUUID(),
      asal: 'uji',
      alurId: alur,
    });
    return alur;
  });
  return {
    tindakan,
    alurId,
    async mulai() {
      await mulaiBukaKembali(p.client, alurId, masukanAwal(p.jam, keadaan), tindakan);
    },
  };
}

/** As `mintaBukaKembali`, then waits for the receipt. @returns 'diterima' or the code of the refusal */
export async function bukaLagi(
  p: Panggung,
  k: KasusUji,
  pilihan?: { akun?: string; versi?: number },
): Promise<string> {
  const minta = await mintaBukaKembali(p, k, pilihan);
  await minta.mulai();
  return k.tunggu(minta.tindakan);
}

import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { hashKataSandi } from '../../../db/kata-sandi.ts';
import type { Peran } from '../../../domain/kata.ts';
import type { Tumpukan } from '../api.ts';
import type { JawabanHttp, KlienHttp } from './klien.ts';

export const SANDI_UJI = 'perahu layar kuning 7';

/** An account of a real person, none of the demo: its duties hold. */
export interface AkunUji {
  orangId: string;
  surel: string;
  masuk(
    lain?: { kataSandi?: string; kodeTotp?: string },
    kepala?: Record<string, string>,
  ): Promise<JawabanHttp>;
  /** Signed in. */
  klien(lain?: { kataSandi?: string; kodeTotp?: string }): Promise<KlienHttp>;
}

export interface PilihanAkun {
  /** Holds a position of this role of Bulukumba, by appointment or as Plh; none: holds none. */
  peran?: Peran;
  sifat?: 'definitif' | 'plh';
  wajibGantiSandi?: boolean;
}

export async function akunUji(t: Tumpukan, pilihan: PilihanAkun = {}): Promise<AkunUji> {
  const orangId = randomUUID();
  const surel = `${orangId.slice(0, 8)}@bulukumba.test`;
  await t.bd.pemilik
    .insertInto('orang')
    .values({
      id: orangId,
      instansi_id: 'bulukumba',
      nama: 'Andi Tenri',
      surel,
      sandi_hash: await hashKataSandi(SANDI_UJI),
      wajib_ganti_sandi: pilihan.wajibGantiSandi ?? false,
    })
    .execute();
  if (pilihan.peran) await angkat(t, orangId, pilihan.peran, pilihan.sifat ?? 'definitif');
  const masuk: AkunUji['masuk'] = (lain = {}, kepala = {}) =>
    t.tamu.kirim('/api/v1/masuk', { surel, kataSandi: SANDI_UJI, ...lain }, kepala);
  return {
    orangId,
    surel,
    masuk,
    async klien(lain) {
      const { status, isi } = await masuk(lain);
      if (status !== 200) throw new Error(`tidak dapat masuk: ${status} ${JSON.stringify(isi)}`);
      return t.tamu.dengan({ authorization: `Bearer ${String(isi['token'])}` });
    },
  };
}

/** Gives somebody a position of their own, or lets them stand in for its holder. */
export async function angkat(
  t: Tumpukan,
  orangId: string,
  peran: Peran,
  sifat: 'definitif' | 'plh',
): Promise<void> {
  const id = randomUUID();
  await t.bd.pemilik
    .insertInto('jabatan')
    .values({ id, instansi_id: 'bulukumba', nama: `${peran} ${id}`, peran })
    .execute();
  await t.bd.pemilik
    .insertInto('pemangku')
    .values({
      id: randomUUID(),
      jabatan_id: id,
      orang_id: orangId,
      sifat,
      masa: '[2020-01-01,)',
      dasar: 'SK 1',
    })
    .execute();
}

/** The code an authenticator shows now, or so many steps from now. */
export function kodeTotp(rahasia: string, langkah = 0): string {
  return new TOTP({ secret: Secret.fromBase32(rahasia) }).generate({
    timestamp: Date.now() + langkah * 30_000,
  });
}

/** Sets a second factor up. @returns its secret and the recovery codes */
export async function pasangTotp(klien: KlienHttp): Promise<{ rahasia: string; pemulihan: string[] }> {
  const siap = await klien.kirim('/api/v1/totp/siapkan', {});
  const rahasia = String(siap.isi['rahasia']);
  const { status, isi } = await klien.kirim('/api/v1/totp/pasang', { kode: kodeTotp(rahasia) });
  if (status !== 200) throw new Error(`tidak terpasang: ${status} ${JSON.stringify(isi)}`);
  return { rahasia, pemulihan: isi['kodePemulihan'] as string[] };
}

/** As if time had passed since the last code: the one shown now may be used again. */
export async function langkahBerlalu(t: Tumpukan, orangId: string): Promise<void> {
  await t.bd.pemilik
    .updateTable('totp')
    .set({ langkah_terakhir: 0 })
    .where('orang_id', '=', orangId)
    .execute();
}

import type { Tumpukan } from '../api.ts';
import type { AkunUji, PilihanAkun } from '../api/akun-uji.ts';
import { akunUji } from '../api/akun-uji.ts';
import type { JawabanHttp } from '../api/klien.ts';
import type { OrangPenyedia } from './orang-penyedia.ts';
import type { Halaman, Peramban } from './peramban.ts';

/** Somebody of the office whom the provider knows by the same address. */
export async function pegawai(
  t: Tumpukan,
  pilihan: PilihanAkun = { peran: 'peksos' },
): Promise<AkunUji & { diPenyedia: OrangPenyedia }> {
  const akun = await akunUji(t, pilihan);
  return { ...akun, diPenyedia: { sub: `sub-${akun.orangId}`, email: akun.surel, email_verified: true } };
}

/** Who the browser is signed in as, and what it sends along. */
export async function saya(
  t: Tumpukan,
  p: Peramban,
): Promise<JawabanHttp & { sesi: Record<string, string> }> {
  const sesi = { cookie: `lindung_sesi=${p.kuki('lindung_sesi')}`, origin: t.alamat };
  return { sesi, ...(await t.tamu.ambil('/api/v1/saya', sesi)) };
}

/** What a page of an error says. */
export const kodeGalat = (h: Pick<Halaman, 'status' | 'isi'>): [number, string | undefined] => [
  h.status,
  /<code>(\w+)<\/code>/.exec(h.isi)?.[1],
];

import type { KasusSistem, Sistem } from '../../support/sistem.ts';

const AKUN = { peksos: 'peksos@pangkalpinang', kabid: 'kabid-rehsos@pangkalpinang' };

/** A man who is accepted into the RPS and waits for a bed. */
export async function menungguTempat(s: Sistem): Promise<KasusSistem> {
  const kasus = await s.lahir('rps');
  const asesmen = {
    identitasDiperiksa: 'Tidak membawa kartu',
    masalahAwal: 'Tidak punya tempat tinggal',
    selesaiDalam24Jam: false,
    rekomendasi: 'layananRps',
  };
  expect(await kasus.putuskan(AKUN.peksos, 'catatAsesmenAwal', asesmen)).toBe('diterima');
  const { versi } = await kasus.rincian(AKUN.kabid);
  expect(await kasus.putuskan(AKUN.kabid, 'terimaDiRps', { versi })).toBe('diterima');
  return kasus;
}

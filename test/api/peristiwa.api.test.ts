import { sql } from 'kysely';
import { SALURAN_KASUS } from '../../db/tindakan.repository.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { sampai } from '../support/tunggu.ts';

const desa = (desaKelurahan: string) => ({
  isi: { suratPermohonan: { nomor: '1', tanggal: '2026-01-05', desaKelurahan, kecamatan: 'Ujung Bulu' } },
});

let t: Tumpukan;
let caile: Tertanam;
let bintarore: Tertanam;
let lain: Tertanam;
beforeAll(async () => {
  t = await mulaiTumpukan();
  caile = await tanamKasus(t.bd, lansia('permohonan', desa('Caile')), { instansi: 'bulukumba' });
  bintarore = await tanamKasus(t.bd, lansia('permohonan', desa('Bintarore')), { instansi: 'bulukumba' });
  lain = await tanamKasus(t.bd, lansia('permohonan'), { instansi: 'pangkalpinang' });
});
afterAll(() => t.tutup());

/** Listens as an EventSource would. */
async function dengar(akun: string) {
  const batal = new AbortController();
  const res = await (await t.sebagai(akun)).mentah('/api/v1/peristiwa', { signal: batal.signal });
  const terima = { teks: '' };
  const baca = async () => {
    for await (const potong of res.body ?? []) terima.teks += Buffer.from(potong as Uint8Array).toString();
  };
  const selesai = baca().catch(() => undefined);
  await sampai(async () => terima.teks.includes('tersambung'), 5_000, 'tersambung');
  const kasus = () =>
    Array.from(terima.teks.matchAll(/event: kasus\ndata: (.*)\n\n/g), (m) => JSON.parse(m[1] ?? '').kasus);
  return { res, kasus, putus: () => (batal.abort(), selesai) };
}

async function umumkan(k: Tertanam): Promise<void> {
  const isi = JSON.stringify({ instansi: k.keadaan.instansiId, kasus: k.id });
  await sql`select pg_notify(${SALURAN_KASUS}, ${isi})`.execute(t.bd.db);
}

describe('aliran peristiwa', () => {
  test('kasus kantor sendiri yang berubah, sesuai wilayah', async () => {
    const kadis = await dengar('kadis@bulukumba');
    const petugasDesa = await dengar('petugas-desa@bulukumba');
    expect(kadis.res.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(kadis.res.headers.get('cache-control')).toMatch(/no-cache/);
    expect(kadis.res.headers.get('x-accel-buffering')).toBe('no');

    for (const k of [lain, bintarore, caile]) await umumkan(k);
    await sampai(async () => kadis.kasus().length > 1 && petugasDesa.kasus().length > 0, 5_000, 'peristiwa');
    expect(kadis.kasus()).toEqual([bintarore.id, caile.id]);
    expect(petugasDesa.kasus()).toEqual([caile.id]);
    await Promise.all([kadis.putus(), petugasDesa.putus()]);
  });

  test('pembaca yang pergi tidak didengarkan lagi', async () => {
    const asli = t.l.siaran;
    let pendengar = 0;
    t.l.siaran = {
      ...asli,
      dengar(p) {
        pendengar += 1;
        const henti = asli.dengar(p);
        return () => {
          pendengar -= 1;
          henti();
        };
      },
    };
    const kadis = await dengar('kadis@bulukumba');
    expect(pendengar).toBe(1);
    await kadis.putus();
    await sampai(async () => pendengar === 0, 5_000, 'berhenti');
    t.l.siaran = asli;
  });

  test('tanpa masuk: 401', async () => {
    expect((await t.tamu.ambil('/api/v1/peristiwa')).status).toBe(401);
  });
});

import { randomUUID } from 'node:crypto';
import { buatRute } from '../../api/rute/semua.ts';
import { bacaKeadaan } from '../../db/kasus.repository.ts';
import { PERAN } from '../../domain/kata.ts';
import type { Peran } from '../../domain/kata.ts';
import { KATA_SANDI_CONTOH, mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { lampirkan, unggah } from '../support/api/kasus-uji.ts';
import { permohonan } from '../support/api/permintaan.ts';
import { tanamSurat } from '../support/api/tanam-surat.ts';
import type { BarisAkses, Sasaran } from '../support/api/tabel-akses.ts';
import { TABEL_AKSES } from '../support/api/tabel-akses.ts';

let t: Tumpukan;
let sasaran: Sasaran;
let nomor: string;

beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 20 });
  const dinsos = await t.sebagai('petugas-dinsos@pangkalpinang');
  const { isi: unggahan } = await unggah(t, 'petugas-dinsos@pangkalpinang');
  const { suratPermohonan } = permohonan();
  const surat = { ...suratPermohonan, desaKelurahan: 'Kacang Pedang', kecamatan: 'Gerunggang' };
  const { isi } = await dinsos.kirim('/api/v1/lansia', permohonan({ suratPermohonan: surat }));
  const kasus = String(isi['id']);
  nomor = String(isi['nomor']);
  const dokumen = String(unggahan['id']);
  await lampirkan(t, dokumen, kasus);
  const lahir = await t.bd.db
    .selectFrom('tindakan')
    .select('id')
    .where('kasus_id', '=', kasus)
    .executeTakeFirstOrThrow();
  const admin = await t.sebagai('admin@pangkalpinang');
  const pegawai = await admin.kirim('/api/v1/orang', { nama: 'Pegawai Baru', surel: 'baru@contoh.test' });
  const { id: orang } = pegawai.isi['orang'] as { id: string };
  const pemangku = await t.bd.db
    .selectFrom('pemangku')
    .innerJoin('jabatan', 'jabatan.id', 'pemangku.jabatan_id')
    .select(['pemangku.id', 'jabatan.id as jabatan'])
    .where('jabatan.instansi_id', '=', 'pangkalpinang')
    .where('jabatan.peran', '=', 'kadis')
    .executeTakeFirstOrThrow();
  const peksos2 = await t.sebagai('peksos2@pangkalpinang');
  const { sesi } = (await peksos2.ambil('/api/v1/sesi')).isi as { sesi: { id: string }[] };
  const { isi: tampilan } = await peksos2.kirim('/api/v1/tampilan-tersimpan', { nama: 'Punya saya' });
  const keadaan = await bacaKeadaan(t.bd.db, t.bd.brankas, kasus);
  if (!keadaan) throw new Error('kasus tidak ada');
  const tertanam = await tanamSurat(t, { id: kasus, keadaan }, { nomor: 'SURAT/PANGKALPINANG' });
  const tautan = await dinsos.kirim(`/api/v1/surat/${tertanam.id}/tautan`, { hari: 1 });
  const { id: tugas } = await t.bd.db
    .insertInto('tugas')
    .values({
      id: randomUUID(),
      kasus_id: kasus,
      instansi_id: 'pangkalpinang',
      kunci: 'uji',
      jenis: 'tindakan',
      tindakan: 'catat',
      peran: 'peksos',
      orang_id: orang,
      dibuat_pada: t.l.sekarang(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  sasaran = {
    kasus,
    tindakan: lahir.id,
    dokumen,
    orang,
    jabatan: pemangku.jabatan,
    pemangku: pemangku.id,
    sesi: String(sesi[0]?.id),
    tampilan: String(tampilan['id']),
    surat: tertanam.id,
    tautan: String(tautan.isi['id']),
    tugas,
  };
});
afterAll(() => t.tutup());

test('setiap rute punya tempat di tabel akses, dan tabel tidak menyebut rute yang tidak ada', () => {
  const rute = buatRute(t.l).map((r) => `${r.metode.toUpperCase()} ${r.jalur}`);
  expect(rute.toSorted()).toEqual(Object.keys(TABEL_AKSES).toSorted());
});

const UMUM = Object.entries(TABEL_AKSES).filter(([, b]) => b.boleh === 'publik');
const TERTUTUP = Object.entries(TABEL_AKSES).filter(([, b]) => b.boleh !== 'publik');

test.each(UMUM)('%s terbuka untuk umum', async (rute, baris) => {
  const { status } = await panggil(rute, baris, null);
  expect([401, 403]).not.toContain(status);
});

test.each(TERTUTUP)('%s tanpa masuk: 401', async (rute, baris) => {
  expect((await panggil(rute, baris, null)).status).toBe(401);
});

describe.each(TERTUTUP)('%s', (rute, baris) => {
  test.each(PERAN)('%s', async (peran) => {
    const lolos = baris.milikOrang ? 404 : 'lolos';
    const harusnya = baris.boleh === 'siapapun' || baris.boleh.includes(peran) ? lolos : 403;
    const sendiri = await panggil(rute, baris, `${peran}@pangkalpinang`);
    const asing = await panggil(rute, baris, `${peran}@bulukumba`);
    expect({ sendiri: golongan(sendiri.status), asing: golongan(asing.status) }).toEqual({
      sendiri: harusnya,
      // A door that is closed to a role says so before anybody asks whose it is.
      asing: baris.milikKantor && !tertutupBagi(rute, peran) ? 404 : harusnya,
    });
    // Nothing of the other office may show, whatever the route.
    expect(asing.teks).not.toContain(nomor);
  });
});

function tertutupBagi(rute: string, peran: Peran): boolean {
  const r = buatRute(t.l).find((satu) => `${satu.metode.toUpperCase()} ${satu.jalur}` === rute);
  return Array.isArray(r?.siapa) && !r.siapa.includes(peran);
}

/** Past the door is whatever the handler itself has answered; a fault of ours is neither. */
function golongan(status: number): number | 'lolos' {
  return [401, 403, 404].includes(status) || status >= 500 ? status : 'lolos';
}

async function panggil(rute: string, { minta }: BarisAkses, akun: string | null) {
  const { jalur, badan } = minta(sasaran);
  const berhenti = new AbortController();
  const klien =
    akun === null ? t.tamu : t.tamu.dengan({ authorization: `Bearer ${await token(rute, akun)}` });
  const res = await klien.mentah(jalur, {
    method: rute.split(' ')[0] ?? 'GET',
    ...(badan !== undefined && {
      body: JSON.stringify(badan),
      headers: { 'content-type': 'application/json' },
    }),
    signal: berhenti.signal,
  });
  // A stream of events has no end to wait for.
  const aliran = res.headers.get('content-type')?.startsWith('text/event-stream');
  const teks = aliran ? '' : await res.text();
  if (aliran) berhenti.abort();
  return { status: res.status, teks };
}

const ingat = new Map<string, string>();

const MENGAKHIRI = new Set(['POST /api/v1/keluar', 'POST /api/v1/keluar-semua']);

/** One session for all routes, but one of its own for a route that ends it. */
async function token(rute: string, akun: string): Promise<string> {
  const ada = ingat.get(akun);
  if (ada !== undefined && !MENGAKHIRI.has(rute)) return ada;
  const { isi } = await t.tamu.kirim('/api/v1/masuk', {
    surel: `${akun}.contoh`,
    kataSandi: KATA_SANDI_CONTOH,
  });
  const baru = String(isi['token']);
  if (rute === 'POST /api/v1/keluar-semua') ingat.delete(akun);
  if (!MENGAKHIRI.has(rute)) ingat.set(akun, baru);
  return baru;
}

import { sql } from 'kysely';
import { selaraskanTugas } from '../../db/tugas.repository.ts';
import { ATURAN } from '../../domain/layanan.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { rps } from '../support/pembangun/rps.ts';
import { pada } from '../support/pembangun/waktu.ts';
import { sampai } from '../support/tunggu.ts';

interface Butir {
  id: string;
  kasus: { id: string };
  milik: string;
  jam: string | null;
  diambil: { oleh: { nama: string } } | null;
}

const SATU = 'kabid-rehsos@bulukumba';
const DUA = 'petugas-dinsos@bulukumba';

let t: Tumpukan;
let nama: string;
beforeAll(async () => {
  t = await mulaiTumpukan();
  const kabid = await orangIni(t.bd, 'bulukumba', 'kabid-rehsos');
  nama = kabid.nama;
  // A second person in the same position.
  const { orang } = await orangIni(t.bd, 'bulukumba', 'petugas-dinsos');
  await sql`insert into pemangku (id, jabatan_id, orang_id, sifat, masa, dasar)
    values (gen_random_uuid(), ${kabid.jabatan}, ${orang}, 'plh', tstzrange('2020-01-01', null), '1')`.execute(
    t.bd.db,
  );
});
afterAll(() => t.tutup());

const kotak = async (akun: string, kueri = '') =>
  (await (await t.sebagai(akun)).ambil(`/api/v1/tugas${kueri}`)).isi['tugas'] as Butir[];
const tugasPada = async (akun: string, k: Tertanam) => {
  const ini = (await kotak(akun)).find((b) => b.kasus.id === k.id);
  if (!ini) throw new Error('tidak ada di kotak');
  return ini;
};
const ambil = async (akun: string, id: string, badan: object = {}) =>
  (await t.sebagai(akun)).kirim(`/api/v1/tugas/${id}/ambil`, badan);
const lepas = async (akun: string, id: string) =>
  (await t.sebagai(akun)).kirim(`/api/v1/tugas/${id}/lepas`, {});
const menungguParaf = () => tanamKasus(t.bd, lansia('paraf'), { instansi: 'bulukumba' });

test('diambil satu orang: rekannya melihat siapa, dan hanya padanya menjadi miliknya', async () => {
  const k = await menungguParaf();
  const { id } = await tugasPada(SATU, k);
  expect(await ambil(SATU, id)).toMatchObject({ status: 200, isi: { diambil: { oleh: { nama } } } });
  expect(await tugasPada(DUA, k)).toMatchObject({ milik: 'jabatan', diambil: { oleh: { nama } } });
  const idDi = async (akun: string, milik: string) => (await kotak(akun, `?milik=${milik}`)).map((b) => b.id);
  expect(await idDi(SATU, 'saya')).toContain(id);
  expect(await idDi(SATU, 'jabatan')).not.toContain(id);
  expect(await idDi(DUA, 'saya')).not.toContain(id);
  expect(await idDi(DUA, 'jabatan')).toContain(id);
  const { isi } = await (await t.sebagai(DUA)).ambil(`/api/v1/kasus/${k.id}`);
  expect(isi['tugas']).toMatchObject([{ id, diambil: { oleh: { nama } } }]);
});

test('dua orang bersamaan: satu mendapatnya, yang lain diberi tahu siapa', async () => {
  const { id } = await tugasPada(SATU, await menungguParaf());
  const hasil = await Promise.all([ambil(SATU, id), ambil(DUA, id)]);
  expect(hasil.map((h) => h.status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  const menang = hasil.find((h) => h.status === 200)?.isi['diambil'] as Butir['diambil'];
  expect(hasil.find((h) => h.status === 409)?.isi).toMatchObject({
    kode: 'tugasDiambil',
    detail: expect.stringContaining(menang?.oleh.nama ?? 'tidak ada'),
    oleh: menang?.oleh,
  });
});

test('mengambil lagi tidak mengubah apa-apa; ambil alih dan lepas harus dikatakan', async () => {
  const k = await menungguParaf();
  const { id } = await tugasPada(SATU, k);
  const { isi: pertama } = await ambil(SATU, id);
  expect((await ambil(SATU, id)).isi).toEqual(pertama);
  expect((await lepas(DUA, id)).status).toBe(409);
  expect((await ambil(DUA, id, { ambilAlih: true })).status).toBe(200);
  expect(await ambil(SATU, id)).toMatchObject({ status: 409, isi: { kode: 'tugasDiambil' } });
  expect(await lepas(DUA, id)).toMatchObject({ status: 200, isi: { diambil: null } });
  expect((await lepas(DUA, id)).status).toBe(200);
  expect((await tugasPada(SATU, k)).diambil).toBeNull();
});

test('bukan dari kotak sendiri: tidak ada; atas nama sendiri: tidak perlu diambil', async () => {
  const { id } = await tugasPada(SATU, await menungguParaf());
  for (const akun of ['peksos@bulukumba', 'kabid-rehsos@pangkalpinang']) {
    expect((await ambil(akun, id)).status).toBe(404);
    expect((await lepas(akun, id)).status).toBe(404);
  }
  const milik = await tugasPada(
    'peksos@bulukumba',
    await tanamKasus(t.bd, lansia('asesmen'), { instansi: 'bulukumba' }),
  );
  expect(await ambil('peksos@bulukumba', milik.id)).toMatchObject({
    status: 409,
    isi: { kode: 'tugasSendiri' },
  });
  await t.bd.db
    .updateTable('tugas')
    .set({ selesai_pada: pada(1) })
    .where('id', '=', id)
    .execute();
  expect((await ambil(SATU, id)).status).toBe(404);
});

test('tenggat yang bergeser tidak melepas; tugas yang selesai dan diminta lagi adalah tugas baru', async () => {
  const k = await menungguParaf();
  const { id } = await tugasPada(SATU, k);
  await ambil(SATU, id);
  const selaraskan = (keadaan: typeof k.keadaan, diminta = ATURAN.lansia.tugas(keadaan)) =>
    t.bd.db.transaction().execute((trx) => selaraskanTugas(trx, keadaan, diminta));
  const geser = k.keadaan.tenggat.map((s) => ({ ...s, batas: pada(9999) }));
  await selaraskan({ ...k.keadaan, tenggat: geser });
  expect(await tugasPada(SATU, k)).toMatchObject({ tenggat: pada(9999), diambil: { oleh: { nama } } });
  await selaraskan(k.keadaan, []);
  await selaraskan(k.keadaan);
  expect((await tugasPada(SATU, k)).diambil).toBeNull();
});

test('yang melihat daftar diberi tahu, dan hanya bila ada yang berubah', async () => {
  const k = await menungguParaf();
  const { id } = await tugasPada(SATU, k);
  const kabar: string[] = [];
  const berhenti = t.l.siaran.dengar((s) => kabar.push(s.kasus));
  await ambil(SATU, id);
  await ambil(SATU, id);
  await lepas(SATU, id);
  // Announcements come in the order of the commits: with the last one, all before it are here.
  const akhir = await menungguParaf();
  await ambil(SATU, (await tugasPada(SATU, akhir)).id);
  await sampai(async () => kabar.includes(akhir.id), 5_000, 'kabar');
  berhenti();
  expect(kabar).toEqual([k.id, k.id, akhir.id]);
});

test('jam tenggat menurut standarnya: kerja, kalender, atau tidak ada', async () => {
  const lama = await tanamKasus(t.bd, lansia('asesmen'), { instansi: 'bulukumba' });
  const laporan = await tanamKasus(t.bd, rps('asesmenAwal'), { instansi: 'pangkalpinang' });
  expect(await tugasPada('peksos@bulukumba', lama)).toMatchObject({ jam: 'kerja' });
  expect(await tugasPada('peksos@pangkalpinang', laporan)).toMatchObject({ jam: 'kalender' });
  const jamDi = async (akun: string, k: Tertanam) => {
    const { isi } = await (await t.sebagai(akun)).ambil('/api/v1/kasus?batas=200');
    return (isi['kasus'] as { id: string; jam: string | null }[]).find((b) => b.id === k.id)?.jam;
  };
  expect(await jamDi('kadis@bulukumba', lama)).toBe('kerja');
  expect(await jamDi('kadis@pangkalpinang', laporan)).toBe('kalender');
  const berkas = await tanamKasus(t.bd, lansia('permohonan'), { instansi: 'bulukumba' });
  expect(await jamDi('kadis@bulukumba', berkas)).toBeNull();
});

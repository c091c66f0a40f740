import { bacaKalender } from '../../db/instansi.repository.ts';
import { jamKantor } from '../../domain/jam/hari-kerja.ts';
import type { Waktu } from '../../domain/jam/waktu.ts';
import { tambahMenit } from '../../domain/jam/waktu.ts';
import type { Ikhtisar } from '../../domain/kasus/ikhtisar.ts';
import { kirimIkhtisar } from '../../worker/ikhtisar.ts';
import { strukturKantor } from '../support/alur/struktur.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { PEKSOS } from '../support/pembangun/pelaku.ts';
import { rps } from '../support/pembangun/rps.ts';
import { HARI } from '../support/pembangun/waktu.ts';

/** Tuesday to Friday of a week without holidays; the office opens at 07.30 WIB. */
const SELASA = '2026-01-06T00:30:00.000Z';
const hari = (n: number): Waktu => tambahMenit(SELASA, n * HARI);
const KANTOR = 'pangkalpinang';

let bd: BasisDataUji;
beforeEach(async () => {
  bd = await basisDataUji();
});
afterEach(() => bd.tutup());

const putar = (saat: Waktu, skala = 1) =>
  kirimIkhtisar({ l: { db: bd.db, sekarang: () => saat }, jam: { skala } });

/** A stay whose seven days ended so many days before that Tuesday. */
const terlambat = (hariLalu: number) =>
  tanamKasus(
    bd,
    { ...rps('bimbingan', { waktu: hari(-7 - hariLalu) }), petugas: { orangId: PEKSOS.orangId } },
    {
      instansi: KANTOR,
    },
  );
const pesan = async () => {
  const baris = await bd.db
    .selectFrom('kotak_keluar as k')
    .leftJoin('orang as o', 'o.id', 'k.orang_id')
    .select(['o.surel', 'k.peran', 'k.lewat', 'k.kasus_id', 'k.isi', 'k.instansi_id'])
    .where('k.jenis', '=', 'ikhtisar')
    .orderBy('k.dibuat_pada')
    .orderBy('k.peran')
    .execute();
  return baris.map((b) => ({ ...b, isi: b.isi as Ikhtisar }));
};

test('tells the kadis at the opening what is late, with whom and since when, the longest first', async () => {
  const [baru, lama] = [await terlambat(1), await terlambat(3)];
  expect(await putar(tambahMenit(SELASA, -1))).toBe(0);
  expect(await putar(SELASA)).toBe(1);
  const { nama } = await orangIni(bd, KANTOR, 'peksos');
  const umum = {
    layanan: 'rps',
    tahap: 'bimbingan',
    tenggat: 'Batas 7 hari',
    peran: 'peksos',
    dengan: [`${nama} (Pekerja Sosial I)`],
  };
  expect(await pesan()).toEqual([
    {
      surel: `kadis@${KANTOR}.contoh`,
      peran: 'kadis',
      lewat: 'pemangku',
      kasus_id: null,
      instansi_id: KANTOR,
      isi: {
        tanggal: '2026-01-06',
        terlambat: 2,
        baris: [
          { nomor: lama.keadaan.nomor, sejak: hari(-3), ...umum },
          { nomor: baru.keadaan.nomor, sejak: hari(-1), ...umum },
        ],
      },
    },
  ]);
});

test('once a morning, also where several workers make it out at the same moment', async () => {
  await terlambat(1);
  const banyak = await Promise.all([putar(SELASA), putar(SELASA), putar(tambahMenit(SELASA, 1))]);
  expect(banyak.reduce((a, b) => a + b, 0)).toBe(1);
  expect(await putar(tambahMenit(SELASA, 60))).toBe(0);
  expect(await putar(hari(1))).toBe(1);
});

test('what becomes late after the opening waits for the next morning', async () => {
  await terlambat(-0.1);
  expect(await putar(tambahMenit(SELASA, 4 * 60))).toBe(0);
  expect(await putar(hari(1))).toBe(1);
});

test('says once that nothing is late any more, then is silent', async () => {
  const { id } = await terlambat(1);
  await putar(SELASA);
  await bd.pemilik.updateTable('kasus').set({ terbuka: false }).where('id', '=', id).execute();
  expect([await putar(hari(1)), await putar(hari(2)), await putar(hari(3))]).toEqual([1, 0, 0]);
  expect((await pesan()).map((p) => p.isi.terlambat)).toEqual([1, 0]);
});

test('reaches who acts for the kadis, and every supervisor where there is nobody at all', async () => {
  await terlambat(1);
  const kantor = strukturKantor(bd, KANTOR);
  await kantor.pangku(`kabid-rehsos@${KANTOR}.contoh`, 'kadis', 'plh');
  await putar(SELASA);
  await kantor.kosongkan('kadis');
  await kantor.kosongkan('sekretaris');
  expect(await putar(hari(1))).toBe(5);
  expect((await pesan()).map((p) => [p.surel, p.peran, p.lewat])).toEqual([
    [`kabid-rehsos@${KANTOR}.contoh`, 'kadis', 'pltPlh'],
    ...['admin', 'kabid-rehsos', 'kadis', 'kasi-rehsos', 'pengawas'].map((peran) => [
      null,
      peran,
      'tidakAda',
    ]),
  ]);
});

test('a day a minute on a demo clock makes one in ten minutes of a round every fifteen seconds', async () => {
  await terlambat(1);
  const putaran = Array.from({ length: 40 }, (_, i) => tambahMenit(SELASA, i * 360));
  let jumlah = 0;
  for (const saat of putaran) jumlah += await putar(saat, 1440);
  expect(jumlah).toBe(1);
});

test('an office is told of its own cases only, by its own calendar', async () => {
  await terlambat(1);
  await putar(SELASA);
  expect(new Set((await pesan()).map((p) => p.instansi_id))).toEqual(new Set([KANTOR]));
  const { buka } = jamKantor(SELASA, await bacaKalender(bd.db, KANTOR)) ?? {};
  expect(buka).toBe(SELASA);
});

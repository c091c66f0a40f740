import { sql } from 'kysely';
import { UNSUR } from '../../domain/skm/unsur.ts';
import type { JawabanSkm } from '../../domain/skm/jawaban.schema.ts';
import type { Unsur } from '../../domain/skm/unsur.ts';
import { triwulanDi } from '../../domain/skm/triwulan.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { jawaban, tanamBanyak } from '../support/api/tanam-survei.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { pengaduan } from '../support/pembangun/pengaduan.ts';
import { rps } from '../support/pembangun/rps.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterEach(() => sql`truncate skm_jawaban, skm_undangan`.execute(t.bd.pemilik));
afterAll(() => t.tutup());

let alamat = 0;
const dariBaru = () => ({ 'x-forwarded-for': `10.8.0.${(alamat += 1)}` });
type Pilihan = Parameters<typeof tanamBanyak>[2];

/** People answer, one after the other. @returns their invitations */
async function isi(daftar: readonly JawabanSkm[], p?: Pilihan) {
  const survei = await tanamBanyak(t, daftar.length, p);
  for (const [i, { kode }] of survei.entries()) {
    const { status } = await t.tamu.kirim(`/publik/v1/survei/${kode}`, daftar[i], dariBaru());
    if (status !== 201) throw new Error(`jawaban ditolak: ${status}`);
  }
  return survei;
}
const nilai = (...n: number[]): JawabanSkm =>
  jawaban(3, { nilai: Object.fromEntries(UNSUR.map((u, i) => [u, n[i] ?? 3])) as Record<Unsur, number> });
const baca = async (akun: string, kueri = '') =>
  (await (await t.sebagai(akun)).ambil(`/api/v1/laporan/skm${kueri}`)).isi;
const banyak = (n: number, j = jawaban()) => Array.from({ length: n }, () => j);
const pindahTriwulan = (triwulan: string) => t.bd.db.updateTable('skm_jawaban').set({ triwulan }).execute();

/** The same five people as in the table of test/domain/skm/ikm.unit.test.ts, where they are added up by hand. */
const LIMA = [
  nilai(3, 3, 2, 4, 3, 3, 4, 3, 3),
  nilai(4, 3, 3, 4, 3, 4, 4, 3, 3),
  nilai(3, 3, 3, 4, 4, 3, 4, 2, 3),
  nilai(3, 4, 2, 4, 3, 3, 3, 3, 2),
  nilai(4, 3, 3, 4, 3, 4, 4, 3, 3),
];

describe('laporan SKM', () => {
  test('per kantor, layanan, dan unsur, seperti dihitung tangan', async () => {
    await isi(LIMA);
    // 20 people x 9: all 3 but the waiting time, 2: (8 x 3 + 2) / 9 x 25 = 72.22.
    await isi(banyak(5, nilai(3, 3, 2)), { keadaan: pengaduan('selesai') });
    await isi(banyak(5, jawaban(4)), { keadaan: rps('selesai'), instansi: 'pangkalpinang' });
    const bulukumba = await baca('kadis@bulukumba');
    expect(bulukumba).toMatchObject({
      // 146 + 130 points of 10 people: 276 / 10 / 9 x 25 = 76.67.
      gabungan: { responden: 10, ikm: 76.67, mutu: 'B', kinerja: 'Baik' },
      layanan: [
        {
          layanan: 'lansia',
          diundang: 5,
          sampelMinimum: 5,
          menunggu: 0,
          hasil: { responden: 5, ikm: 81.11 },
        },
        { layanan: 'rps', diundang: 0, sampelMinimum: 0, menunggu: 0, hasil: null },
        { layanan: 'pengaduan', hasil: { ikm: 72.22, mutu: 'C', kinerja: 'Kurang Baik' } },
      ],
    });
    const [layananLansia] = bulukumba['layanan'] as { hasil: { unsur: object[] } }[];
    expect(layananLansia?.hasil.unsur[2]).toEqual({
      unsur: 'waktu',
      nama: 'Waktu Penyelesaian',
      nrr: 2.6,
      nrrTertimbang: 0.289,
      nilai: 65,
      mutu: 'C',
      kinerja: 'Kurang Baik',
    });
    expect(await baca('pengawas@pangkalpinang')).toMatchObject({
      gabungan: { responden: 5, ikm: 100, mutu: 'A', kinerja: 'Sangat Baik' },
    });
    expect(await baca('kasi-rehsos@bulukumba', '?layanan=pengaduan')).toMatchObject({
      gabungan: { responden: 5, ikm: 72.22 },
      layanan: [{ layanan: 'pengaduan' }],
    });
  });

  test('dibuka berkelompok lima: sebelum itu tidak ada yang terbaca, dan yang keenam menunggu lagi', async () => {
    const keluhan = jawaban(1, { saran: 'Jangan lama-lama.' });
    await isi(banyak(4, keluhan));
    expect(await baca('kadis@bulukumba')).toMatchObject({
      gabungan: null,
      kelompok: 5,
      saran: [],
      responden: { penjawab: {} },
      layanan: [{ menunggu: 4, hasil: null }, {}, {}],
    });
    await isi(banyak(1, keluhan));
    expect(await baca('kadis@bulukumba')).toMatchObject({ gabungan: { responden: 5, ikm: 25 } });
    await isi([jawaban(4)]);
    expect(await baca('kadis@bulukumba')).toMatchObject({
      gabungan: { responden: 5, ikm: 25 },
      layanan: [{ menunggu: 1 }, {}, {}],
    });
  });

  test('profil dihitung per bagian, dan saran terbaca sebagai teks', async () => {
    const profil = { usia: '60 ke atas', jenisKelamin: 'P' } as const;
    await isi([
      jawaban(3, { profil, saran: ' Ditambah kursi. ' }),
      jawaban(3, { profil, penjawab: 'pendamping', saran: '<b>Cepat</b>' }),
      ...banyak(3, jawaban(3, { saran: '  ' })),
    ]);
    const laporan = await baca('admin@bulukumba');
    expect(laporan['responden']).toEqual({
      penjawab: { klien: 4, pendamping: 1 },
      profil: { jenisKelamin: { P: 2 }, usia: { '60 ke atas': 2 }, pendidikan: {}, pekerjaan: {} },
    });
    const saran = laporan['saran'] as { isi: string; layanan: string; triwulan: string }[];
    expect(saran.map((s) => s.isi).toSorted()).toEqual(['<b>Cepat</b>', 'Ditambah kursi.']);
    // At rest it is closed with the office's key.
    const { rows } = await sql<{
      saran: Buffer;
    }>`select saran from skm_jawaban where saran is not null`.execute(t.bd.db);
    for (const b of rows) expect(b.saran.toString('latin1')).not.toMatch(/kursi|Cepat/);
  });

  test('menurut triwulan, utuh; masa yang terbalik: 422', async () => {
    await isi(banyak(5));
    await pindahTriwulan('2026-1');
    const kueri = (dari: string, sampai: string) => baca('kadis@bulukumba', `?dari=${dari}&sampai=${sampai}`);
    expect(await kueri('2026-02-10', '2026-02-11')).toMatchObject({
      masa: { dari: '2026-01-01', sampai: '2026-03-31' },
      gabungan: { responden: 5 },
    });
    expect(await kueri('2026-04-01', '2026-12-31')).toMatchObject({ gabungan: null });
    expect(await kueri('2025-10-01', '2025-12-31')).toMatchObject({ gabungan: null });
    expect(await kueri('2026-03-01', '2026-01-01')).toMatchObject({ kode: 'isiTidakSah' });
  });

  test('CSV: nilai per unsur dan IKM; saran yang seperti rumus menjadi teks', async () => {
    await isi(banyak(5, jawaban(3, { saran: '=HYPERLINK("http://jahat.test";"klik")' })));
    const kadis = await t.sebagai('kadis@bulukumba');
    const ekspor = async (bagian: string) => {
      const res = await kadis.mentah(`/api/v1/laporan/skm/ekspor?bagian=${bagian}`);
      expect(res.headers.get('content-disposition')).toMatch(/attachment; filename=skm-.*\.csv$/);
      return (await res.text()).replace('\uFEFF', '').trimEnd().split('\r\n');
    };
    const unsur = await ekspor('unsur');
    expect(unsur).toHaveLength(1 + 10 + 10);
    expect(unsur[1]).toMatch(/,Persyaratan,5,3,"0,333",75,C,Kurang Baik$/);
    expect(unsur[10]).toMatch(/,IKM,5,,,75,C,Kurang Baik$/);
    const saran = await ekspor('saran');
    expect(saran).toHaveLength(6);
    expect(saran[1]).toMatch(/,"'=HYPERLINK\(""http/);
    const log = t.bd.db.selectFrom('log_akses').select('tindakan').where('tindakan', '=', 'eksporLaporanSkm');
    expect(await log.execute()).toHaveLength(2);
  });
});

describe('hasil yang diumumkan', () => {
  const umum = async (instansi = 'bulukumba') => t.tamu.ambil(`/publik/v1/skm/${instansi}`);

  test('triwulan terakhir yang sudah lewat, dengan banyak respondennya dan tanpa saran', async () => {
    await isi(banyak(5, jawaban(3, { saran: 'Ditambah kursi' })));
    // The quarter that runs is not over.
    expect((await umum()).isi).toEqual({
      instansi: { id: 'bulukumba', nama: 'Dinas Sosial Kabupaten Bulukumba' },
      hasil: null,
    });
    await pindahTriwulan('2025-4');
    await isi(LIMA, { keadaan: lansia('ditolak') });
    await t.bd.db
      .updateTable('skm_jawaban')
      .set({ triwulan: '2026-1' })
      .where('triwulan', '!=', '2025-4')
      .execute();
    const { status, isi: hasil, kepala } = await umum();
    expect([status, kepala.get('cache-control')]).toEqual([200, 'public, max-age=300']);
    expect(hasil['hasil']).toMatchObject({
      triwulan: '2026-1',
      masa: { dari: '2026-01-01', sampai: '2026-03-31' },
      gabungan: { responden: 5, ikm: 81.11, mutu: 'B', kinerja: 'Baik' },
      layanan: [{ layanan: 'lansia', hasil: { responden: 5 } }],
      responden: { penjawab: { klien: 5 } },
    });
    expect(JSON.stringify(hasil)).not.toContain('kursi');
    expect((await umum('tidak-ada')).status).toBe(404);
  });

  test('halamannya dapat dibaca orang, juga sebelum ada hasil', async () => {
    const halaman = async (instansi: string) => {
      const res = await t.tamu.mentah(`/skm/${instansi}`);
      return { status: res.status, teks: (await res.text()).replaceAll(/\s+/g, ' ') };
    };
    expect((await halaman('bulukumba')).teks).toContain('Belum ada hasil yang dapat diumumkan.');
    await isi(LIMA);
    await pindahTriwulan('2026-1');
    const { status, teks } = await halaman('bulukumba');
    expect(status).toBe(200);
    expect(teks).toContain('1 Januari 2026 sampai 31 Maret 2026');
    expect(teks).toContain('<strong>81,11</strong> dari 100');
    expect(teks).toContain('Mutu B: Baik. 5 responden.');
    expect(teks).toContain('<dd>65,00 (Kurang Baik)</dd>');
    expect((await halaman('tidak-ada')).status).toBe(404);
  });
});

/** Every row of every table, as a dump would have them. */
async function semuaTabel(): Promise<Record<string, unknown[]>> {
  const { rows: tabel } = await sql<{ nama: string }>`
    select relname nama from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`.execute(
    t.bd.pemilik,
  );
  const isinya = async (nama: string) => {
    const { rows } = await sql<{ isi: unknown }>`select to_jsonb(b) isi from ${sql.table(nama)} b`.execute(
      t.bd.pemilik,
    );
    return rows.map((b) => b.isi);
  };
  return Object.fromEntries(
    await Promise.all(tabel.map(async ({ nama }) => [nama, await isinya(nama)] as const)),
  );
}

describe('jawaban tanpa nama', () => {
  test('tabelnya tidak mengenal kasus, undangan, orang, waktu, atau urutan', async () => {
    const { rows } = await sql<{ kolom: string; tipe: string; baku: string | null }>`
      select column_name kolom, data_type tipe, column_default baku from information_schema.columns
      where table_name = 'skm_jawaban'`.execute(t.bd.db);
    expect(rows.filter((k) => /time|date|interval|serial/.test(k.tipe))).toEqual([]);
    expect(rows.filter((k) => k.baku !== null).map((k) => [k.kolom, k.baku])).toEqual([
      ['id', 'gen_random_uuid()'],
    ]);
    const rujukan = await sql<{ ke: string }>`
      select confrelid::regclass::text ke from pg_constraint
      where contype = 'f' and conrelid = 'skm_jawaban'::regclass`.execute(t.bd.db);
    expect(rujukan.rows).toEqual([{ ke: 'instansi' }]);
  });

  test('tidak ada pengenal di jawaban yang ada di tempat lain mana pun di basis data', async () => {
    await isi(banyak(3, jawaban(3, { saran: 'Ditambah kursi' })));
    const { skm_jawaban: milik = [], ...lain } = await semuaTabel();
    expect(milik).toHaveLength(3);
    const lainnya = JSON.stringify(lain);
    for (const b of milik as { id: string; saran: unknown }[]) {
      expect(lainnya).not.toContain(b.id);
      expect(lainnya).not.toContain(JSON.stringify(b.saran));
    }
    expect(lainnya).toContain('skm_undangan');
  });

  test('tanda transaksi PostgreSQL tidak memasangkan jawaban dengan undangannya', async () => {
    await isi(banyak(3));
    await tanamBanyak(t, 2);
    await isi(banyak(1));
    const tanda = (tabel: 'skm_jawaban' | 'skm_undangan', syarat: string) =>
      sql<{ tanda: string; banyak: number }>`
        select xmin::text || ':' || cmin::text tanda, count(*)::int banyak from ${sql.table(tabel)}
        where ${sql.raw(syarat)} group by 1`.execute(t.bd.pemilik);
    // Four answers look alike; so do six invitations, whether used or not.
    expect((await tanda('skm_jawaban', 'true')).rows.map((b) => b.banyak)).toEqual([4]);
    expect((await tanda('skm_undangan', 'true')).rows.map((b) => b.banyak)).toEqual([6]);
  });

  test('pengenal jawaban berganti pada setiap jawaban berikutnya, dan masuk triwulan yang kelima', async () => {
    const id = async () => (await t.bd.db.selectFrom('skm_jawaban').select('id').execute()).map((b) => b.id);
    await isi(banyak(4));
    const sebelum = await id();
    await isi(banyak(1));
    const sesudah = await id();
    expect(sesudah).toHaveLength(5);
    expect(sesudah.filter((i) => sebelum.includes(i))).toEqual([]);
    const triwulan = await t.bd.db.selectFrom('skm_jawaban').select('triwulan').distinct().execute();
    expect(triwulan).toEqual([{ triwulan: triwulanDi(t.l.sekarang(), 'WITA') }]);
  });

  test('aplikasi tidak dapat mengubah atau membuang jawaban', async () => {
    await isi(banyak(1));
    await expect(t.bd.db.updateTable('skm_jawaban').set({ biaya: 4 }).execute()).rejects.toThrow(
      /permission denied/,
    );
    await expect(t.bd.db.deleteFrom('skm_jawaban').execute()).rejects.toThrow(/permission denied/);
  });
});

import { randomUUID } from 'node:crypto';
import readXlsxFile from 'read-excel-file/node';
import { ATURAN } from '../../domain/layanan.ts';
import { tambahMenit } from '../../domain/jam/waktu.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { tanamHunian } from '../support/api/tanam-hunian.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { jalankan, tunggu } from '../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../support/pembangun/lansia.ts';
import { pelaku } from '../support/pembangun/pelaku.ts';
import { rps, tindakanRps } from '../support/pembangun/rps.ts';
import { PANGKAL } from '../support/pembangun/waktu.ts';

interface Bagian {
  kunci: string;
  judul: string;
  kolom: Record<string, unknown>[];
  baris: { kode: Record<string, string>; nilai: Record<string, unknown> }[];
}

const BULUKUMBA = { instansi: 'bulukumba' };
const PANGKALPINANG = { instansi: 'pangkalpinang' };
// One week, Monday to Sunday.
const MINGGU = 'dari=2026-01-05&sampai=2026-01-11';
const MASUK_RPS = '2026-01-01T01:00:00.000Z';
const KELUAR_RPS = '2026-01-10T01:00:00.000Z';

let t: Tumpukan;
let lewat: Tertanam;
beforeAll(async () => {
  t = await mulaiTumpukan();
  await tanamLansia();
  await tanamRps();
});
afterAll(() => t.tutup());

async function tanamLansia() {
  // 00.30 on Monday there, and the minute before it began.
  await tanamKasus(t.bd, lansia('permohonan', { waktu: '2026-01-04T16:30:00.000Z' }), BULUKUMBA);
  await tanamKasus(t.bd, lansia('permohonan', { waktu: '2026-01-04T15:59:00.000Z' }), BULUKUMBA);
  for (const menit of [3, 5, 10]) {
    const paraf = tindakanLansia('paraf', { waktu: tambahMenit(PANGKAL, menit) });
    await tanamKasus(t.bd, jalankan(ATURAN.lansia, lansia('paraf'), [paraf]), BULUKUMBA);
  }
  const batal = tindakanLansia('batalkan', { waktu: tambahMenit(PANGKAL, 60) });
  await tanamKasus(t.bd, jalankan(ATURAN.lansia, lansia('paraf'), [batal]), BULUKUMBA);
  const { id: dihapus } = await tanamKasus(t.bd, lansia('selesai'), BULUKUMBA);
  await t.bd.pemilik
    .updateTable('kasus')
    .set({ dihapus_pada: PANGKAL, kategori: null, cara_akhir: null })
    .where('id', '=', dihapus)
    .execute();
}

async function tanamRps() {
  const lama = tunggu(ATURAN.rps, rps('bimbingan', { waktu: MASUK_RPS }), '2026-01-09T12:00:00.000Z').k;
  const oleh = pelaku('kabid-rehsos');
  const dijawab = {
    ...lama,
    tenggat: lama.tenggat.map((w) =>
      w.kunci === 'tinggal' ? { ...w, tanggapan: [{ oleh, pada: '2026-01-08T02:00:00.000Z', ke: 3 }] } : w,
    ),
  };
  const salurkan = tindakanRps('salurkan', { waktu: KELUAR_RPS, isi: { terjadiPada: KELUAR_RPS } });
  lewat = await tanamKasus(t.bd, jalankan(ATURAN.rps, dijawab, [salurkan]), PANGKALPINANG);
  await tanamHunian(t.bd, lewat.id, 'Anggrek 1', MASUK_RPS, KELUAR_RPS);
  const bermalam = async (tempat: string, dari: string, sampai: string) => {
    const k = await tanamKasus(t.bd, rps('selesai', { waktu: dari }), PANGKALPINANG);
    await tanamHunian(t.bd, k.id, tempat, dari, sampai);
  };
  // The bed of the first on the day it was left, and the day after; another for an hour of an evening.
  await bermalam('Anggrek 1', '2026-01-10T05:00:00.000Z', '2026-01-11T16:59:00.000Z');
  await bermalam('Anggrek 2', '2026-01-10T15:00:00.000Z', '2026-01-10T16:00:00.000Z');
  const ubah = (nama: string, isi: { ditarik_pada?: string; ada_sejak?: string }) =>
    t.bd.pemilik.updateTable('tempat_tidur').set(isi).where('nama', '=', nama).execute();
  await ubah('Melati 2', { ditarik_pada: '2026-01-07T05:00:00.000Z' });
  await ubah('Mawar 2', { ada_sejak: '2026-01-11T03:00:00.000Z' });
}

async function laporan(akun: string, kueri = MINGGU) {
  const { status, isi } = await (await t.sebagai(akun)).ambil(`/api/v1/laporan?${kueri}`);
  expect(status).toBe(200);
  return isi;
}
async function bagian(akun: string, kunci: string, kueri = MINGGU): Promise<Bagian> {
  const semua = (await laporan(akun, kueri))['bagian'] as Bagian[];
  const b = semua.find((satu) => satu.kunci === kunci);
  if (!b) throw new Error(kunci);
  return b;
}
const nilai = async (akun: string, kunci: string, kueri = MINGGU) =>
  (await bagian(akun, kunci, kueri)).baris.map((b) => b.nilai);

test('satu bagian saja, bila diminta; bagian yang tidak ada ditolak', async () => {
  const klien = await t.sebagai('kadis@bulukumba');
  const semua = (await klien.ambil(`/api/v1/laporan?${MINGGU}`)).isi['bagian'] as Bagian[];
  expect(semua.length).toBeGreaterThan(5);
  const { isi } = await klien.ambil(`/api/v1/laporan?${MINGGU}&bagian=langkah`);
  expect(isi['bagian']).toEqual(semua.filter((b) => b.kunci === 'langkah'));
  expect((await klien.ambil(`/api/v1/laporan?${MINGGU}&bagian=gaji`)).status).toBe(422);
});

describe('kasus dalam suatu masa', () => {
  test('menurut layanan: masuk, ditutup, terbuka; harinya hari kantor', async () => {
    expect(await nilai('kadis@bulukumba', 'kasus')).toEqual([
      { layanan: 'Rekomendasi lansia', masuk: 6, ditutup: 2, terbuka: 5 },
    ]);
    expect(await nilai('kadis@bulukumba', 'kasus', 'dari=2026-01-01&sampai=2026-01-04')).toEqual([
      { layanan: 'Rekomendasi lansia', masuk: 1, ditutup: 0, terbuka: 1 },
    ]);
    expect(await nilai('kadis@bulukumba', 'akhir')).toEqual([
      { layanan: 'Rekomendasi lansia', tahap: 'Dibatalkan', ditutup: 1 },
      { layanan: 'Rekomendasi lansia', tahap: 'Selesai', ditutup: 1 },
    ]);
  });

  test('menurut kategori, sumber, alasan dan cara; yang dihapus tanpa keterangan', async () => {
    const angka = async (akun: string, kunci: string) =>
      (await bagian(akun, kunci)).baris.map((b) => [b.kode['kata'], b.nilai['masuk'] ?? b.nilai['ditutup']]);
    expect(await angka('kadis@bulukumba', 'kategori')).toEqual([
      ['terlantar', 5],
      ['dataDihapus', 1],
    ]);
    expect(await angka('kadis@bulukumba', 'sumber')).toEqual([
      ['permohonanLangsung', 5],
      ['dataDihapus', 1],
    ]);
    expect(await angka('kadis@bulukumba', 'alasan')).toEqual([]);
    expect(await angka('kadis@bulukumba', 'cara')).toEqual([['dataDihapus', 1]]);
    expect(await nilai('kadis@pangkalpinang', 'alasan')).toEqual([
      { layanan: 'Hunian RPS', kata: 'Selesai bimbingan', ditutup: 3 },
    ]);
    expect(await nilai('kadis@pangkalpinang', 'cara')).toMatchObject([{ kata: 'Dijemput keluarga' }]);
  });

  test('rekomendasi lansia menurut kasus asalnya', async () => {
    const asal = await tanamKasus(
      t.bd,
      rps('bimbingan', { waktu: '2026-02-02T01:00:00.000Z' }),
      PANGKALPINANG,
    );
    await tanamKasus(t.bd, lansia('permohonan', { waktu: '2026-02-02T02:00:00.000Z' }), {
      ...PANGKALPINANG,
      kasusAsal: asal.id,
    });
    expect(await nilai('kadis@pangkalpinang', 'sumber', 'dari=2026-02-02&sampai=2026-02-02')).toEqual([
      { layanan: 'Rekomendasi lansia', kata: 'Dari hunian RPS', masuk: 1 },
      { layanan: 'Hunian RPS', kata: 'Satpol PP', masuk: 1 },
    ]);
  });

  test('satu layanan saja bila diminta', async () => {
    const isi = await laporan('kadis@pangkalpinang', `${MINGGU}&layanan=lansia`);
    expect(isi['layanan']).toEqual(['lansia']);
    expect((isi['bagian'] as Bagian[]).flatMap((b) => b.baris)).toEqual([]);
  });
});

describe('waktu terhadap standar', () => {
  test('median, persentil 90 dan tepat waktu; kasus yang dibatalkan tidak dihitung', async () => {
    const paraf = (await bagian('kadis@bulukumba', 'langkah')).baris.find(
      (b) => b.kode['langkah'] === 'paraf',
    );
    // Of 3, 5, 10 minutes, and none for the case whose acts all fell on one moment; at the limit itself it is late, as everywhere.
    expect(paraf).toEqual({
      kode: { layanan: 'lansia', langkah: 'paraf', sifat: 'standar', jam: 'kerja' },
      nilai: {
        layanan: 'Rekomendasi lansia',
        langkah: 'Batas paraf',
        sifat: 'Standar',
        jam: 'Jam kerja',
        standar: 5,
        selesai: 4,
        median: 4,
        p90: 8.5,
        tepatWaktu: 50,
      },
    });
  });

  test('hunian yang lewat batas, dengan harinya', async () => {
    expect((await bagian('kadis@pangkalpinang', 'hunianTerlambat')).baris).toEqual([
      {
        kode: { kasusId: lewat.id },
        nilai: {
          nomor: lewat.keadaan.nomor,
          masuk: MASUK_RPS,
          batas: '2026-01-08T01:00:00.000Z',
          selesai: KELUAR_RPS,
          hariTinggal: 9,
          hariTerlambat: 2,
        },
      },
    ]);
    // It was in time all of the first week of the year.
    expect(
      await nilai('kadis@pangkalpinang', 'hunianTerlambat', 'dari=2026-01-01&sampai=2026-01-07'),
    ).toEqual([]);
    expect(
      await nilai('kadis@pangkalpinang', 'hunianTerlambat', 'dari=2026-01-11&sampai=2026-01-20'),
    ).toEqual([]);
  });

  test('keterisian: hari tempat tidur terpakai terhadap yang tersedia, menurut kelompok', async () => {
    expect(await nilai('kadis@pangkalpinang', 'okupansi')).toEqual([
      // Two beds for seven days would be 14; one of them came on the last.
      { kelompok: 'anak', tersedia: 8, terpakai: 0, keterisian: 0 },
      // Anggrek 1 on all seven days, Anggrek 2 on one.
      { kelompok: 'laki-laki', tersedia: 21, terpakai: 8, keterisian: 38.1 },
      { kelompok: 'odgj', tersedia: 7, terpakai: 0, keterisian: 0 },
      // One was withdrawn on the third day.
      { kelompok: 'perempuan', tersedia: 10, terpakai: 0, keterisian: 0 },
    ]);
  });

  test('tempat tidur yang sudah ditempati sebelum didaftarkan tersedia sejak ditempati', async () => {
    const { id } = await tanamKasus(
      t.bd,
      rps('bimbingan', { waktu: '2026-03-02T01:00:00.000Z' }),
      PANGKALPINANG,
    );
    await t.bd.pemilik
      .insertInto('tempat_tidur')
      .values({
        id: randomUUID(),
        instansi_id: 'pangkalpinang',
        kamar: 'Teratai',
        nama: 'Teratai 9',
        kelompok: 'odgj',
        ada_sejak: '2026-03-06T01:00:00.000Z',
      })
      .execute();
    await tanamHunian(t.bd, id, 'Teratai 9', '2026-03-04T01:00:00.000Z');
    const odgj = (await nilai('kadis@pangkalpinang', 'okupansi', 'dari=2026-03-02&sampai=2026-03-08')).find(
      (b) => b['kelompok'] === 'odgj',
    );
    // The bed of the sample for seven days, this one from Wednesday on: five.
    expect(odgj).toEqual({ kelompok: 'odgj', tersedia: 12, terpakai: 5, keterisian: 41.7 });
  });

  test('eskalasi menurut jenjang, dan apa jadinya', async () => {
    const tinggal = (await bagian('kadis@pangkalpinang', 'eskalasi')).baris
      .filter((b) => b.kode['langkah'] === 'tinggal')
      .map(({ nilai: { jenjang, terkirim, ditanggapi, ditinggalkan, terbuka } }) => [
        jenjang,
        { terkirim, ditanggapi, ditinggalkan, terbuka },
      ]);
    const nasib = { terkirim: 1, ditanggapi: 1, ditinggalkan: 0, terbuka: 0 };
    expect(tinggal).toEqual([
      ['1', nasib],
      ['2', nasib],
      ['3', nasib],
      ['4', { ...nasib, ditanggapi: 0, ditinggalkan: 1 }],
    ]);
  });
});

describe('bentuknya', () => {
  test('setiap angka dengan definisi, satuan dan sumber; tanpa data pribadi', async () => {
    const isi = await laporan('pengawas@bulukumba');
    expect(isi).toMatchObject({
      kantor: { id: 'bulukumba' },
      masa: { dari: '2026-01-05', sampai: '2026-01-11', hingga: '2026-01-11T16:00:00.000Z' },
    });
    const { kolom } = await bagian('pengawas@bulukumba', 'langkah');
    expect(kolom.find((k) => k['kunci'] === 'median')).toEqual({
      kunci: 'median',
      judul: 'Median',
      satuan: 'menit',
      definisi: expect.stringContaining('tanpa masa penundaan'),
      sumber: expect.stringContaining('Perpres 21/2023'),
    });
    for (const rahasia of ['Ibu Contoh', 'I.C.', '7302015708500001'])
      expect(JSON.stringify(isi)).not.toContain(rahasia);
  });

  test('kantor lain tidak tampak', async () => {
    expect(JSON.stringify(await laporan('kadis@bulukumba'))).not.toContain(lewat.keadaan.nomor);
  });

  const ekspor = async (bentuk: string) => {
    const kadis = await t.sebagai('kadis@pangkalpinang');
    const res = await kadis.mentah(`/api/v1/laporan/ekspor?${MINGGU}&bentuk=${bentuk}`);
    expect(res.status).toBe(200);
    return { kepala: res.headers, isi: Buffer.from(await res.arrayBuffer()) };
  };

  test('CSV: satu angka sebaris, definisinya di sebelahnya', async () => {
    const { kepala, isi } = await ekspor('csv');
    expect(kepala.get('content-disposition')).toBe('attachment; filename=laporan-2026-01-05-2026-01-11.csv');
    expect(isi.subarray(3).toString().split('\r\n')).toEqual(
      expect.arrayContaining([
        'Dari,Sampai,Bagian,Baris,Ukuran,Nilai,Satuan,Definisi,Sumber',
        '2026-01-05,2026-01-11,Keterisian tempat tidur RPS,laki-laki,Keterisian,38.1,%,Hari tempat tidur terpakai dibagi hari tempat tidur tersedia.,Catatan sistem',
        expect.stringContaining(
          `Hunian yang melewati batas tinggal,${lewat.keadaan.nomor} · 01-01-2026 08.00 WIB · 08-01-2026 08.00 WIB · 10-01-2026 08.00 WIB,Lewat batas,2,hari,`,
        ),
      ]),
    );
  });

  test('XLSX: selembar setiap bagian, dan selembar definisi', async () => {
    const lembar = await readXlsxFile((await ekspor('xlsx')).isi);
    expect(lembar.map((l) => l.sheet)).toEqual([
      'Laporan',
      'Kasus',
      'Hasil',
      'Kategori',
      'Sumber',
      'Alasan',
      'Cara',
      'Waktu langkah',
      'Lewat batas tinggal',
      'Keterisian',
      'Eskalasi',
      'Definisi',
    ]);
    const isi = (nama: string) => lembar.find((l) => l.sheet === nama)?.data ?? [];
    expect(isi('Keterisian').slice(0, 3)).toEqual([
      ['Kelompok', 'Tersedia (hari tempat tidur)', 'Terpakai (hari tempat tidur)', 'Keterisian (%)'],
      ['anak', 8, 0, 0],
      ['laki-laki', 21, 8, 38.1],
    ]);
    expect(isi('Definisi')[0]).toEqual(['Bagian', 'Ukuran', 'Satuan', 'Definisi', 'Sumber']);
    expect(isi('Definisi').map((b) => b[1])).toContain('Persentil 90');
  });

  test('setiap ekspor tercatat', async () => {
    const banyak = async () =>
      (await t.bd.db.selectFrom('log_akses').select('id').where('tindakan', '=', 'eksporLaporan').execute())
        .length;
    const sebelum = await banyak();
    await ekspor('csv');
    expect(await banyak()).toBe(sebelum + 1);
  });

  test.each([
    ['', 'dari'],
    ['dari=2026-01-05', 'sampai'],
    ['dari=2026-01-05&sampai=2026-01-04', 'sampai'],
    ['dari=2026-02-30&sampai=2026-03-01', 'dari'],
    ['dari=2025-01-01&sampai=2026-01-02', 'sampai'],
    [`${MINGGU}&layanan=entah`, 'layanan'],
    [`${MINGGU}&instansi=bulukumba`, 'instansi'],
  ])('"%s" ditolak 422', async (kueri, lokasi) => {
    const { status, isi } = await (await t.sebagai('kadis@bulukumba')).ambil(`/api/v1/laporan?${kueri}`);
    expect(status).toBe(422);
    expect(isi['kesalahan']).toContainEqual(expect.objectContaining({ lokasi }));
  });

  test.each(['dari=2028-01-01&sampai=2028-12-31', 'dari=2025-01-01&sampai=2026-01-01'])(
    'setahun kabisat penuh boleh: %s',
    async (kueri) => expect(await laporan('kadis@bulukumba', kueri)).toHaveProperty('bagian'),
  );
});

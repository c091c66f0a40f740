import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { tanamSurat } from '../support/api/tanam-surat.ts';
import { lansia } from '../support/pembangun/lansia.ts';

interface Entri extends Record<string, unknown> {
  nomor: string;
}

let t: Tumpukan;
let kasus: Tertanam;
beforeAll(async () => {
  t = await mulaiTumpukan();
  kasus = await tanamKasus(t.bd, lansia('penyerahan'), { instansi: 'bulukumba' });
  const asing = await tanamKasus(t.bd, lansia('penyerahan'), { instansi: 'pangkalpinang' });
  await tanamSurat(t, asing, { nomor: 'SURAT/ASING' });
  await tanamSurat(t, kasus, {
    tahun: 2025,
    status: 'dicabut',
    alasan: 'kasusDibatalkan',
    nomor: 'A/001/2025',
  });
  await tanamSurat(t, kasus, { status: 'batal', alasan: 'isiBerubah', nomor: '=1+2/001/2026' });
  await tanamSurat(t, kasus, { status: 'terbit', nomor: 'A/002, "B"/2026', sebagai: 'plt' });
  await tanamSurat(t, kasus, { status: 'dipesan', jenis: 'rujukan', nomor: 'A/003%_/2026' });
});
afterAll(() => t.tutup());

async function register(kueri = '') {
  const kadis = await t.sebagai('kadis@bulukumba');
  const { status, isi } = await kadis.ambil(`/api/v1/surat${kueri}`);
  const surat = (isi['surat'] ?? []) as Entri[];
  return { status, isi, surat, nomor: surat.map((s) => s.nomor) };
}

describe('register surat', () => {
  test('semua nomor kantor sendiri, yang terbaru lebih dulu, tanpa data pribadi', async () => {
    const { status, isi, surat, nomor } = await register();
    expect(status).toBe(200);
    expect(nomor).toEqual(['A/003%_/2026', 'A/002, "B"/2026', '=1+2/001/2026', 'A/001/2025']);
    expect(surat[1]).toEqual({
      id: expect.any(String),
      nomor: 'A/002, "B"/2026',
      tahun: 2026,
      urut: 2,
      jenis: 'rekomendasi',
      status: 'terbit',
      alasan: null,
      dipesanPada: '2026-01-05T02:00:00.000Z',
      terbitPada: '2026-01-05T02:00:00.000Z',
      berakhirPada: null,
      penandaTangan: 'Plt. Kepala Dinas Sosial',
      digantiOleh: null,
      kasus: { id: kasus.id, nomor: kasus.keadaan.nomor },
    });
    for (const rahasia of ['Ibu Contoh', 'I.C.', '7302015708500001', 'ASING'])
      expect(JSON.stringify(isi)).not.toContain(rahasia);
  });

  test.each([
    ['?tahun=2025', ['A/001/2025']],
    ['?status=batal', ['=1+2/001/2026']],
    ['?jenis=rujukan', ['A/003%_/2026']],
    ['?cari=a%2F002', ['A/002, "B"/2026']],
    // A pattern would find everything; a part of a number finds itself.
    ['?cari=%25_', ['A/003%_/2026']],
    ['?tahun=2026&status=dicabut', []],
  ])('saringan %s', async (kueri, harusnya) => {
    expect((await register(kueri)).nomor).toEqual(harusnya);
  });

  test('halaman demi halaman, dengan saringan yang sama', async () => {
    const satu = await register('?batas=2&jenis=rekomendasi');
    expect(satu.nomor).toEqual(['A/002, "B"/2026', '=1+2/001/2026']);
    const dua = await register(`?batas=2&jenis=rekomendasi&kursor=${String(satu.isi['kursor'])}`);
    expect([dua.nomor, dua.isi['kursor']]).toEqual([['A/001/2025'], undefined]);
  });

  test.each(['?tahun=dua', '?status=entah', '?kursor=x', '?entah=1', '?cari='])('%s: 422', async (kueri) => {
    expect((await register(kueri)).status).toBe(422);
  });
});

describe('ekspor', () => {
  const ekspor = async (kueri: string) => {
    const res = await (await t.sebagai('kadis@bulukumba')).mentah(`/api/v1/surat/ekspor${kueri}`);
    return { status: res.status, kepala: res.headers, isi: Buffer.from(await res.arrayBuffer()) };
  };

  test('CSV yang dibuka lembar kerja apa adanya: tanda UTF-8, rumus tidak berjalan', async () => {
    const { status, kepala, isi } = await ekspor('?format=csv&tahun=2026');
    expect(status).toBe(200);
    expect(kepala.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(kepala.get('content-disposition')).toBe('attachment; filename=register-surat-2026.csv');
    expect(isi.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const { nomor } = kasus.keadaan;
    expect(isi.subarray(3).toString().split('\r\n')).toEqual([
      'Tahun,Urut,Nomor,Surat,Status,Alasan,Dipesan,Terbit,Berakhir,Penanda tangan,Diganti oleh,Kasus',
      `2026,3,A/003%_/2026,Surat Rujukan,Nomor dipesan,,05-01-2026 10.00 WITA,,,Kepala Dinas Sosial,,${nomor}`,
      `2026,2,"A/002, ""B""/2026",Surat Rekomendasi dan Pendampingan,Terbit,,05-01-2026 10.00 WITA,05-01-2026 10.00 WITA,,Plt. Kepala Dinas Sosial,,${nomor}`,
      `2026,1,'=1+2/001/2026,Surat Rekomendasi dan Pendampingan,Batal,Isi surat berubah sebelum ditandatangani,05-01-2026 10.00 WITA,,05-01-2026 10.00 WITA,Kepala Dinas Sosial,,${nomor}`,
      '',
    ]);
  });

  test.each(['=1', '+1', '-1', '@a', '\ta'])('nomor %j diawali tanda teks', async (nomor) => {
    await tanamSurat(t, kasus, { tahun: 2024, nomor, status: 'batal' });
    const { isi } = await ekspor('?format=csv&tahun=2024');
    expect(isi.toString()).toContain(`,'${nomor},`);
    await t.bd.pemilik.deleteFrom('surat').where('nomor', '=', nomor).execute();
  });

  test('register yang panjang keluar seluruhnya, dan setiap ekspor tercatat', async () => {
    const banyak = Array.from({ length: 501 }, (_, i) => i + 1);
    await t.bd.pemilik
      .insertInto('surat')
      .values(
        banyak.map((urut) => ({
          id: `00000000-0000-4000-8000-${String(urut).padStart(12, '0')}`,
          instansi_id: 'bulukumba',
          kasus_id: kasus.id,
          jenis: 'rekomendasi',
          status: 'batal',
          tahun: 2023,
          urut,
          nomor: `B/${urut}/2023`,
        })),
      )
      .execute();
    const sebelum = await jejak();
    const { isi } = await ekspor('?format=csv&tahun=2023');
    const baris = isi.toString().trimEnd().split('\r\n').slice(1);
    expect(new Set(baris.map((b) => b.split(',')[1])).size).toBe(501);
    expect(await jejak()).toBe(sebelum + 1);
    expect((await ekspor('?format=xlsx')).status).toBe(422);
  });

  const jejak = async () =>
    (
      await t.bd.db
        .selectFrom('log_akses')
        .select('id')
        .where('tindakan', '=', 'eksporRegisterSurat')
        .execute()
    ).length;
});

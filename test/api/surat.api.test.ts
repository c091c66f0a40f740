import { createHash, randomUUID } from 'node:crypto';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import type { SuratTertanam } from '../support/api/tanam-surat.ts';
import { tanamSurat } from '../support/api/tanam-surat.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { rps } from '../support/pembangun/rps.ts';
import { lembarUji } from '../support/surat/lembar.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

const BASAH = lembarUji({ tandaTangan: 'basah', tempatTandaTangan: false });
const PEKSOS = 'peksos@bulukumba';
const kasusBaru = (): Promise<Tertanam> => tanamKasus(t.bd, lansia('penyerahan'), { instansi: 'bulukumba' });

async function unduh(akun: string, id: string, kueri = '') {
  const res = await (await t.sebagai(akun)).mentah(`/api/v1/surat/${id}/pdf${kueri}`);
  return { status: res.status, isi: Buffer.from(await res.arrayBuffer()), kepala: res.headers };
}
const kode = (b: Buffer) => (JSON.parse(b.toString()) as { kode: string }).kode;
const daftar = async (akun: string, kasus: string) =>
  (await (await t.sebagai(akun)).ambil(`/api/v1/kasus/${kasus}/surat`)).isi['surat'] as Record<
    string,
    unknown
  >[];

describe('mengunduh surat', () => {
  test('berkas yang ditandatangani, dengan nama yang aman, dan tercatat pada suratnya', async () => {
    const kasus = await kasusBaru();
    const surat = await tanamSurat(t, kasus, { nomor: '400.9/../7"/DS;a=\r\nb/2026' });
    const { status, isi, kepala } = await unduh(PEKSOS, surat.id);
    expect(status).toBe(200);
    expect(isi.equals(surat.pdf ?? Buffer.alloc(0))).toBe(true);
    expect(kepala.get('content-type')).toBe('application/pdf');
    expect(kepala.get('content-disposition')).toBe('attachment; filename="Surat 400.9-..-7-DS-a-b-2026.pdf"');
    expect(kepala.get('cache-control')).toBe('no-store');
    // A signed letter is a document of its case, too.
    await (await t.sebagai('kabid-rehsos@bulukumba')).mentah(`/api/v1/dokumen/${surat.dokumenId}`);
    const [satu] = await daftar(PEKSOS, kasus.id);
    const oleh = async (peran: 'peksos' | 'kabid-rehsos') => {
      const o = await orangIni(t.bd, 'bulukumba', peran);
      return { nama: o.nama, jabatan: o.namaJabatan };
    };
    expect(satu?.['unduhan']).toEqual([
      { pada: expect.any(String), lewat: 'akun', oleh: await oleh('kabid-rehsos') },
      { pada: expect.any(String), lewat: 'akun', oleh: await oleh('peksos') },
    ]);
  });

  // Who of the office reads it stands in surat-nik.api.test.ts.
  test('tidak oleh yang mengawasi, tidak oleh kantor lain', async () => {
    const { id } = await tanamSurat(t, await kasusBaru());
    const status = async (akun: string) => (await unduh(akun, id)).status;
    expect(await status('pengawas@bulukumba')).toBe(403);
    expect(await status('admin@bulukumba')).toBe(403);
    expect(await status('kadis@pangkalpinang')).toBe(404);
    expect((await unduh(PEKSOS, randomUUID())).status).toBe(404);
  });

  test('yang diganti dan yang dicabut tetap terbaca; yang belum terbit tidak', async () => {
    const kasus = await kasusBaru();
    for (const status of ['diganti', 'dicabut'] as const)
      expect((await unduh(PEKSOS, (await tanamSurat(t, kasus, { status })).id)).status).toBe(200);
    const dipesan = await unduh(PEKSOS, (await tanamSurat(t, kasus, { status: 'dipesan' })).id);
    expect([dipesan.status, kode(dipesan.isi)]).toEqual([409, 'suratBelumTerbit']);
  });

  test('yang bukan lagi berkas yang diterbitkan tidak keluar, dan ada alarm', async () => {
    const surat = await tanamSurat(t, await kasusBaru());
    const sidik = createHash('sha256').update('lain').digest();
    await t.bd.pemilik.updateTable('surat').set({ sidik_pdf: sidik }).where('id', '=', surat.id).execute();
    const { status, isi } = await unduh(PEKSOS, surat.id);
    expect([status, kode(isi)]).toEqual([500, 'dokumenRusak']);
    const alarm = await t.bd.db
      .selectFrom('alarm')
      .select('jenis')
      .where('dokumen_id', '=', surat.dokumenId)
      .execute();
    expect(alarm).toEqual([{ jenis: 'dokumenRusak' }]);
  });

  test('surat tinta basah dicetak dari yang tercatat, setiap kali sama', async () => {
    const kasus = await tanamKasus(t.bd, rps('dirujuk'), { instansi: 'pangkalpinang' });
    const surat = await tanamSurat(t, kasus, { jenis: 'rujukan', lembar: BASAH });
    const [a, b] = [
      await unduh('peksos@pangkalpinang', surat.id),
      await unduh('peksos@pangkalpinang', surat.id),
    ];
    expect([a.status, a.isi.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect(a.isi.equals(b.isi)).toBe(true);
  });

  test('kasus yang kuncinya dimusnahkan: 410, dan daftarnya tinggal nomor', async () => {
    const kasus = await kasusBaru();
    const surat = await tanamSurat(t, kasus);
    await t.bd.pemilik.deleteFrom('kunci_data').where('kasus_id', '=', kasus.id).execute();
    t.l.brankas.lupakan();
    expect((await unduh(PEKSOS, surat.id)).status).toBe(410);
    expect(await daftar(PEKSOS, kasus.id)).toMatchObject([{ nomor: surat.nomor, status: 'terbit' }]);
  });
});

test('daftar surat kasus: yang terbaru lebih dulu, dengan sidik, kode dan penggantinya', async () => {
  const kasus = await kasusBaru();
  const baru = await tanamSurat(t, kasus, { tahun: 2027 });
  const lama = await tanamSurat(t, kasus, { status: 'diganti', digantiOleh: baru.id });
  const surat = await daftar('pengawas@bulukumba', kasus.id);
  expect(surat).toMatchObject([
    { id: baru.id, status: 'terbit', kode: baru.kode, perihal: 'Surat Rekomendasi dan Pendampingan' },
    { id: lama.id, status: 'diganti', digantiOleh: baru.nomor, penandaTangan: 'Kepala Dinas Sosial' },
  ]);
  expect(JSON.stringify(surat)).not.toContain('Ibu Contoh');
});

describe('tautan bagi tempat tujuan', () => {
  const bagikan = async (akun: string, surat: SuratTertanam, hari: unknown = 3) =>
    (await t.sebagai(akun)).kirim(`/api/v1/surat/${surat.id}/tautan`, { hari });
  let dari = 0;
  const buka = async (alamat: unknown, kepala = { 'x-forwarded-for': `10.8.0.${(dari += 1)}` }) => {
    const res = await t.tamu.mentah(new URL(String(alamat)).pathname, { headers: kepala });
    return { status: res.status, isi: Buffer.from(await res.arrayBuffer()), kepala: res.headers };
  };

  test('membuka suratnya tanpa akun, dan setiap unduhan tercatat', async () => {
    const kasus = await kasusBaru();
    const surat = await tanamSurat(t, kasus);
    const { status, isi } = await bagikan(PEKSOS, surat);
    expect(status).toBe(201);
    expect(String(isi['alamat'])).toMatch(/^https:\/\/lindung\.contoh\.test\/surat\/[\w-]{43}$/);
    const lama = Date.parse(String(isi['berlakuSampai'])) - Date.now();
    expect(Math.round(lama / 86_400_000)).toBe(3);
    const dibuka = await buka(isi['alamat']);
    expect([dibuka.status, dibuka.isi.equals(surat.pdf ?? Buffer.alloc(0))]).toEqual([200, true]);
    expect(dibuka.kepala.get('cache-control')).toBe('no-store');
    const [satu] = await daftar(PEKSOS, kasus.id);
    expect(satu).toMatchObject({
      unduhan: [{ lewat: 'tautan', oleh: null }],
      tautan: [{ id: isi['id'], diunduh: 1, dicabutPada: null, berlakuSampai: isi['berlakuSampai'] }],
    });
    // Only its fingerprint is kept.
    const token = String(isi['alamat']).split('/').at(-1) ?? '';
    const { rows } = await t.bd.pemilik.executeQuery<{ teks: string }>({
      ...t.bd.pemilik.selectFrom('tautan_surat').selectAll().compile(),
    });
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(t.log.join('')).not.toContain(token);
  });

  test('peksos yang tidak ditugaskan, kadis, dan lama di luar 1 sampai 14 hari ditolak', async () => {
    const surat = await tanamSurat(t, await kasusBaru());
    expect((await bagikan('peksos2@bulukumba', surat)).status).toBe(403);
    expect((await bagikan('kadis@bulukumba', surat)).status).toBe(403);
    expect((await bagikan('kabid-rehsos@pangkalpinang', surat)).status).toBe(404);
    for (const hari of [0, 15, 1.5, '3', undefined])
      expect((await bagikan(PEKSOS, surat, hari ?? null)).status).toBe(422);
  });

  test('hanya surat yang berlaku dibagikan; tautannya berakhir bersama suratnya, dan tertutup selama pemrosesan dibatasi', async () => {
    const kasus = await kasusBaru();
    const dicabut = await tanamSurat(t, kasus, { status: 'dicabut' });
    const ditolak = await bagikan(PEKSOS, dicabut);
    expect([ditolak.status, ditolak.isi['kode']]).toEqual([409, 'suratTidakBerlaku']);
    const surat = await tanamSurat(t, kasus);
    const { isi } = await bagikan(PEKSOS, surat);
    const batasi = (dibatasi: boolean) =>
      t.bd.pemilik.updateTable('kasus').set({ dibatasi }).where('id', '=', kasus.id).execute();
    await batasi(true);
    expect((await buka(isi['alamat'])).status).toBe(410);
    await batasi(false);
    expect((await buka(isi['alamat'])).status).toBe(200);
    await t.bd.pemilik.updateTable('surat').set({ status: 'dicabut' }).where('id', '=', surat.id).execute();
    expect((await buka(isi['alamat'])).status).toBe(410);
  });

  test('sesudah waktunya atau dicabut: halaman 410; yang tidak dikenal: halaman 404', async () => {
    const surat = await tanamSurat(t, await kasusBaru());
    const [habis, dicabut] = [await bagikan(PEKSOS, surat), await bagikan(PEKSOS, surat)];
    const lewat = new Date(Date.now() - 1_000).toISOString();
    await t.bd.pemilik
      .updateTable('tautan_surat')
      .set({ kedaluwarsa_pada: lewat })
      .where('id', '=', String(habis.isi['id']))
      .execute();
    const cabut = async (akun: string) =>
      (await (await t.sebagai(akun)).kirim(`/api/v1/tautan-surat/${String(dicabut.isi['id'])}/cabut`)).status;
    expect(await cabut('peksos2@bulukumba')).toBe(403);
    expect(await cabut('kabid-rehsos@pangkalpinang')).toBe(404);
    expect((await buka(dicabut.isi['alamat'])).status).toBe(200);
    expect([await cabut('petugas-dinsos@bulukumba'), await cabut(PEKSOS)]).toEqual([204, 204]);
    for (const { isi } of [habis, dicabut]) {
      const { status, isi: halaman } = await buka(isi['alamat']);
      expect([status, halaman.toString().includes('Tautan sudah berakhir')]).toEqual([410, true]);
    }
    expect((await buka('http://x/surat/bukan-token')).status).toBe(404);
  });

  test('menebak tautan: 20 dijawab, sisanya 429', async () => {
    const dariSatu = { 'x-forwarded-for': '10.8.1.1' };
    const status: number[] = [];
    for (let i = 0; i < 30; i += 1)
      status.push((await buka(`http://x/surat/${randomUUID()}`, dariSatu)).status);
    expect(status).toEqual([...Array(20).fill(404), ...Array(10).fill(429)]);
  });
});

describe('konsep', () => {
  const konsep = async (akun: string, kasus: string, kueri = '') => {
    const res = await (await t.sebagai(akun)).mentah(`/api/v1/kasus/${kasus}/surat/konsep${kueri}`);
    return { status: res.status, isi: Buffer.from(await res.arrayBuffer()), kepala: res.headers };
  };

  test('sebelum paraf: PDF untuk dilihat, dan dicatat', async () => {
    const kasus = await tanamKasus(t.bd, lansia('paraf'), { instansi: 'bulukumba' });
    const { status, isi, kepala } = await konsep('kabid-rehsos@bulukumba', kasus.id);
    expect([status, isi.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect(kepala.get('content-disposition')).toMatch(/^inline; filename="Konsep lansia-bulukumba-/);
    const jejak = await t.bd.db
      .selectFrom('log_akses')
      .select('tindakan')
      .where('kasus_id', '=', kasus.id)
      .execute();
    // The NIK stands in it whole for who initials it.
    expect(jejak).toEqual([{ tindakan: 'bacaKonsepSurat' }, { tindakan: 'bacaNik' }]);
    expect(await t.bd.db.selectFrom('surat').select('id').where('kasus_id', '=', kasus.id).execute()).toEqual(
      [],
    );
  });

  test('bukan bagi yang mengawasi; yang ditulis bersama tindakannya tidak punya konsep', async () => {
    const kasus = await kasusBaru();
    expect((await konsep('pengawas@bulukumba', kasus.id)).status).toBe(403);
    const lain = await konsep(PEKSOS, kasus.id, '?jenis=beritaAcara');
    expect([lain.status, kode(lain.isi)]).toEqual([409, 'tanpaKonsep']);
    expect((await konsep(PEKSOS, kasus.id, '?jenis=entah')).status).toBe(422);
  });
});

import type { SuratLokal } from '../../db/kotak-lokal.repository.ts';
import { umumkanSaluran } from '../../db/saluran-terpasang.repository.ts';
import type { Saluran } from '../../domain/saluran/saluran.ts';
import type { TumpukanSaluran } from '../support/saluran/tumpukan.ts';
import { tumpukanSaluran } from '../support/saluran/tumpukan.ts';

type Isi = Record<string, unknown>;

const NOMOR = '+6281234567890';

let t: TumpukanSaluran;

const ambil = (jalur: string, akun = 'peksos@bulukumba') => t.ambil(akun, jalur);
const kirim = (jalur: string, badan: object) => t.kirim('peksos@bulukumba', jalur, badan);
const saya = (isi: Isi, saluran: Saluran) => (isi['saluran'] as Isi[]).find((s) => s['saluran'] === saluran);
const kodeDi = (s: SuratLokal | undefined) => /Kode Anda: (\d{6})/.exec(s?.teks ?? '')?.[1] ?? '';

describe('saluran saya', () => {
  beforeEach(async () => {
    t = await tumpukanSaluran();
  });
  afterEach(() => t.tutup());

  test('bawaannya: surel ke alamat akun, WhatsApp tanpa nomor', async () => {
    const { status, isi } = await ambil('/api/v1/saluran-saya');
    expect(status).toBe(200);
    expect(saya(isi, 'surel')).toMatchObject({
      terpasang: true,
      dipakai: true,
      pilihan: null,
      alamat: 'peksos@bulukumba.contoh',
      sumber: 'akun',
      menungguKode: null,
      terakhir: null,
    });
    expect(saya(isi, 'whatsapp')).toMatchObject({ alamat: null, sumber: null });
    expect(isi).toMatchObject({ senyap: { mulai: '21:00', selesai: '06:00' }, zona: 'WITA' });
  });

  test('pilihan tersimpan, hanya untuk saya, dan dapat kembali ke bawaan kantor', async () => {
    const { isi } = await kirim('/api/v1/saluran-saya', { saluran: 'surel', pilihan: 'mendesak' });
    expect(saya(isi, 'surel')).toMatchObject({ pilihan: 'mendesak' });
    const lain = await ambil('/api/v1/saluran-saya', 'peksos2@bulukumba');
    expect(saya(lain.isi, 'surel')).toMatchObject({ pilihan: null });
    const lagi = await kirim('/api/v1/saluran-saya', { saluran: 'surel', pilihan: null });
    expect(saya(lagi.isi, 'surel')).toMatchObject({ pilihan: null });
  });

  test('nomor baru dipakai sesudah kodenya kembali, dan tersimpan sebagai sandi', async () => {
    const { isi } = await kirim('/api/v1/saluran-saya', { saluran: 'whatsapp', alamat: '0812-3456-7890' });
    expect(saya(isi, 'whatsapp')).toMatchObject({ alamat: null, menungguKode: { alamat: NOMOR } });
    const [surat] = await t.putar();
    expect(surat).toMatchObject({ saluran: 'whatsapp', kepada: NOMOR });
    const terbukti = await kirim('/api/v1/saluran-saya/kode', { saluran: 'whatsapp', kode: kodeDi(surat) });
    expect(saya(terbukti.isi, 'whatsapp')).toMatchObject({
      alamat: NOMOR,
      sumber: 'sendiri',
      menungguKode: null,
      terakhir: { status: 'terkirim' },
    });
    const baris = await t.bd.db.selectFrom('saluran_orang').selectAll().execute();
    expect(baris.map((b) => b.alamat?.toString('latin1')).join()).not.toContain('81234567890');
    // Used once.
    const ulang = await kirim('/api/v1/saluran-saya/kode', { saluran: 'whatsapp', kode: kodeDi(surat) });
    expect(ulang).toMatchObject({ status: 409, isi: { kode: 'tanpaKode' } });
  });

  test('alamat lama tetap dipakai selama yang baru belum terbukti; akun sendiri tidak perlu kode', async () => {
    await kirim('/api/v1/saluran-saya', { saluran: 'surel', alamat: 'Pribadi@Contoh.go.id' });
    await kirim('/api/v1/saluran-saya/uji', { saluran: 'surel' });
    const kepada = (await t.putar()).map((s) => s.kepada);
    expect(new Set(kepada)).toEqual(new Set(['pribadi@contoh.go.id', 'peksos@bulukumba.contoh']));
    const { isi } = await kirim('/api/v1/saluran-saya', {
      saluran: 'surel',
      alamat: 'peksos@bulukumba.contoh',
    });
    expect(saya(isi, 'surel')).toMatchObject({ sumber: 'akun', menungguKode: null });
  });

  test('kode yang salah lima kali gugur, juga bila kemudian benar', async () => {
    await kirim('/api/v1/saluran-saya', { saluran: 'whatsapp', alamat: NOMOR });
    const benar = kodeDi((await t.putar())[0]);
    const salah = benar === '000000' ? '111111' : '000000';
    const coba = (kode: string) => kirim('/api/v1/saluran-saya/kode', { saluran: 'whatsapp', kode });
    // At once: each counts, and no more than five are looked at.
    const jawaban = await Promise.all(Array.from({ length: 12 }, () => coba(salah)));
    const status = jawaban.map((j) => j.status);
    expect([status.filter((x) => x === 422).length, status.filter((x) => x === 409).length]).toEqual([5, 7]);
    expect(jawaban.find((j) => j.status === 422)?.isi['kesalahan']).toMatchObject([{ lokasi: 'kode' }]);
    expect(await coba(benar)).toMatchObject({ status: 409, isi: { kode: 'tanpaKode' } });
    expect(saya((await ambil('/api/v1/saluran-saya')).isi, 'whatsapp')).toMatchObject({ alamat: null });
  });

  test('kode yang lewat waktu tidak berlaku, dan yang belum terkirim tidak dikirim lagi', async () => {
    await kirim('/api/v1/saluran-saya', { saluran: 'whatsapp', alamat: NOMOR });
    const kode = kodeDi((await t.putar())[0]);
    const lewat = { calon_pada: new Date(Date.now() - 16 * 60_000).toISOString() };
    await t.bd.db.updateTable('saluran_orang').set(lewat).execute();
    expect(await kirim('/api/v1/saluran-saya/kode', { saluran: 'whatsapp', kode })).toMatchObject({
      status: 409,
    });
    await t.bd.db.updateTable('pengiriman').set({ status: 'menunggu', selesai_pada: null }).execute();
    await t.putar();
    const [baris] = await t.bd.db.selectFrom('pengiriman').select(['status', 'galat']).execute();
    expect(baris).toEqual({ status: 'dibatalkan', galat: 'kodeKedaluwarsa' });
  });

  test('kode tidak dapat diminta bertubi-tubi', async () => {
    expect((await kirim('/api/v1/saluran-saya', { saluran: 'whatsapp', alamat: NOMOR })).status).toBe(200);
    const lagi = await kirim('/api/v1/saluran-saya', { saluran: 'whatsapp', alamat: '+6281111111111' });
    expect(lagi).toMatchObject({ status: 429, isi: { kode: 'terlaluSering' } });
    expect(Number(lagi.kepala.get('retry-after'))).toBeGreaterThan(0);
    expect(await t.putar()).toHaveLength(1);
  });

  test('pesan uji sampai sekali semenit', async () => {
    t.l.sekarang = () => '2026-01-05T03:00:10.000Z';
    const pertama = await kirim('/api/v1/saluran-saya/uji', { saluran: 'surel' });
    const kedua = await kirim('/api/v1/saluran-saya/uji', { saluran: 'surel' });
    expect([pertama, kedua]).toMatchObject([
      { status: 202, isi: { dicatat: true } },
      { status: 202, isi: { dicatat: false } },
    ]);
    expect(await t.putar()).toMatchObject([
      { kepada: 'peksos@bulukumba.contoh', perihal: 'Pesan uji dari Lindung' },
    ]);
  });

  test('tanpa nomor tidak ada pesan uji', async () => {
    expect(await kirim('/api/v1/saluran-saya/uji', { saluran: 'whatsapp' })).toMatchObject({
      status: 409,
      isi: { kode: 'tanpaAlamat' },
    });
  });

  test('saluran yang tidak terpasang tidak menerima alamat', async () => {
    await umumkanSaluran(t.bd.db, [{ saluran: 'surel', cara: 'smtp' }], t.l.sekarang());
    const jawab = await kirim('/api/v1/saluran-saya', { saluran: 'whatsapp', alamat: NOMOR });
    expect(jawab).toMatchObject({ status: 409, isi: { kode: 'saluranTidakTerpasang' } });
    expect(saya((await ambil('/api/v1/saluran-saya')).isi, 'whatsapp')).toMatchObject({ terpasang: false });
  });
});

describe('alamat yang bukan alamat', () => {
  beforeAll(async () => {
    t = await tumpukanSaluran();
  });
  afterAll(() => t.tutup());

  test.each([
    [{ saluran: 'surel', alamat: 'bukan surel' }, 'Tulis satu alamat surel'],
    [{ saluran: 'surel', alamat: 'a@b.go.id, c@d.go.id' }, 'Tulis satu alamat surel'],
    [{ saluran: 'whatsapp', alamat: '0411-123456' }, 'Tulis satu nomor WhatsApp'],
    [{ saluran: 'whatsapp', alamat: '' }, 'Tulis satu nomor WhatsApp'],
  ])('%j ditolak dengan kalimat', async (badan, kalimat) => {
    const { status, isi } = await kirim('/api/v1/saluran-saya', badan);
    expect(status).toBe(422);
    expect(isi['kesalahan']).toMatchObject([{ lokasi: 'alamat', pesan: expect.stringContaining(kalimat) }]);
  });
});

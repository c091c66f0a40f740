import { randomUUID } from 'node:crypto';
import { ATURAN_BAWAAN } from '../../domain/saluran/aturan.ts';
import { sebarkan } from '../../worker/saluran/sebarkan.ts';
import { akunUji } from '../support/api/akun-uji.ts';
import { orangIni } from '../support/api/tanam-kasus.ts';
import type { TumpukanSaluran } from '../support/saluran/tumpukan.ts';
import { tumpukanSaluran } from '../support/saluran/tumpukan.ts';

type Isi = Record<string, unknown>;

let t: TumpukanSaluran;
beforeEach(async () => {
  t = await tumpukanSaluran();
});
afterEach(() => t.tutup());

const ambil = (jalur: string, akun: string) => t.ambil(akun, jalur);
const kirim = (jalur: string, badan: object, akun: string) => t.kirim(akun, jalur, badan);

describe('aturan kantor', () => {
  test('admin menggantinya, tercatat dalam riwayat kantor, dan hanya di kantornya', async () => {
    const aturan = { ...ATURAN_BAWAAN, senyap: { mulai: '20:00', selesai: '05:30' } };
    const { status, isi } = await kirim('/api/v1/kantor/saluran', aturan, 'admin@bulukumba');
    expect(status).toBe(200);
    expect(isi['aturan']).toEqual(aturan);
    expect((await ambil('/api/v1/kantor/saluran', 'pengawas@bulukumba')).isi).toMatchObject({
      aturan,
      terpasang: [
        { saluran: 'surel', cara: 'lokal' },
        { saluran: 'whatsapp', cara: 'lokal' },
      ],
    });
    expect((await ambil('/api/v1/kantor/saluran', 'admin@pangkalpinang')).isi['aturan']).toEqual(
      ATURAN_BAWAAN,
    );
    await kirim('/api/v1/kantor/saluran', aturan, 'admin@bulukumba');
    const { isi: riwayat } = await ambil('/api/v1/riwayat-kantor', 'admin@bulukumba');
    expect(riwayat['riwayat']).toMatchObject([
      {
        jenis: 'aturanSaluranDiubah',
        label: 'Aturan saluran pesan diubah',
        isi: {
          perubahan: [
            { lokasi: 'senyap.mulai', lama: '21:00', baru: '20:00' },
            { lokasi: 'senyap.selesai', lama: '06:00', baru: '05:30' },
          ],
        },
      },
    ]);
  });

  test('yang tidak lengkap ditolak', async () => {
    const { status } = await kirim('/api/v1/kantor/saluran', { senyap: null }, 'admin@bulukumba');
    expect(status).toBe(422);
  });
});

describe('pengiriman kantor', () => {
  const daftar = (kueri = '', akun = 'kadis@bulukumba') => ambil(`/api/v1/kantor/pengiriman${kueri}`, akun);

  /** Three messages to the kadis: one arrives, one is dead, one waits. */
  async function tigaPesan(): Promise<void> {
    const { orang } = await orangIni(t.bd, 'bulukumba', 'kadis');
    for (const menit of [1, 2, 3]) {
      const id = randomUUID();
      const pada = `2026-01-05T03:0${menit}:00.000Z`;
      t.l.sekarang = () => pada;
      await t.bd.db
        .insertInto('kotak_keluar')
        .values({
          id,
          kunci: id,
          instansi_id: 'bulukumba',
          orang_id: orang,
          lewat: 'pemangku',
          jenis: 'kunciHilang',
          isi: JSON.stringify({ nomor: `lansia-bulukumba-2026-000${menit}` }),
          dibuat_pada: pada,
        })
        .execute();
      if (menit === 2) await gantiSurel(orang, 'bukan alamat');
      if (menit === 3) await sebarkan({ ...t.l, db: t.bd.db }, ['surel']);
      else await t.putar();
      await gantiSurel(orang, 'kadis@bulukumba.contoh');
    }
  }

  const gantiSurel = (orang: string, surel: string) =>
    t.bd.pemilik.updateTable('orang').set({ surel }).where('id', '=', orang).execute();

  test('menurut keadaannya, yang terbaru dulu, halaman demi halaman, dengan alamat tersamar', async () => {
    await tigaPesan();
    const { isi } = await daftar();
    expect(isi).toMatchObject({
      jumlah: { menunggu: 1, gagal: 0, terkirim: 1, mati: 1, dibatalkan: 0 },
      pengiriman: [
        { status: 'menunggu', alamat: 'ka•••@bulukumba.contoh', percobaan: 0 },
        { status: 'mati', galat: 'alamatTidakSah', label: 'Tidak tersampaikan', percobaan: 1 },
        {
          status: 'terkirim',
          orang: { nama: 'Andi Rahmawati Tenri' },
          selesaiPada: '2026-01-05T03:01:00.000Z',
        },
      ],
    });
    expect(JSON.stringify(isi)).not.toContain('kadis@');
    expect((await daftar('?status=mati')).isi['pengiriman']).toHaveLength(1);
    expect((await daftar('?saluran=whatsapp')).isi['pengiriman']).toEqual([]);
    const halaman1 = (await daftar('?batas=2')).isi;
    const halaman2 = (await daftar(`?batas=2&kursor=${String(halaman1['kursor'])}`)).isi;
    expect([...(halaman1['pengiriman'] as Isi[]), ...(halaman2['pengiriman'] as Isi[])]).toEqual(
      isi['pengiriman'],
    );
    expect(halaman2['kursor']).toBeUndefined();
    expect((await daftar('', 'kadis@pangkalpinang')).isi['pengiriman']).toEqual([]);
  });

  test('yang tidak tersampaikan dikirim ulang oleh admin, dan tercatat', async () => {
    await tigaPesan();
    const mati = ((await daftar('?status=mati')).isi['pengiriman'] as Isi[])[0];
    const ulangi = (badan: object, akun = 'admin@bulukumba') =>
      kirim('/api/v1/kantor/pengiriman/ulangi', badan, akun);
    expect((await ulangi({ id: [mati?.['id']] }, 'admin@pangkalpinang')).isi).toEqual({ diulangi: 0 });
    expect((await ulangi({ id: [mati?.['id']] })).isi).toEqual({ diulangi: 1 });
    expect((await ulangi({ semua: true })).isi).toEqual({ diulangi: 0 });
    await t.putar();
    expect((await daftar()).isi['jumlah']).toMatchObject({ terkirim: 3, mati: 0 });
    const { isi } = await ambil('/api/v1/riwayat-kantor', 'admin@bulukumba');
    expect(isi['riwayat']).toMatchObject([{ jenis: 'pengirimanDiulangi', isi: { jumlah: 1 } }]);
  });

  test.each(['?status=entah', '?kursor=x', '?batas=0'])('%s ditolak 422', async (kueri) => {
    expect((await daftar(kueri)).status).toBe(422);
  });
});

describe('kotak surel lokal', () => {
  const halaman = async (akun: string) => (await t.sebagai(akun)).mentah('/kotak-surel');

  test('menunjukkan yang akan dikirim, tanpa skrip, kepada admin kantornya', async () => {
    await kirim('/api/v1/saluran-saya/uji', { saluran: 'surel' }, 'peksos@bulukumba');
    await t.putar();
    const res = await halaman('admin@bulukumba');
    const teks = await res.text();
    expect(res.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(res.headers.get('cache-control')).toBe('no-store');
    expect(teks).toContain('Pesan uji dari Lindung');
    expect(teks).toContain('peksos@bulukumba.contoh');
    expect(teks).not.toContain('<script');
    expect(await (await halaman('admin@pangkalpinang')).text()).toContain('Belum ada pesan.');
  });

  test('isi pesan tidak menjadi markah', async () => {
    const { orang } = await orangIni(t.bd, 'bulukumba', 'kadis');
    const [p] = t.pengirim;
    const isi = { perihal: '<img src=x onerror=alert(1)>', teks: '<b>tebal</b>', tautan: '' };
    const pesan = { kunci: orang, instansiId: 'bulukumba', kepada: '"><script>', ...isi };
    await p?.kirim(pesan, new AbortController().signal);
    const teks = await (await halaman('pengawas@bulukumba')).text();
    for (const markah of ['<img', '<b>', '<script']) expect(teks).not.toContain(markah);
  });
});

test('dalam mode produksi kotak surel lokal tidak ada', async () => {
  const produksi = await tumpukanSaluran({ produksi: true });
  try {
    const pengawas = await (await akunUji(produksi, { peran: 'pengawas' })).klien();
    expect((await pengawas.ambil('/api/v1/kantor/saluran')).status).toBe(200);
    expect((await pengawas.mentah('/kotak-surel')).status).toBe(404);
  } finally {
    await produksi.tutup();
  }
});

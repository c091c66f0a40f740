import { PUBLIK_LANSIA_BULUKUMBA } from '../../db/contoh/publik-lansia.ts';
import { PUBLIK_RPS_SENYUM } from '../../db/contoh/publik-rps.ts';
import { bacaStandar } from '../../db/instansi.repository.ts';
import { terikatKantor } from '../../db/riwayat-kantor.ts';
import { tambahMenit } from '../../domain/jam/waktu.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { HARI } from '../support/pembangun/waktu.ts';

interface Versi {
  versi: number;
  keadaan: string;
  berlakuSejak: string;
  isi: { tenggat: Record<string, { menit: number }> } & Record<string, unknown>;
  publik: Record<string, unknown>;
}
interface Layanan {
  layanan: string;
  kasusTerbuka: number;
  versi: Versi[];
}

let t: Tumpukan;
beforeEach(async () => {
  t = await mulaiTumpukan();
});
afterEach(() => t.tutup());

const admin = (kantor = 'bulukumba') => t.sebagai(`admin@${kantor}`);
const tetapkan = async (badan: unknown, layanan = 'lansia', kantor = 'bulukumba') =>
  (await admin(kantor)).kirim(`/api/v1/standar/${layanan}`, badan);
const pratinjau = async (badan: unknown) => (await admin()).kirim('/api/v1/standar/lansia/pratinjau', badan);

async function daftar(layanan = 'lansia', kantor = 'bulukumba'): Promise<Layanan> {
  const { isi } = await (await admin(kantor)).ambil('/api/v1/standar');
  const satu = (isi['layanan'] as Layanan[]).find((l) => l.layanan === layanan);
  if (!satu) throw new Error('layanan tidak ada');
  return satu;
}

/** What the admin gets to see of the first version, to be sent back changed. */
async function usulan(ubah: { biaya?: string; menitParaf?: number; jumlah?: number } = {}) {
  const [v] = (await daftar()).versi;
  if (!v) throw new Error('versi tidak ada');
  const { tenggat } = v.isi;
  const paraf = { ...tenggat['paraf'], menit: ubah.menitParaf ?? tenggat['paraf']?.menit };
  const waktu = PUBLIK_LANSIA_BULUKUMBA.waktu;
  const janji = waktu.janji.map((j) => ({ ...j, menit: ubah.jumlah ?? j.menit }));
  return {
    isi: { ...v.isi, tenggat: { ...tenggat, paraf } },
    publik: { ...v.publik, biaya: ubah.biaya ?? v.publik['biaya'], waktu: { ...waktu, janji } },
  };
}

const kesalahan = (isi: Record<string, unknown>) =>
  (isi['kesalahan'] as { lokasi: string; pesan: string }[]).map((k) => `${k.lokasi}: ${k.pesan}`);

describe('versi baru', () => {
  test('berlaku sekarang: kasus terbuka memakai standar lama, masyarakat membaca yang baru', async () => {
    await tanamKasus(t.bd, lansia('paraf'), { instansi: 'bulukumba' });
    const { status, isi } = await tetapkan(await usulan({ menitParaf: 15, jumlah: 50, biaya: 'Gratis' }));
    expect(status).toBe(201);
    expect(isi).toMatchObject({
      layanan: 'lansia',
      versi: 2,
      menggantikan: 1,
      melangkahi: [],
      kasusTerbuka: 1,
      perubahan: [
        { lokasi: 'isi.tenggat.paraf.menit', lama: 5, baru: 15 },
        { lokasi: 'publik.waktu.janji.0.menit', lama: 40, baru: 50 },
        { lokasi: 'publik.biaya', lama: 'Tidak dipungut biaya', baru: 'Gratis' },
      ],
    });
    expect((await daftar()).versi.map((v) => [v.versi, v.keadaan])).toEqual([
      [1, 'digantikan'],
      [2, 'berlaku'],
    ]);
    const publik = await t.tamu.ambil('/publik/v1/standar-pelayanan/bulukumba');
    const terbit = (publik.isi['layanan'] as Record<string, unknown>[]).find(
      (l) => l['layanan'] === 'lansia',
    );
    expect(terbit).toMatchObject({ versi: 2, biaya: 'Gratis', waktu: { ringkas: '50 menit (jam kerja)' } });
    // What the next case takes along says the same, and is in the office's zone.
    const standar = await bacaStandar(t.bd.db, 'bulukumba', 'lansia', t.l.sekarang());
    expect(standar).toMatchObject({ versi: 2, zona: 'WITA', tenggat: { paraf: { menit: 15 } } });
  });

  test('berlaku nanti: yang sekarang tetap berlaku sampai harinya', async () => {
    const berlakuSejak = tambahMenit(t.l.sekarang(), HARI);
    expect((await tetapkan({ ...(await usulan({ biaya: 'Gratis' })), berlakuSejak })).status).toBe(201);
    expect((await daftar()).versi.map((v) => [v.versi, v.keadaan])).toEqual([
      [1, 'berlaku'],
      [2, 'akanBerlaku'],
    ]);
    const nanti = tambahMenit(berlakuSejak, 1);
    expect(await bacaStandar(t.bd.db, 'bulukumba', 'lansia', t.l.sekarang())).toMatchObject({ versi: 1 });
    expect(await bacaStandar(t.bd.db, 'bulukumba', 'lansia', nanti)).toMatchObject({ versi: 2 });
  });

  test('pratinjau mengatakan yang akan berubah, dan tidak mengubah apa pun', async () => {
    const { status, isi } = await pratinjau(await usulan({ biaya: 'Gratis' }));
    expect(status).toBe(200);
    expect(isi).toMatchObject({
      versi: 2,
      menggantikan: 1,
      kasusTerbuka: 0,
      perubahan: [{ lokasi: 'publik.biaya', lama: 'Tidak dipungut biaya', baru: 'Gratis' }],
    });
    expect((await daftar()).versi).toHaveLength(1);
  });

  test('dua admin serentak mendapat dua versi berurutan; terkirim dua kali hanya satu', async () => {
    const [a, b] = [await usulan({ biaya: 'Gratis' }), await usulan({ biaya: 'Cuma-cuma' })];
    const jawaban = await Promise.all([tetapkan(a), tetapkan(b)]);
    expect(jawaban.map((j) => j.status)).toEqual([201, 201]);
    const versi = (await daftar()).versi;
    expect(versi.map((v) => v.versi)).toEqual([1, 2, 3]);
    const terakhir = versi.at(-1)?.publik['biaya'] === 'Gratis' ? a : b;
    const ulang = await tetapkan(terakhir);
    expect([ulang.status, ulang.isi['kode']]).toEqual([409, 'tidakBerubah']);
  });

  test('layanan yang belum diselenggarakan mulai dari versi 1', async () => {
    const rps = await daftar('rps', 'pangkalpinang');
    const { status, isi } = await tetapkan({ isi: rps.versi[0]?.isi, publik: PUBLIK_RPS_SENYUM }, 'rps');
    expect([status, isi['versi'], isi['menggantikan']]).toEqual([201, 1, null]);
    // Their own zone, not the one it was copied from.
    const standar = await bacaStandar(t.bd.db, 'bulukumba', 'rps', t.l.sekarang());
    expect(standar?.zona).toBe('WITA');
    expect((await daftar('rps', 'pangkalpinang')).versi).toHaveLength(1);
  });

  test('tercatat dalam riwayat kantor: siapa, versi mana, dan apa yang berubah', async () => {
    await tetapkan(await usulan({ biaya: 'Gratis' }));
    const [baris] = await t.bd.db.selectFrom('riwayat_kantor').selectAll().execute();
    expect(baris).toMatchObject({ instansi_id: 'bulukumba', jenis: 'standarDitetapkan', peran: 'admin' });
    expect(
      await t.bd.brankas.baca(terikatKantor('bulukumba', 1), baris?.isi ?? Buffer.alloc(0)),
    ).toMatchObject({
      layanan: 'lansia',
      versi: 2,
      perubahan: [{ lokasi: 'publik.biaya', lama: 'Tidak dipungut biaya', baru: 'Gratis' }],
    });
  });

  test('versi yang ada tidak dapat diubah atau dihapus aplikasi', async () => {
    const ubah = t.bd.db.updateTable('standar_pelayanan').set({ publik: '{}' }).execute();
    await expect(ubah).rejects.toMatchObject({ code: '42501' });
    await expect(t.bd.db.deleteFrom('standar_pelayanan').execute()).rejects.toMatchObject({ code: '42501' });
  });
});

describe('standar yang ditolak', () => {
  test('waktu yang terbit bertentangan dengan batas waktu yang berjalan', async () => {
    const { status, isi } = await tetapkan(await usulan({ menitParaf: 15 }));
    expect(status).toBe(422);
    expect(kesalahan(isi)).toEqual([
      'publik.waktu.janji.0.menit: Waktu yang diterbitkan (40 menit) bertentangan dengan batas waktu yang berjalan (30 menit + 2 menit + 15 menit + 3 menit = 50 menit). Samakan keduanya.',
    ]);
    expect((await pratinjau(await usulan({ menitParaf: 15 }))).status).toBe(422);
    expect((await daftar()).versi).toHaveLength(1);
  });

  test('berlaku surut', async () => {
    const berlakuSejak = tambahMenit(t.l.sekarang(), -1);
    const { status, isi } = await tetapkan({ ...(await usulan({ biaya: 'Gratis' })), berlakuSejak });
    expect(status).toBe(422);
    expect(kesalahan(isi)).toEqual([
      expect.stringContaining('berlakuSejak: Standar tidak dapat berlaku surut'),
    ]);
  });

  test('tanpa salah satu komponen, dan dengan versi atau zona yang bukan urusannya', async () => {
    const { isi, publik } = await usulan();
    const { produk: _, ...kurang } = publik as Record<string, unknown>;
    const tanpaProduk = await tetapkan({ isi, publik: kurang });
    expect([tanpaProduk.status, kesalahan(tanpaProduk.isi)]).toEqual([422, ['publik.produk: Wajib diisi.']]);
    const asing = await tetapkan({ isi: { ...isi, versi: 9, zona: 'WIT' }, publik });
    expect(kesalahan(asing.isi)).toEqual([
      'isi.versi: Isian ini tidak dikenal.',
      'isi.zona: Isian ini tidak dikenal.',
    ]);
  });

  test('teks dengan tanda yang tidak tampak, dan tautan yang menjalankan sesuatu', async () => {
    const terbalik = await tetapkan(await usulan({ biaya: 'Gratis \u{202E}000.05 pR' }));
    expect(kesalahan(terbalik.isi)).toEqual([
      expect.stringContaining('publik.biaya: Ada tanda yang tidak tampak'),
    ]);
    const { isi, publik } = await usulan();
    const { kantor } = PUBLIK_LANSIA_BULUKUMBA.pengaduan;
    const saluran = [{ jenis: 'surel', label: 'Surel', tautan: 'javascript:alert(1)' }];
    const berbahaya = await tetapkan({ isi, publik: { ...publik, pengaduan: { kantor, saluran } } });
    expect(kesalahan(berbahaya.isi)).toEqual([
      'publik.pengaduan.saluran.0.tautan: Tautan harus diawali https://, mailto: atau tel:.',
    ]);
  });

  describe('tangga eskalasi', () => {
    async function denganParaf(beda: object) {
      const { isi, publik } = await usulan();
      const { tenggat } = isi as unknown as Versi['isi'];
      return { isi: { ...isi, tenggat: { ...tenggat, paraf: { ...tenggat['paraf'], ...beda } } }, publik };
    }

    test('jenjang yang hanya menyebut jabatan yang tidak ada di kantor, juga pada pratinjau', async () => {
      const jenjang = [{ setelahMenit: 0, kepada: ['kasi-rehsos'] }];
      expect((await pratinjau(await denganParaf({ jenjang }))).status).toBe(200);
      await t.bd.pemilik
        .updateTable('jabatan')
        .set({ peran: 'peksos' })
        .where('instansi_id', '=', 'bulukumba')
        .where('peran', '=', 'kasi-rehsos')
        .execute();
      for (const minta of [pratinjau, tetapkan]) {
        const { status, isi } = await minta(await denganParaf({ jenjang }));
        expect([status, kesalahan(isi)]).toEqual([
          422,
          [
            'isi.tenggat.paraf.jenjang.0.kepada: Jenjang "Batas paraf 5 menit" tidak akan sampai kepada siapa pun: tidak ada jabatan Kepala Seksi Rehabilitasi Sosial yang menangani layanan ini di kantor Anda. Tambahkan jabatannya, atau pilih penerima lain.',
          ],
        ]);
      }
      expect((await daftar()).versi).toHaveLength(1);
    });

    test('jenjang tanpa penerima', async () => {
      const { isi } = await tetapkan(await denganParaf({ jenjang: [{ setelahMenit: 0, kepada: [] }] }));
      expect(kesalahan(isi)).toEqual([
        'isi.tenggat.paraf.jenjang.0.kepada: Sebutkan paling sedikit satu penerima pemberitahuan.',
      ]);
    });

    test('pengulangan tanpa ujung; dengan batas, atau sampai kepala dinas, boleh', async () => {
      const { isi, publik } = await usulan();
      const { tenggat } = isi as unknown as Versi['isi'];
      const ulang = async (ulangi: object) => {
        const pengiriman = { ...tenggat['pengiriman'], ulangi: { setiapMenit: 1440, ...ulangi } };
        return tetapkan({ isi: { ...isi, tenggat: { ...tenggat, pengiriman } }, publik });
      };
      const ditolak = await ulang({ kepada: ['kabid-rehsos'] });
      expect([ditolak.status, kesalahan(ditolak.isi)]).toEqual([
        422,
        [
          'isi.tenggat.pengiriman.ulangi.palingBanyak: Pengulangan ini tidak ada ujungnya. Isi paling banyak berapa kali, atau tujukan juga kepada kepala dinas.',
        ],
      ]);
      expect((await ulang({ kepada: ['kabid-rehsos'], palingBanyak: 3 })).status).toBe(201);
      expect((await ulang({ kepada: ['kadis'] })).status).toBe(201);
    });
  });

  test('layanan yang tidak ada: 404', async () => {
    expect((await tetapkan(await usulan(), 'entah')).status).toBe(404);
  });
});

test('markup dan rumus dalam teks terbit persis sebagaimana ditulis, sebagai JSON', async () => {
  const biaya = '<img src=x onerror=alert(1)> =HYPERLINK("https://contoh.id") & \'Rp0\'';
  expect((await tetapkan(await usulan({ biaya }))).status).toBe(201);
  const { isi, kepala } = await t.tamu.ambil('/publik/v1/standar-pelayanan/bulukumba');
  expect(kepala.get('content-type')).toMatch(/^application\/json/);
  expect(kepala.get('x-content-type-options')).toBe('nosniff');
  const terbit = (isi['layanan'] as Record<string, unknown>[]).find((l) => l['layanan'] === 'lansia');
  expect(terbit?.['biaya']).toBe(biaya);
});

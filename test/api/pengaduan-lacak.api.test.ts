import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { pengaduan } from '../support/pembangun/pengaduan.ts';
import { rps } from '../support/pembangun/rps.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

const kantor = { instansi: 'bulukumba' };
const lacak = async (kode: string) => (await t.tamu.ambil(`/publik/v1/lacak/${kode}`)).isi;

describe('lacak pengaduan', () => {
  test('menunggu tanggapan: sampai kapan, tanpa data pelapor', async () => {
    const k = await tanamKasus(t.bd, pengaduan('masuk'), kantor);
    const isi = await lacak(k.kodeLacak);
    expect(isi).toMatchObject({
      layanan: 'Pengaduan masyarakat',
      selesai: false,
      keterangan: 'Pengaduan sudah diterima dan menunggu tanggapan pertama.',
      pengaduan: { tenggat: 'Tanggapan pertama paling lambat 08-01-2026 09.00 WITA.' },
    });
    expect(JSON.stringify(isi)).not.toMatch(/Budi|0812|gubuk|Cekkeng|pengaduan-bulukumba/);
    expect(JSON.stringify(isi)).not.toContain(k.id);
  });

  test('dijawab: tanggapan dan jawaban', async () => {
    const k = await tanamKasus(t.bd, pengaduan('selesai'), kantor);
    const isi = await lacak(k.kodeLacak);
    expect(isi).toMatchObject({
      selesai: true,
      pengaduan: {
        tanggapan: { tanggal: '2026-01-05', isi: 'Pengaduan Anda kami terima.' },
        jawaban: { tanggal: '2026-01-05', isi: 'Sudah kami bantu.' },
      },
    });
    expect(isi).not.toHaveProperty('digabung');
    expect(isi['pengaduan']).not.toHaveProperty('tenggat');
  });

  test('digabung: keadaan pengaduan utama, lewat rantai sampai yang terakhir', async () => {
    const utama = await tanamKasus(t.bd, pengaduan('penanganan'), kantor);
    const tengah = await tanamKasus(t.bd, { ...pengaduan('digabung'), digabungKe: utama.id }, kantor);
    const ujung = await tanamKasus(
      t.bd,
      { ...pengaduan('digabung', { waktu: '2026-01-02T01:00:00.000Z' }), digabungKe: tengah.id },
      kantor,
    );
    for (const kode of [tengah.kodeLacak, ujung.kodeLacak]) {
      expect(await lacak(kode)).toMatchObject({
        digabung: true,
        selesai: false,
        keterangan: 'Pengaduan sedang ditangani.',
        pengaduan: { tenggat: 'Jawaban paling lambat 19-01-2026 09.00 WITA.' },
      });
    }
    expect(await lacak(ujung.kodeLacak)).toMatchObject({ diajukan: '2026-01-02' });
  });

  test('layanan lain tidak memuatnya', async () => {
    const k = await tanamKasus(t.bd, rps('asesmen'), { instansi: 'pangkalpinang' });
    expect(await lacak(k.kodeLacak)).not.toHaveProperty('pengaduan');
  });
});

test('rincian keduanya menunjuk satu sama lain', async () => {
  const utama = await tanamKasus(t.bd, pengaduan('penanganan'), kantor);
  const ganda = await tanamKasus(t.bd, { ...pengaduan('digabung'), digabungKe: utama.id }, kantor);
  const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
  const terkait = async (id: string) => (await dinsos.ambil(`/api/v1/kasus/${id}`)).isi['terkait'];
  expect(await terkait(utama.id)).toMatchObject([{ id: ganda.id, tahap: 'digabung' }]);
  expect(await terkait(ganda.id)).toMatchObject([{ id: utama.id, tahap: 'penanganan' }]);
});

import { sql } from 'kysely';
import { tambahMenit, tanggalDi } from '../../domain/jam/waktu.ts';
import { kirimJenjang } from '../../domain/kasus/tenggat.ts';
import type { KeadaanRps } from '../../domain/rps/keadaan.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { tanamHunian } from '../support/api/tanam-hunian.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { HARI } from '../support/pembangun/waktu.ts';
import { rps } from '../support/pembangun/rps.ts';

interface Kamar {
  nama: string;
  tempatTidur: { nama: string; kelompok: string; penghuni: Record<string, unknown> | null }[];
}

let t: Tumpukan;
let tigaHari: Tertanam<KeadaanRps>;
let lewat: Tertanam<KeadaanRps>;
let menunggu: Tertanam<KeadaanRps>;
let target: string;
beforeAll(async () => {
  t = await mulaiTumpukan();
  target = tambahMenit(t.l.sekarang(), HARI);
  tigaHari = await tinggal('Anggrek 1', -2.5);
  lewat = await tinggal('Melati 2', -8, (k) => ({
    ...k,
    tindakLanjut: { target },
    tenggat: k.tenggat.map((w) =>
      w.kunci === 'tinggal' ? kirimJenjang(kirimJenjang(w, 1, w.mulai), 2, w.mulai) : w,
    ),
  }));
  menunggu = await tanamKasus(t.bd, rps('pendekatanAwal'), { instansi: 'pangkalpinang' });
  const keluar = await tinggal('Mawar 1', -4);
  await t.bd.db
    .updateTable('hunian')
    .set({ masa: sql`tstzrange(lower(masa), now())` })
    .where('kasus_id', '=', keluar.id)
    .execute();
});
afterAll(() => t.tutup());

async function tinggal(tempatTidur: string, hari: number, ubah = (k: KeadaanRps) => k) {
  const waktu = tambahMenit(t.l.sekarang(), hari * HARI);
  const kasus = await tanamKasus(t.bd, ubah(rps('bimbingan', { waktu })), { instansi: 'pangkalpinang' });
  await tanamHunian(t.bd, kasus.id, tempatTidur, waktu);
  return kasus;
}

const hunian = async (akun: string) => (await t.sebagai(akun)).ambil('/api/v1/rps/hunian');
const tidur = (isi: Record<string, unknown>, nama: string) =>
  (isi['kamar'] as Kamar[]).flatMap((k) => k.tempatTidur).find((b) => b.nama === nama);

describe('hunian RPS', () => {
  test('semua tempat tidur menurut kamar, dengan yang kosong', async () => {
    const { status, isi } = await hunian('petugas-rps@pangkalpinang');
    expect(status).toBe(200);
    expect(isi).toMatchObject({ jumlah: 8, kosong: 6 });
    expect((isi['kamar'] as Kamar[]).map((k) => [k.nama, k.tempatTidur.length])).toEqual([
      ['Anggrek', 3],
      ['Kenanga', 1],
      ['Mawar', 2],
      ['Melati', 2],
    ]);
    expect(tidur(isi, 'Mawar 1')).toMatchObject({ kelompok: 'anak', penghuni: null });
  });

  test('hari ke berapa dari tujuh, dan siapa yang lewat', async () => {
    const { isi } = await hunian('petugas-rps@pangkalpinang');
    expect(tidur(isi, 'Anggrek 1')?.penghuni).toMatchObject({
      kasus: { id: tigaHari.id, nomor: tigaHari.keadaan.nomor },
      klien: { nama: 'Mbah' },
      hari: {
        ke: 3,
        dari: 7,
        masukPada: tigaHari.keadaan.masukPada,
        batas: tambahMenit(tigaHari.keadaan.masukPada ?? '', 7 * HARI),
        terlambat: false,
      },
    });
    expect(tidur(isi, 'Melati 2')?.penghuni).toMatchObject({
      kasus: { id: lewat.id },
      hari: { ke: 9, terlambat: true },
    });
  });

  test('pengawas tidak melihat nama; petugas desa tidak melihat hunian; kantor lain tidak punya', async () => {
    const { isi } = await hunian('pengawas@pangkalpinang');
    expect(tidur(isi, 'Anggrek 1')?.penghuni).toMatchObject({ klien: { nama: null }, hari: { ke: 3 } });
    expect((await hunian('petugas-desa@pangkalpinang')).status).toBe(403);
    expect((await hunian('kadis@bulukumba')).isi).toEqual({
      jumlah: 0,
      kosong: 0,
      kelompok: [],
      kamar: [],
      menunggu: [],
      perkiraanKeluar: [],
    });
  });

  test('menurut kelompok: berapa ada, berapa kosong', async () => {
    const { isi } = await hunian('petugas-rps@pangkalpinang');
    expect(isi['kelompok']).toEqual([
      { nama: 'laki-laki', jumlah: 3, kosong: 2 },
      { nama: 'perempuan', jumlah: 2, kosong: 1 },
      { nama: 'anak', jumlah: 2, kosong: 2 },
      { nama: 'odgj', jumlah: 1, kosong: 1 },
    ]);
  });

  test('jenjang yang tercapai dan tindak lanjut; siapa diperkirakan keluar kapan', async () => {
    const { isi } = await hunian('petugas-rps@pangkalpinang');
    expect(tidur(isi, 'Anggrek 1')?.penghuni).toMatchObject({ jenjang: 0, tindakLanjut: null });
    expect(tidur(isi, 'Melati 2')?.penghuni).toMatchObject({
      jenjang: 2,
      tindakLanjut: { target },
      perkiraanKeluar: target,
    });
    const batas = tambahMenit(tigaHari.keadaan.masukPada ?? '', 7 * HARI);
    expect(isi['perkiraanKeluar']).toEqual([
      { tanggal: tanggalDi(target, 'WIB'), kasus: [kasusIni(lewat, 'Melati 2')] },
      { tanggal: tanggalDi(batas, 'WIB'), kasus: [kasusIni(tigaHari, 'Anggrek 1')] },
    ]);
  });

  test('yang sudah diterima dan belum punya tempat tidur menunggu, dengan kelompok yang sesuai', async () => {
    const { isi } = await hunian('petugas-rps@pangkalpinang');
    expect(isi['menunggu']).toEqual([
      {
        kasus: { id: menunggu.id, nomor: menunggu.keadaan.nomor, tahap: 'pendekatanAwal' },
        klien: { nama: 'Mbah' },
        kategori: 'lanjutUsiaTerlantar',
        kelompokSesuai: ['laki-laki'],
        batas: menunggu.keadaan.tenggat.find((w) => w.kunci === 'penerimaan')?.batas,
      },
    ]);
    const dariPengawas = (await hunian('pengawas@pangkalpinang')).isi;
    expect(dariPengawas['menunggu']).toMatchObject([{ klien: { nama: null } }]);
  });

  const kasusIni = ({ id, keadaan }: Tertanam, tempatTidur: string) => ({
    id,
    nomor: keadaan.nomor,
    tahap: keadaan.tahap,
    tempatTidur,
  });
});

describe('petugas kantor', () => {
  const petugas = async (akun: string, kueri: string) =>
    (await t.sebagai(akun)).ambil(`/api/v1/petugas${kueri}`);

  test('yang memegang peran itu sekarang, di kantor sendiri', async () => {
    const { isi } = await petugas('petugas-dinsos@bulukumba', '?peran=peksos');
    expect(isi['petugas']).toEqual([
      {
        id: expect.any(String),
        nama: 'Irwan Mattola',
        jabatan: 'Pekerja Sosial II',
        jabatanId: expect.any(String),
      },
      {
        id: expect.any(String),
        nama: 'Nurlinda Sapo',
        jabatan: 'Pekerja Sosial I',
        jabatanId: expect.any(String),
      },
    ]);
  });

  test.each(['', '?peran=entah', '?peran=peksos&nama=a'])('"%s" ditolak 422', async (kueri) => {
    expect((await petugas('kadis@bulukumba', kueri)).status).toBe(422);
  });
});

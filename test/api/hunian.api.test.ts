import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { tambahMenit } from '../../domain/jam/waktu.ts';
import type { KeadaanRps } from '../../domain/rps/keadaan.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
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
beforeAll(async () => {
  t = await mulaiTumpukan();
  tigaHari = await tinggal('Anggrek 1', -2.5);
  lewat = await tinggal('Melati 2', -8);
  const keluar = await tinggal('Mawar 1', -4);
  await t.bd.db
    .updateTable('hunian')
    .set({ masa: sql`tstzrange(lower(masa), now())` })
    .where('kasus_id', '=', keluar.id)
    .execute();
});
afterAll(() => t.tutup());

async function tinggal(tempatTidur: string, hari: number) {
  const waktu = tambahMenit(t.l.sekarang(), hari * HARI);
  const kasus = await tanamKasus(t.bd, rps('bimbingan', { waktu }), { instansi: 'pangkalpinang' });
  await t.bd.db
    .insertInto('hunian')
    .columns(['id', 'instansi_id', 'tempat_tidur_id', 'kasus_id', 'masa'])
    .expression((q) =>
      q
        .selectFrom('tempat_tidur')
        .select([sql.val(randomUUID()).as('i'), 'instansi_id', 'id', sql.val(kasus.id).as('k')])
        .select(sql<string>`tstzrange(${waktu}::timestamptz, null)`.as('masa'))
        .where('nama', '=', tempatTidur),
    )
    .execute();
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
    expect((await hunian('kadis@bulukumba')).isi).toEqual({ jumlah: 0, kosong: 0, kamar: [] });
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

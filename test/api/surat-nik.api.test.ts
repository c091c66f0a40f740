import { terikatAlasan } from '../../db/log-akses.ts';
import type { KeadaanLansia } from '../../domain/lansia/keadaan.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { tanamSurat } from '../support/api/tanam-surat.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { rps } from '../support/pembangun/rps.ts';
import { lembarUji } from '../support/surat/lembar.ts';
import { teksPdf } from '../support/teks-pdf.ts';

const NIK = '7302015708500001';
const SAMAR = '************0001';
// Of the village the petugas-desa of Bulukumba sees.
const isi = {
  suratPermohonan: {
    nomor: '1/DS/2026',
    tanggal: '2026-01-05',
    desaKelurahan: 'Caile',
    kecamatan: 'Ujung Bulu',
  },
};

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

const tanam = (k: KeadaanLansia) => tanamKasus(t.bd, k, { instansi: 'bulukumba' });

describe('NIK dalam konsep surat', () => {
  /** What the draft says of the NIK, and what of that is on record. */
  async function konsep(akun: string, kasus: Tertanam) {
    const sebelum = (await log(kasus)).length;
    const res = await (await t.sebagai(`${akun}@bulukumba`)).mentah(`/api/v1/kasus/${kasus.id}/surat/konsep`);
    const [halaman = ''] = res.status === 200 ? teksPdf(Buffer.from(await res.arrayBuffer())) : [];
    const jejak = (await log(kasus)).slice(sebelum).map((b) => b.tindakan);
    return [res.status, halaman.includes(NIK) ? 'utuh' : halaman.includes(SAMAR) ? 'tersamar' : null, jejak];
  }
  const log = (kasus: Tertanam) =>
    t.bd.db
      .selectFrom('log_akses')
      .select(['tindakan', 'alasan'])
      .where('kasus_id', '=', kasus.id)
      .orderBy('id')
      .execute();
  const TERSAMAR = [200, 'tersamar', ['bacaKonsepSurat']];
  const UTUH = [200, 'utuh', ['bacaKonsepSurat', 'bacaNik']];

  test.each(['permohonan', 'paraf'] as const)('%s: tersamar bagi yang tidak memerlukannya', async (tahap) => {
    const kasus = await tanam(lansia(tahap, { isi }));
    for (const akun of ['petugas-desa', 'peksos2', 'kasi-rehsos', 'sekretaris', 'kadis'])
      expect([akun, await konsep(akun, kasus)]).toEqual([akun, TERSAMAR]);
  });

  test('utuh bagi yang memeriksa identitas dan yang ditugaskan', async () => {
    const kasus = await tanam(lansia('paraf'));
    for (const akun of ['petugas-dinsos', 'peksos', 'kabid-rehsos'])
      expect([akun, await konsep(akun, kasus)]).toEqual([akun, UTUH]);
  });

  test('utuh bagi yang mendapat giliran memaraf atau menandatangani, dan tercatat untuk apa', async () => {
    const dialihkan = {
      ...lansia('paraf'),
      parafDialihkan: { dari: 'kabid-rehsos', ke: 'sekretaris' },
    } as const;
    const paraf = await tanam(dialihkan);
    expect(await konsep('sekretaris', paraf)).toEqual(UTUH);
    expect(await konsep('kadis', paraf)).toEqual(TERSAMAR);
    const tandaTangan = await tanam(lansia('tandaTangan'));
    expect(await konsep('kadis', tandaTangan)).toEqual(UTUH);
    expect(await konsep('sekretaris', tandaTangan)).toEqual(TERSAMAR);
    const alasan = (await log(tandaTangan)).flatMap((b) => (b.alasan ? [b.alasan] : []));
    const dibaca = alasan.map((a) => t.bd.brankas.baca(terikatAlasan(tandaTangan.id), a));
    expect(await Promise.all(dibaca)).toEqual([
      'Memeriksa konsep surat pada giliran memaraf atau menandatangani.',
    ]);
  });

  test('tanpa NIK di dalamnya tidak ada yang dicatat sebagai dibaca', async () => {
    const k = lansia('paraf');
    const { nik: _, ...klien } = k.klien;
    expect(await konsep('kabid-rehsos', await tanam({ ...k, klien }))).toEqual([
      200,
      null,
      ['bacaKonsepSurat'],
    ]);
  });
});

describe('surat yang terbit memuat NIK', () => {
  const SEMUA = ['petugas-desa', 'petugas-dinsos', 'peksos', 'peksos2', 'petugas-rps', 'kasi-rehsos'].concat([
    'kabid-rehsos',
    'sekretaris',
    'kadis',
    'pengawas',
  ]);
  interface Butir {
    id: string;
    dapatDibuka: boolean;
  }
  /** Who of the office gets it; the list of letters, that of documents and the file itself must agree. */
  async function pembaca(kasus: Tertanam, surat: { id: string; dokumenId: string | null }, kantor: string) {
    const hasil: string[] = [];
    for (const akun of SEMUA) {
      const klien = await t.sebagai(`${akun}@${kantor}`);
      const daftar = (await klien.ambil(`/api/v1/kasus/${kasus.id}/surat`)).isi['surat'];
      // Another village's case is none that this officer knows.
      if (daftar === undefined) continue;
      const rincian = (await klien.ambil(`/api/v1/kasus/${kasus.id}`)).isi['dokumen'];
      const ditawarkan = [
        ...(daftar as Butir[]).filter((s) => s.id === surat.id),
        ...(rincian as Butir[]).filter((d) => d.id === surat.dokumenId),
      ].map((b) => b.dapatDibuka);
      const jalur = [
        `/api/v1/surat/${surat.id}/pdf`,
        ...(surat.dokumenId === null ? [] : [`/api/v1/dokumen/${surat.dokumenId}`]),
      ];
      const dijawab = await Promise.all(jalur.map(async (j) => (await klien.mentah(j)).status === 200));
      expect([akun, ditawarkan]).toEqual([akun, dijawab]);
      if (dijawab.every(Boolean)) hasil.push(akun);
    }
    return hasil;
  }
  const dariSop = ['petugas-dinsos', 'peksos', 'kabid-rehsos'];

  test('dibuka penanda tangannya, yang menerimanya menurut SOP 6, dan yang memeriksa identitas', async () => {
    const kasus = await tanam(lansia('selesai', { isi }));
    const surat = await tanamSurat(t, kasus);
    expect(await pembaca(kasus, surat, 'bulukumba')).toEqual([...dariSop, 'kadis']);
  });

  test('dibuka kepala dinas yang tidak menandatanganinya hanya selama ia dapat mencabutnya', async () => {
    const olehLain = async (tahap: 'penyerahan' | 'selesai') => {
      const kasus = await tanam(lansia(tahap));
      const surat = await tanamSurat(t, kasus);
      const penanda = JSON.stringify({ jabatan: 'Kepala Dinas Sosial' });
      await t.bd.pemilik.updateTable('surat').set({ penanda }).where('id', '=', surat.id).execute();
      return pembaca(kasus, surat, 'bulukumba');
    };
    expect(await olehLain('penyerahan')).toEqual([...dariSop, 'kadis']);
    expect(await olehLain('selesai')).toEqual(dariSop);
  });

  test('rujukan dibawa petugas RPS yang menyerahkan klien', async () => {
    const kasus = await tanamKasus(t.bd, rps('selesai'), { instansi: 'pangkalpinang' });
    const lembar = lembarUji({ tandaTangan: 'basah', tempatTandaTangan: false });
    const surat = await tanamSurat(t, kasus, { jenis: 'rujukan', lembar });
    expect(await pembaca(kasus, surat, 'pangkalpinang')).toEqual([
      'petugas-dinsos',
      'peksos',
      'peksos2',
      'petugas-rps',
      'kabid-rehsos',
      'kadis',
    ]);
  });
});

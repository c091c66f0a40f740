import type { KeadaanLansia } from '../../../domain/lansia/keadaan.ts';
import {
  bahanBeritaAcara,
  bahanRekomendasi,
  bahanTugasPendampingan,
} from '../../../domain/surat/bahan-lansia.ts';
import {
  bahanRujukan,
  rujukanDariPenyaluran,
  rujukanDariTolak,
} from '../../../domain/surat/bahan-rujukan.ts';
import { bahanTerbit } from '../../../domain/surat/bahan.ts';
import type { OrangSurat } from '../../../domain/surat/bahan.ts';
import { CONTOH_ISIAN } from '../../../domain/surat/contoh-isian.ts';
import type { JenisSurat } from '../../../domain/surat/isian.ts';
import { ISIAN_SURAT, ISIAN_TERBIT, JENIS_SURAT } from '../../../domain/surat/isian.ts';
import { penandaTangan } from '../../../domain/surat/penanda-tangan.ts';
import { lansia } from '../../support/pembangun/lansia.ts';
import { rps } from '../../support/pembangun/rps.ts';
import { PANGKAL } from '../../support/pembangun/waktu.ts';

const PEKSOS = { nama: 'Nurlinda Sapo', nip: '0'.repeat(18), jabatan: 'Pekerja Sosial I' };
const orang: OrangSurat = { kantor: { nama: 'Dinas Sosial', kota: 'Bulukumba' }, peksos: PEKSOS };

const SERAH = {
  // 23.59 and a minute past midnight on the office's clock.
  malam: '2026-01-05T15:59:00.000Z',
  dini: '2026-01-05T16:01:00.000Z',
  penerima: { nama: 'Hasan Basri', jabatan: 'Petugas Sentra' },
};

const berisi = (k: KeadaanLansia, lain: Partial<KeadaanLansia>): KeadaanLansia => ({ ...k, ...lain });
const terbit = (k: KeadaanLansia['klien'], tanggal = '2026-11-22') =>
  bahanTerbit(k, { nomor: '1', tanggal, penandaTangan: { jabatan: 'Kepala Dinas', nama: 'A' } });

describe('what a letter of recommendation can say', () => {
  it('comes from the case, with the NIK in full', () => {
    expect(bahanRekomendasi(lansia('tandaTangan'), orang)).toMatchObject({
      'instansi.nama': 'Dinas Sosial',
      'instansi.kota': 'Bulukumba',
      'klien.nama': 'Ibu Contoh',
      'klien.nik': '7302015708500001',
      'klien.tempatTanggalLahir': '17 Agustus 1950',
      'klien.jenisKelamin': 'Perempuan',
      keadaan: 'terlantar',
      tujuan: 'Sentra Contoh',
      'permohonan.tanggal': '5 Januari 2026',
      'peksos.nama': 'Nurlinda Sapo',
      'asesmen.tanggal': '5 Januari 2026',
      'asesmen.kondisiFisik': 'Lemah',
    });
  });

  it('leaves out what is not known', () => {
    const k = berisi(lansia('permohonan'), { klien: {} });
    const bahan = bahanRekomendasi(k, { kantor: orang.kantor });
    for (const nama of [
      'klien.nama',
      'klien.nik',
      'klien.tempatTanggalLahir',
      'peksos.nama',
      'asesmen.tanggal',
    ])
      expect(bahan[nama]).toBeUndefined();
    expect(terbit({})['klien.usia']).toBeUndefined();
  });

  it.each([
    [['miskin'], 'miskin'],
    [['miskin', 'terlantar'], 'miskin dan terlantar'],
    [
      ['miskin', 'terlantar', 'diterlantarkan-keluarga'],
      'miskin, terlantar dan diterlantarkan oleh keluarganya',
    ],
  ] as const)('names the circumstances %j', (keadaan, tertulis) => {
    expect(bahanRekomendasi(berisi(lansia(), { keadaan }), orang)['keadaan']).toBe(tertulis);
  });

  it.each([
    [{ tempatLahir: 'Bira', tanggalLahir: '1950-02-03' }, 'Bira, 3 Februari 1950'],
    [{ tempatLahir: 'Bira' }, 'Bira'],
    [{ perkiraanUsia: 70 }, 'perkiraan usia 70 tahun'],
    [
      { tempatLahir: 'Bira', perkiraanUsia: 70, dasarPerkiraan: 'keterangan tetangga' },
      'Bira, perkiraan usia 70 tahun (keterangan tetangga)',
    ],
    // A basis without an estimate says nothing about a birth.
    [{ dasarPerkiraan: 'keterangan tetangga' }, undefined],
  ])('writes the birth of %j', (klien, tertulis) => {
    expect(bahanRekomendasi(berisi(lansia(), { klien }), orang)['klien.tempatTanggalLahir']).toBe(tertulis);
  });

  it('uses what a client is called where the name is not known', () => {
    const k = berisi(lansia(), { klien: { panggilan: 'Nenek' } });
    expect(bahanRekomendasi(k, orang)['klien.nama']).toBe('Nenek');
  });
});

describe('the age in a letter', () => {
  it.each([
    ['2026-11-21', '75 tahun'],
    ['2026-11-22', '76 tahun'],
  ])('is that of its day: %s', (tanggal, usia) => {
    expect(terbit({ tanggalLahir: '1950-11-22' }, tanggal)['klien.usia']).toBe(usia);
  });

  it('says so where it is an estimate', () => {
    expect(terbit({ perkiraanUsia: 70 })['klien.usia']).toBe('sekitar 70 tahun');
  });
});

describe('a signatory', () => {
  const kadis = { nama: 'Andi Rahmawati', nip: '1', pangkat: 'Pembina', jabatan: 'Kepala Dinas Sosial' };

  it.each([
    [undefined, 'Kepala Dinas Sosial'],
    ['plt', 'Plt. Kepala Dinas Sosial'],
    ['plh', 'Plh. Kepala Dinas Sosial'],
  ] as const)('who acts as %s says so', (sebagai, jabatan) => {
    const p = penandaTangan({ ...kadis, ...(sebagai && { sebagai }) });
    expect(p).toEqual({ ...kadis, jabatan });
  });
});

describe('the letters of the journey', () => {
  const berangkat = { terjadiPada: PANGKAL };
  const surat = [
    { nomor: '400.9/001/DINSOS/I/2026', pada: SERAH.malam },
    { nomor: '400.9/002/DINSOS/I/2026', pada: SERAH.dini, dicabutPada: SERAH.dini },
  ];

  it('speak of the letter that is in force, dated on the clock of the office', () => {
    const k = berisi(lansia('pengiriman'), { surat });
    expect(bahanTugasPendampingan(k, orang, { ...berangkat, kendaraan: 'ambulans' })).toMatchObject({
      'rekomendasi.nomor': '400.9/001/DINSOS/I/2026',
      'rekomendasi.tanggal': '5 Januari 2026',
      'berangkat.tanggal': '5 Januari 2026',
      'berangkat.kendaraan': 'ambulans',
    });
  });

  it.each([
    [SERAH.malam, 'Senin', '5 Januari 2026'],
    [SERAH.dini, 'Selasa', '6 Januari 2026'],
  ])('name the day of the handover at %s', (terjadiPada, hari, tanggal) => {
    const bahan = bahanBeritaAcara(lansia('pengiriman'), orang, { terjadiPada, penerima: SERAH.penerima });
    expect(bahan).toMatchObject({
      'serahTerima.hari': hari,
      'serahTerima.tanggal': tanggal,
      'serahTerima.penerima': 'Hasan Basri',
      'serahTerima.jabatanPenerima': 'Petugas Sentra',
    });
  });
});

describe('a referral', () => {
  const dasar = { terjadiPada: PANGKAL, alasan: 'pertimbanganAsesmen' } as const;

  it('follows a refusal, to whoever is competent', () => {
    const pokok = rujukanDariTolak({ alasan: 'Perkara pidana.', pihakBerwenang: 'Kepolisian' });
    expect(bahanRujukan(rps('keputusan'), orang, pokok)).toMatchObject({
      tujuan: 'Kepolisian',
      'rujukan.alasan': 'Perkara pidana.',
      'rps.kategori': 'lanjut usia terlantar',
      'rps.diterimaPada': '5 Januari 2026',
      'rps.asesmenAwal': 'Tidak punya tempat tinggal',
      'klien.nama': 'Mbah',
    });
  });

  it.each([
    [{ cara: 'dirujukKeRumahSakit', rumahSakit: 'RSUD', keluhan: 'Sesak.' }, 'RSUD'],
    [{ cara: 'dirujukKeLks', lembaga: 'LKS Kasih', penerima: 'Ibu Ani' }, 'LKS Kasih'],
    [{ cara: 'dirujukKeInstansiLain', instansi: 'Dinas Kesehatan', uraian: 'Rawat.' }, 'Dinas Kesehatan'],
  ] as const)('goes to whom the client is handed: %j', (penyaluran, tujuan) => {
    const pokok = rujukanDariPenyaluran({ ...dasar, penyaluran });
    expect(pokok).toMatchObject({ tujuan, alasan: 'pertimbangan hasil asesmen klien' });
  });

  it.each([
    { cara: 'keluarSendiri', uraian: 'Pamit.' },
    { cara: 'dijemputKeluarga', penjemput: 'Anak', hubungan: 'anak' },
    { cara: 'dipulangkanKeDaerahAsal', daerahAsal: 'Belitung' },
  ] as const)('is not written where nobody is referred to: %j', (penyaluran) => {
    expect(rujukanDariPenyaluran({ ...dasar, penyaluran })).toBeNull();
  });
});

describe('fields of a template', () => {
  const k = lansia('pengiriman');
  const BAHAN: Record<JenisSurat, object> = {
    rekomendasi: bahanRekomendasi(k, orang),
    tugasPendampingan: bahanTugasPendampingan(k, orang, { terjadiPada: PANGKAL }),
    beritaAcara: bahanBeritaAcara(k, orang, { terjadiPada: PANGKAL, penerima: SERAH.penerima }),
    rujukan: bahanRujukan(rps('keputusan'), orang, { tujuan: 'RSUD', alasan: 'Sakit.' }),
  };
  // Only where a recommendation was issued.
  const BERSYARAT = new Set(['rekomendasi.nomor', 'rekomendasi.tanggal']);

  it.each(JENIS_SURAT)('are all known to a letter of the kind %s, and to its preview', (jenis) => {
    const isian = Object.keys(ISIAN_SURAT[jenis]).filter((nama) => !ISIAN_TERBIT.has(nama));
    for (const nama of isian) expect(CONTOH_ISIAN).toHaveProperty([nama]);
    for (const nama of isian.filter((n) => !BERSYARAT.has(n))) expect(BAHAN[jenis]).toHaveProperty([nama]);
  });
});

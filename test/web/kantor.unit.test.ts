import { describe, expect, test } from '@jest/globals';
import type { JabatanTampil, PemangkuTampil } from '../../api/bentuk/kantor.schema.ts';
import { tempatTidurBaru } from '../../api/bentuk/tempat-tidur.schema.ts';
import { orangBaru, pengakhiran } from '../../domain/kantor/isi.schema.ts';
import { badanDari, isianAwal } from '../../web/formulir/isian.ts';
import { medanDari } from '../../web/formulir/medan.ts';
import {
  siapaBertindak,
  tulisPengakhiran,
  tulisPengangkatan,
} from '../../web/halaman/kantor/jabatan/arti.ts';
import { gabungLibur, uraiLibur } from '../../web/halaman/kantor/kalender/urai-libur.ts';
import { badanDraf } from '../../web/halaman/kantor/standar/draf.ts';
import { sebutLokasi } from '../../web/halaman/kantor/standar/sebut-lokasi.ts';
import { labelIsian, labelPilihan } from '../../web/kata/isian.ts';

describe('holidays as they are pasted', () => {
  test('one a line; collective leave says so; empty lines are none', () => {
    expect(uraiLibur('2027-01-01 Tahun Baru\r\n\n 2027-03-09\tCuti bersama Idulfitri ')).toEqual({
      libur: [
        { tanggal: '2027-01-01', nama: 'Tahun Baru', jenis: 'libur' },
        { tanggal: '2027-03-09', nama: 'Cuti bersama Idulfitri', jenis: 'cutiBersama' },
      ],
      salah: [],
    });
  });

  test.each(['Tahun Baru', '2027-02-29 Bukan hari', '2027-01-01', '01-01-2027 Tahun Baru'])(
    '"%s" is named by its line',
    (baris) => {
      const { libur, salah } = uraiLibur(`2027-05-01 Hari Buruh\n${baris}`);
      expect(libur).toHaveLength(1);
      expect(salah.map((s) => s.baris)).toEqual([2]);
    },
  );

  test('the same day twice is one day, and the list stays in order', () => {
    const [a, b] = uraiLibur('2027-05-01 Hari Buruh\n2027-01-01 Tahun Baru').libur;
    if (!a || !b) throw new Error('tidak terbaca');
    expect(gabungLibur([a], [b, { ...a }])).toEqual([b, a]);
  });
});

describe('who can act in a position, in words', () => {
  const pemangku = (nama: string, p: Partial<PemangkuTampil>): PemangkuTampil => ({
    id: nama,
    orang: { id: nama, nama, aktif: true },
    sifat: 'definitif',
    mulai: '2026-01-01',
    sampai: null,
    dasar: 'SK',
    berlaku: 'kini',
    ...p,
  });
  const jabatan = (...semua: PemangkuTampil[]): JabatanTampil => ({
    id: 'j',
    nama: 'Kepala Bidang',
    peran: 'kabid-rehsos',
    atasan: { id: 'a', nama: 'Kepala Dinas' },
    wilayah: null,
    kontakPiket: false,
    pemangku: semua,
  });

  test('the holder; the Plh while there is one; nobody who is to come or signs in no more', () => {
    const ani = pemangku('Ani', {});
    const budi = pemangku('Budi', { sifat: 'plh', sampai: '2026-12-31' });
    expect(siapaBertindak(jabatan(ani))).toContain('sampai kepada Ani.');
    expect(siapaBertindak(jabatan(ani, budi))).toContain('sampai kepada Budi (Plh.).');
    expect(siapaBertindak(jabatan(ani, { ...budi, berlaku: 'akan' }))).toContain('sampai kepada Ani.');
    const nonaktif = { ...ani, orang: { ...ani.orang, aktif: false } };
    expect(siapaBertindak(jabatan(nonaktif))).toContain('eskalasinya naik ke Kepala Dinas');
  });

  test('from when to when, as the API has answered', () => {
    const akan = pemangku('Ani', {
      berlaku: 'akan',
      sifat: 'plt',
      mulai: '2026-12-01',
      sampai: '2026-12-31',
    });
    expect(tulisPengangkatan(akan)).toBe(
      'Ani dapat bertindak mulai 1 Desember 2026, sampai 31 Desember 2026, sebagai Plt.',
    );
    expect(tulisPengakhiran(pemangku('Ani', { berlaku: 'batal' }))).toContain('dibatalkan sebelum mulai');
  });
});

describe('the draft of a standard', () => {
  test('what was left empty is left out; what is listed stays where it is', () => {
    const draf = {
      isi: { tenggat: {}, parafPengganti: undefined, tujuan: '', rantaiParaf: ['', 'kadis'] },
      publik: null,
      berlakuSejak: '2027-01-01T00:00',
    };
    expect(badanDraf(draf, 'WITA')).toEqual({
      isi: { tenggat: {}, rantaiParaf: ['', 'kadis'] },
      publik: null,
      berlakuSejak: '2027-01-01T00:00:00+08:00',
    });
  });

  test.each([
    ['isi.tenggat.paraf.jenjang.0.kepada.1', 'Batas paraf › Jenjang 1 › Penerima 2'],
    ['isi.tenggat.paraf.menit', 'Batas paraf › Lama (menit)'],
    ['publik.waktu.janji.0.tenggat.2', 'Terbitan › Waktu › Janji waktu 1 › Tenggat 3'],
    ['isi.retensi.rps', 'Masa simpan (bulan) › Hunian RPS'],
    ['saluran.surel.bawaan', 'Saluran › Surel › Pilihan bawaan'],
  ])('%s is called "%s"', (lokasi, sebutan) => {
    expect(sebutLokasi(lokasi)).toBe(sebutan);
  });
});

describe('forms made from the schemas of the office', () => {
  test.each([
    ['orangBaru', orangBaru],
    ['tempatTidurBaru', tempatTidurBaru],
    ['pengakhiran', pengakhiran],
  ])('every field and choice of %s has a word for people', (_, skema) => {
    const medan = medanDari(skema);
    if (medan.rupa !== 'kelompok') throw new Error('bukan kelompok');
    const tanpaKata = Object.entries(medan.isi).flatMap(([nama, m]) => [
      ...(labelIsian(nama) === nama ? [nama] : []),
      ...(m.rupa === 'pilihan' ? m.pilihan.filter((p) => labelPilihan(nama, p) === p) : []),
    ]);
    expect(tanpaKata).toEqual([]);
  });

  test('an address is a field of its own, and a NIP has room for its 18 digits', () => {
    const medan = medanDari(orangBaru);
    if (medan.rupa !== 'kelompok') throw new Error('bukan kelompok');
    expect(medan.isi['surel']).toMatchObject({ rupa: 'surel', wajib: true });
    expect(medan.isi['nip']).toMatchObject({ rupa: 'teks', maks: 20 });
    const isian = isianAwal(medan.isi, { nama: 'Ani', surel: 'ani@x.go.id', nip: null }, 'WIB');
    expect(badanDari(medan.isi, isian, 'WIB')).toEqual({ nama: 'Ani', surel: 'ani@x.go.id' });
  });
});

import { bacaan, kata } from '../../../domain/pdp/bacaan.ts';
import { indeksSalinan, kasusTerbaca } from '../../../domain/pdp/salinan.ts';
import type { IsiKasus } from '../../../domain/pdp/salinan.ts';
import { lansia } from '../../support/pembangun/lansia.ts';
import { PANGKAL, uuid } from '../../support/pembangun/waktu.ts';

test('names and values of the record are put into words', () => {
  expect(kata('tanggalLahir')).toBe('Tanggal lahir');
  expect(kata('nik')).toBe('NIK');
  const nilai = {
    jenisKelamin: 'P',
    dikunjungiPada: PANGKAL,
    cara: 'dijemputKeluarga',
    selesaiDalam24Jam: false,
  };
  expect(bacaan(nilai, 'WITA')).toEqual({
    'Jenis kelamin': 'Perempuan',
    'Dikunjungi pada': '05-01-2026 09.00 WITA',
    Cara: 'Dijemput keluarga',
    'Selesai dalam 24 jam': 'tidak',
  });
});

test('ids, the inner workings and other people are left out', () => {
  const nilai = {
    kasusId: uuid(1),
    peksos: uuid(2),
    urutan: 4,
    pelapor: { nama: 'Budi Pelapor' },
    penerima: { nama: 'Bapak Sentra', jabatan: 'Petugas sentra' },
    klien: { nama: 'Ibu Contoh' },
  };
  expect(bacaan(nilai, 'WIB')).toEqual({
    Penerima: { Jabatan: 'Petugas sentra' },
    Klien: { Nama: 'Ibu Contoh' },
  });
});

describe('the copy of a case', () => {
  const keadaan = lansia('selesai');
  const isi: IsiKasus = {
    keadaan,
    dibuatPada: PANGKAL,
    ditutupPada: PANGKAL,
    riwayat: [],
    tindakan: [
      {
        waktu: PANGKAL,
        jenis: 'tolak',
        jabatan: null,
        peran: 'petugas-dinsos',
        status: 'ditolak',
        penolakan: { pesan: 'Belum lengkap.' },
      },
    ],
    dokumen: [{ berkas: 'dokumen/x/1-ktp.pdf', jenis: 'ktp', nama: 'KTP.pdf', diunggahPada: PANGKAL }],
    surat: [],
    hunian: [],
    pencarian: { nama: 'Ibu Contoh' },
    akses: [{ pada: PANGKAL, tindakan: 'bacaKasus', jabatan: 'Kepala Bidang' }],
  };

  it('tells what is held in words, and who did it by position', () => {
    const k = kasusTerbaca(isi);
    expect(k).toMatchObject({ layanan: 'Rekomendasi lansia', tahap: 'Selesai' });
    expect(JSON.stringify(k.data)).toContain('Ibu Contoh');
    expect(k.tindakan).toEqual([
      {
        waktu: '05-01-2026 09.00 WITA',
        tindakan: 'Tolak',
        oleh: 'Petugas Dinas Sosial',
        hasil: 'ditolak',
        alasan: 'Belum lengkap.',
      },
    ]);
    expect(k.dibacaOleh).toEqual([
      { waktu: '05-01-2026 09.00 WITA', yangDibaca: 'Baca kasus', oleh: 'Kepala Bidang' },
    ]);
    expect(JSON.stringify(k)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('has an index that says what is in it and what is not', () => {
    const kepala = {
      kantor: 'Dinas Sosial',
      permintaan: 'pdp-contoh-2026-0001',
      pada: PANGKAL,
      zona: 'WITA' as const,
    };
    const teks = indeksSalinan(kepala, [kasusTerbaca(isi)]);
    expect(teks).toContain('lansia-contoh-2026-0001');
    expect(teks).toContain('dokumen/x/1-ktp.pdf');
    expect(teks).toContain('Yang tidak disertakan');
  });
});

import { naskahPesan } from '../../../domain/saluran/naskah.ts';
import type { PesanKotak } from '../../../domain/saluran/pesan.ts';
import { mendesak, saluranPesan } from '../../../domain/saluran/pesan.ts';
import { pada, uuid } from '../../support/pembangun/waktu.ts';

const NOMOR = 'lansia-bulukumba-2026-0001';
const konteks = { saluran: 'surel', zona: 'WITA', alamatPublik: 'https://lindung.contoh.go.id' } as const;
const pesan = (ubah: Partial<PesanKotak>): PesanKotak => ({
  jenis: 'eskalasi',
  isi: {},
  kasusId: uuid(1),
  dibuatPada: pada(0),
  ...ubah,
});
const eskalasi = (batas: string, ubah: object = {}) =>
  pesan({
    isi: { nomor: NOMOR, tahap: 'paraf', tenggat: 'Paraf Kepala Bidang', batas, jenjang: 1, ...ubah },
  });

describe('yang mendesak', () => {
  test.each([
    ['jenjang sebelum batas', eskalasi(pada(1)), false],
    ['jenjang tepat pada batas', eskalasi(pada(0)), true],
    ['jenjang sesudah batas', eskalasi(pada(-1)), true],
    ['batas yang tidak terbaca', eskalasi('kemarin'), true],
    ['kunci kasus hilang', pesan({ jenis: 'kunciHilang' }), true],
    ['kode yang baru diminta', pesan({ jenis: 'kodeSaluran' }), true],
    ['alur yang sudah pulih', pesan({ jenis: 'alurDipulihkan' }), false],
    ['ikhtisar', pesan({ jenis: 'ikhtisar' }), false],
    ['jenis yang belum dikenal', pesan({ jenis: 'entah' }), false],
  ])('%s', (_, p, jawab) => {
    expect(mendesak(p)).toBe(jawab);
  });
});

describe('saluran sebuah pesan', () => {
  test('biasanya semua', () => {
    expect(saluranPesan(eskalasi(pada(0)))).toEqual(['surel', 'whatsapp']);
  });

  test('kabar tentang saluran yang gagal tidak ke luar', () => {
    expect(saluranPesan(pesan({ jenis: 'pengirimanMati' }))).toEqual([]);
  });

  test('yang diminta untuk satu saluran lewat saluran itu saja', () => {
    const diminta = (saluran: unknown) => saluranPesan(pesan({ jenis: 'ujiSaluran', isi: { saluran } }));
    expect(diminta('whatsapp')).toEqual(['whatsapp']);
    expect(diminta('merpati')).toEqual([]);
  });
});

describe('naskah', () => {
  test.each([
    ['suratTernyataTerbit', { nomor: NOMOR, surat: '400/1' }, /^Surat ternyata terbit/, /400\/1 .* sudah/],
    [
      'suratTernyataTidakTerbit',
      { nomor: NOMOR, surat: '400/1' },
      /^Surat ternyata tidak terbit/,
      /tidak ditand/,
    ],
    ['kelengkapanDiminta', { nomor: NOMOR }, /^Kelengkapan diminta/, /lampirkan yang kurang/],
    ['kelengkapanDilampirkan', { nomor: NOMOR }, /^Kelengkapan dilampirkan/, /sudah dilampirkan/],
    ['pengirimanMati', { saluran: 'whatsapp' }, /^Pesan tidak sampai/, /lewat WhatsApp/],
    ['pengirimanMati', { saluran: '<b>' }, /^Pesan tidak sampai/, /Ada pesan yang tidak sampai/],
  ])('%s: %o', (jenis, isi, perihal, teks) => {
    const naskah = naskahPesan(pesan({ jenis, isi }), konteks);
    expect(naskah.perihal).toMatch(perihal);
    expect(naskah.teks).toMatch(teks);
  });

  test('pengingat: nomor kasus, tahap, tenggat, dan tautan', () => {
    expect(naskahPesan(eskalasi(pada(30)), konteks)).toEqual({
      perihal: `Pengingat tenggat: ${NOMOR}`,
      teks: [
        `Kasus ${NOMOR}, tahap Paraf.`,
        'Paraf Kepala Bidang: 05-01-2026 09.30 WITA.',
        '',
        `https://lindung.contoh.go.id/konsol/kasus/${uuid(1)}`,
      ].join('\n'),
      tautan: `https://lindung.contoh.go.id/konsol/kasus/${uuid(1)}`,
    });
  });

  test('tenggat yang lewat mengatakannya', () => {
    const { perihal, teks } = naskahPesan(eskalasi(pada(-5)), konteks);
    expect(perihal).toBe(`Tenggat lewat: ${NOMOR}`);
    expect(teks).toContain('05-01-2026 08.55 WITA. Batas ini sudah lewat.');
  });

  test('ikhtisar memuat jumlah dan tautan, bukan daftarnya', () => {
    const baris = [{ nomor: NOMOR, layanan: 'lansia', tahap: 'paraf', penanggung: 'Andi Rahmawati' }];
    const isi = { tanggal: '2026-01-05', terlambat: 3, baris };
    const { perihal, teks, tautan } = naskahPesan(pesan({ jenis: 'ikhtisar', isi, kasusId: null }), konteks);
    expect(perihal).toBe('Ikhtisar harian 5 Januari 2026');
    expect(teks).toBe(`3 kasus terlambat. Daftarnya ada di Lindung.\n\n${tautan}`);
    expect(tautan).toBe('https://lindung.contoh.go.id/konsol');
  });

  test.each([
    [0, 'Tidak ada kasus yang terlambat.'],
    ['banyak', 'Beberapa kasus terlambat.'],
  ])('ikhtisar dengan %p', (terlambat, kalimat) => {
    expect(naskahPesan(pesan({ jenis: 'ikhtisar', isi: { terlambat } }), konteks).teks).toContain(kalimat);
  });

  test('kode hanya ada dalam pesan kode', () => {
    const dengan = { ...konteks, kode: '123456' };
    expect(naskahPesan(pesan({ jenis: 'kodeSaluran', kasusId: null }), dengan).teks).toContain('123456');
    expect(naskahPesan(eskalasi(pada(0)), dengan).teks).not.toContain('123456');
  });

  const PRIBADI = ['Sitti Aminah', '7302015708570001', 'Jalan Poros Caile 12'];
  const JENIS = [
    'eskalasi',
    'suratMenungguKepastian',
    'alurDipulihkan',
    'kunciHilang',
    'ikhtisar',
    'kodeSaluran',
    'ujiSaluran',
    'pengirimanMati',
    'jenisYangDatangKemudian',
  ];
  test.each(JENIS)('%s: data pribadi di kotak keluar tidak ikut, di bidang mana pun', (jenis) => {
    const pribadi = PRIBADI.join(' ');
    const isi = {
      nomor: `${NOMOR} ${pribadi}`,
      surat: `1/2/3\n${PRIBADI[1]}`,
      tanggal: pribadi,
      terlambat: pribadi,
      batas: pribadi,
      tahap: pribadi,
      sebab: pribadi,
      nama: pribadi,
      klien: { nama: pribadi },
      baris: [pribadi],
    };
    const naskah = JSON.stringify(naskahPesan(pesan({ jenis, isi }), konteks));
    for (const p of PRIBADI) expect(naskah).not.toContain(p);
  });

  test('kata kantor menjadi satu baris, dan tidak lebih panjang dari sebaris', () => {
    const { teks } = naskahPesan(
      eskalasi(pada(30), { tenggat: `Paraf\r\nBcc: x\u202e ${'y'.repeat(500)}` }),
      konteks,
    );
    const baris = teks.split('\n')[1] ?? '';
    expect(baris).toMatch(/^Paraf Bcc: x yyy/);
    expect(baris.length).toBeLessThan(160);
  });

  test.each([null, undefined, 'teks', 7, [], { nomor: 5 }])('isi %p tetap menjadi pesan', (isi) => {
    expect(naskahPesan(pesan({ isi }), konteks).teks).toContain('(lihat di Lindung)');
  });
});

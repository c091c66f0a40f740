import { ATURAN } from '../../../domain/layanan.ts';
import { bacaanPelapor } from '../../../domain/pengaduan/bacaan.ts';
import { TAHAP_PENGADUAN } from '../../../domain/pengaduan/keadaan.ts';
import { pelacakan } from '../../../domain/standar/publik.ts';
import { jalankan } from '../../support/pembangun/jalankan.ts';
import { pengaduan, tindakanPengaduan } from '../../support/pembangun/pengaduan.ts';

describe('what the reporter reads', () => {
  it('waiting for the first answer: until when it comes', () => {
    expect(bacaanPelapor(pengaduan())).toEqual({
      tenggat: 'Tanggapan pertama paling lambat 08-01-2026 09.00 WITA.',
    });
  });

  it('in work: the first answer, and until when the final one comes', () => {
    expect(bacaanPelapor(pengaduan('penanganan'))).toEqual({
      tanggapan: { tanggal: '2026-01-05', isi: 'Pengaduan Anda kami terima.' },
      tenggat: 'Jawaban paling lambat 19-01-2026 09.00 WITA.',
    });
  });

  it.each([
    ['selesai', { jawaban: { isi: 'Sudah kami bantu.' } }],
    [
      'diteruskan',
      { jawaban: { isi: 'Hal ini wewenang Dinas Kesehatan.' }, diteruskanKepada: 'Dinas Kesehatan' },
    ],
    ['ditolak', { jawaban: { isi: 'Ini iklan, bukan pengaduan.' } }],
  ] as const)('%s: the last word, and no time any more', (tahap, harap) => {
    const bacaan = bacaanPelapor(pengaduan(tahap));
    expect(bacaan).toMatchObject(harap);
    expect(bacaan.tenggat).toBeUndefined();
  });

  it('never what was told, by whom, what the field check found, or who answers', () => {
    const k = jalankan(ATURAN.pengaduan, pengaduan('penanganan'), [
      tindakanPengaduan('tugaskanPeksos'),
      tindakanPengaduan('catatPemeriksaan'),
      tindakanPengaduan('catat'),
      tindakanPengaduan('jawab'),
    ]);
    const teks = JSON.stringify({ ...pelacakan(k), ...bacaanPelapor(k) });
    for (const rahasia of [
      'Budi',
      '0812',
      'gubuk',
      'Cekkeng',
      'Benar tinggal',
      'dihubungi',
      k.nomor,
      k.kasusId,
    ]) {
      expect(teks).not.toContain(rahasia);
    }
  });
});

it.each(TAHAP_PENGADUAN)(
  'the public is told what %s means, and sees one step in work while it is open',
  (tahap) => {
    const { keterangan, langkah } = pelacakan(pengaduan(tahap));
    expect(keterangan).not.toBe('Sedang diproses.');
    const berlangsung = langkah.filter((l) => l.keadaan === 'berlangsung').length;
    expect(berlangsung).toBe(ATURAN.pengaduan.terbuka(tahap) ? 1 : 0);
  },
);

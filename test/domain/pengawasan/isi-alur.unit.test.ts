import { DISAMARKAN, isiAlurBagi } from '../../../domain/pengawasan/isi-alur.ts';

const NIK = '7302014107500001';
const isi = {
  jam: { skala: 1 },
  keadaan: {
    nomor: 'lansia-bulukumba-2026-0001',
    tahap: 'paraf',
    versi: 3,
    ditunda: false,
    waktu: '2026-01-05T01:00:00.000Z',
    klien: { nama: 'Daeng Kanang', nik: NIK, nomorKk: NIK, tanggalLahir: '1950-03-02' },
    pelapor: { nama: 'Budi Pelapor', kontak: '081234567890' },
    aduan: { uraian: 'Tinggal di Gang Kenari' },
    registrasi: { nik: NIK, usia: 76, hidup: true },
    langkahSelesai: [{ tindakan: 'nyatakanLengkap', oleh: 'petugas-dinsos' }],
  },
};

describe('what a supervisor sees of what a workflow carries', () => {
  it('who acts in the service sees what the API shows, register numbers covered wherever they stand', () => {
    const teks = JSON.stringify(isiAlurBagi(isi, 'tersamar'));
    expect(teks).toContain('Daeng Kanang');
    expect(teks).toContain('Gang Kenari');
    expect(teks).not.toContain(NIK);
    expect(teks).not.toMatch(/Budi Pelapor|081234567890/);
  });

  it('who only supervises sees the procedure and nothing else, also of fields nobody has thought of', () => {
    expect(isiAlurBagi(isi, 'inisial')).toEqual({
      jam: { skala: 1 },
      keadaan: {
        nomor: 'lansia-bulukumba-2026-0001',
        tahap: 'paraf',
        versi: 3,
        ditunda: false,
        waktu: '2026-01-05T01:00:00.000Z',
        klien: { nama: DISAMARKAN, nik: DISAMARKAN, nomorKk: DISAMARKAN, tanggalLahir: DISAMARKAN },
        pelapor: { nama: DISAMARKAN, kontak: DISAMARKAN },
        aduan: { uraian: DISAMARKAN },
        registrasi: { nik: DISAMARKAN, usia: DISAMARKAN, hidup: DISAMARKAN },
        langkahSelesai: [{ tindakan: 'nyatakanLengkap', oleh: 'petugas-dinsos' }],
      },
    });
  });

  it.each(['penuh', 'tersamar', 'inisial'] as const)('what is no object is no exception: %s', (pandangan) => {
    expect(isiAlurBagi(null, pandangan)).toBeNull();
    expect(isiAlurBagi([['paraf']], pandangan)).toEqual([['paraf']]);
  });
});

import { ATURAN } from '../../../domain/layanan.ts';
import { jalankan, jawaban, penolakanAtas } from '../../support/pembangun/jalankan.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';
import { HARI, pada, uuid } from '../../support/pembangun/waktu.ts';

// In bed 31 since minute 0.
const k = rps('bimbingan');
const pindah = (isi: { tempatTidur?: string; terjadiPada?: string; alasanTerlambat?: string }, menit = 60) =>
  tindakanRps('pindahTempatTidur', { waktu: pada(menit), isi });

describe('another bed', () => {
  it('is for a client who is in one', () => {
    expect(jawaban(ATURAN.rps, rps('pendekatanAwal'), pindah({}))).toBe('tahapTidakSesuai');
  });

  it('is not the one the client is in', () => {
    const lokasi = ['tempatTidur'];
    expect(penolakanAtas(ATURAN.rps, k, pindah({ tempatTidur: uuid(31) }))).toEqual({
      kode: 'sudahDilakukan',
      lokasi,
    });
  });

  it('is kept, and the seven days, the stage and the version stay as they were', () => {
    const sesudah = jalankan(ATURAN.rps, k, [pindah({})]);
    expect(sesudah).toMatchObject({ tempatTidur: uuid(32), tahap: k.tahap, versi: k.versi });
    expect(sesudah.masukPada).toBe(k.masukPada);
    expect(sesudah.tenggat).toEqual(k.tenggat);
  });

  it('can be typed in afterwards, in order and late only with a reason', () => {
    const tolak = (menit: number, isi: Parameters<typeof pindah>[0]) =>
      penolakanAtas(ATURAN.rps, k, pindah(isi, menit));
    const salah = (lokasi: string) => ({ kode: 'waktuTidakSah', lokasi: [lokasi] });
    expect(tolak(60, { terjadiPada: pada(30) })).toBeNull();
    expect(tolak(60, { terjadiPada: pada(61) })).toEqual(salah('terjadiPada'));
    expect(tolak(60, { terjadiPada: pada(-1) })).toEqual(salah('terjadiPada'));
    expect(tolak(HARI + 31, { terjadiPada: pada(30) })).toEqual(salah('alasanTerlambat'));
    expect(tolak(HARI + 31, { terjadiPada: pada(30), alasanTerlambat: 'Piket malam.' })).toBeNull();
  });

  it('was before whatever follows', () => {
    const sesudah = jalankan(ATURAN.rps, k, [pindah({})]);
    const salurkan = tindakanRps('salurkan', { waktu: pada(90), isi: { terjadiPada: pada(30) } });
    expect(jawaban(ATURAN.rps, sesudah, salurkan)).toBe('waktuTidakSah');
  });
});

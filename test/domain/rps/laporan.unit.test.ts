import type { Klien } from '../../../domain/kasus/klien.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import type { IsiRps } from '../../../domain/rps/keadaan.ts';
import { kesalahanLaporan } from '../../../domain/rps/lahir.ts';
import { jalankan, penolakanAtas } from '../../support/pembangun/jalankan.ts';
import { PEKSOS, PEKSOS_LAIN } from '../../support/pembangun/pelaku.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';
import { standarRps } from '../../support/pembangun/standar.ts';
import { PANGKAL, pada } from '../../support/pembangun/waktu.ts';

const lokasi = (isi: Partial<IsiRps['laporkan']>) =>
  kesalahanLaporan(tindakanRps('laporkan', { isi }).isi, standarRps(), PANGKAL).map((k) => k.lokasi);
const wali = { nama: 'Bibi', hubungan: 'Bibi' };

describe('a report', () => {
  it('is in order where identity is unknown', () => {
    expect(lokasi({})).toEqual([]);
    expect(lokasi({ klien: {} })).toEqual([]);
    expect(lokasi({ klien: { ciri: 'Baju merah' } })).toEqual([]);
  });

  it('was received now or earlier, not later', () => {
    expect(lokasi({ diterimaPada: PANGKAL })).toEqual([]);
    expect(lokasi({ diterimaPada: pada(-10 * 24 * 60) })).toEqual([]);
    expect(lokasi({ diterimaPada: pada(1) })).toEqual(['diterimaPada']);
  });

  it('has no birth date in the future', () => {
    expect(lokasi({ klien: { tanggalLahir: '2026-01-06', keteranganWali: 'Tidak diketahui' } })).toEqual([
      'klien.tanggalLahir',
    ]);
  });

  it.each<[string, Klien, string[]]>([
    ['of 17 years without guardian', { perkiraanUsia: 17 }, ['klien.wali']],
    ['who turns 18 tomorrow', { tanggalLahir: '2008-01-06' }, ['klien.wali']],
    ['of 17 years with a guardian', { perkiraanUsia: 17, wali }, []],
    [
      'of 17 years with a note that none is known',
      { perkiraanUsia: 17, keteranganWali: 'Tidak diketahui' },
      [],
    ],
    ['of 18 years today', { tanggalLahir: '2008-01-05' }, []],
    ['of 18 years', { perkiraanUsia: 18 }, []],
  ])('of a client %s: %j', (_, klien, salah) => expect(lokasi({ klien })).toEqual(salah));
});

describe('a minor who turns out to be one later', () => {
  it.each(['catatAsesmenAwal', 'koreksiData'] as const)('also needs a guardian or a note at %s', (jenis) => {
    const dewasa = rps('asesmenAwal', { isi: { klien: { panggilan: 'Adi' } } });
    const tolak = (klien: Klien) => penolakanAtas(ATURAN.rps, dewasa, tindakanRps(jenis, { isi: { klien } }));
    expect(tolak({ perkiraanUsia: 12, keteranganWali: 'Tidak diketahui' })).toBeNull();
    expect(tolak({ perkiraanUsia: 12 })).toEqual({ kode: 'isiTidakSah', lokasi: ['klien.wali'] });
  });
});

const oleh = (p: typeof PEKSOS) =>
  penolakanAtas(ATURAN.rps, rps('bimbingan'), tindakanRps('koreksiData', { pelaku: p }));

describe('koreksiData', () => {
  it('of the peksos is for the one in charge', () => {
    expect(oleh(PEKSOS)).toBeNull();
    expect(oleh(PEKSOS_LAIN)?.kode).toBe('bukanPetugasDitugaskan');
  });
});

describe('the initial assessment', () => {
  it('adds what was found out about the client and keeps the rest', () => {
    const t = tindakanRps('catatAsesmenAwal', { isi: { klien: { nama: 'Bapak Contoh' } } });
    const k = jalankan(ATURAN.rps, rps('asesmenAwal'), [t]);
    expect(k.klien).toEqual({ ...rps('asesmenAwal').klien, nama: 'Bapak Contoh' });
  });

  it('puts the peksos who made it in charge', () => {
    expect(rps('keputusan').petugas).toEqual({ orangId: tindakanRps('catatAsesmenAwal').pelaku.orangId });
  });

  it('puts nobody in charge where the kasi made it', () => {
    const k = jalankan(ATURAN.rps, rps('asesmenAwal'), [
      tindakanRps('catatAsesmenAwal', { peran: 'kasi-rehsos' }),
    ]);
    expect(k.petugas).toBeUndefined();
  });

  it('leaves an officer who was put in charge before', () => {
    const dulu = jalankan(ATURAN.rps, rps('asesmenAwal'), [tindakanRps('alihkanPetugas')]);
    const k = jalankan(ATURAN.rps, dulu, [tindakanRps('catatAsesmenAwal')]);
    expect(k.petugas).toEqual({ orangId: tindakanRps('alihkanPetugas').isi.peksos });
  });

  it('warns where NIK and sex or birth date are apart', () => {
    const klien = { nik: '7302015708500001', tanggalLahir: '1950-08-16', jenisKelamin: 'L' } as const;
    const k = jalankan(ATURAN.rps, rps('asesmenAwal'), [tindakanRps('koreksiData', { isi: { klien } })]);
    expect(ATURAN.rps.peringatan(k).map((p) => p.kode)).toEqual(['nikTanggalLahir', 'nikJenisKelamin']);
  });
});

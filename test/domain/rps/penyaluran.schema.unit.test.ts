import { ALASAN_PENYALURAN, CARA_PENYALURAN } from '../../../domain/rps/kata.ts';
import { isiRps } from '../../../domain/rps/isi.schema.ts';
import { CONTOH_RPS } from '../../support/pembangun/contoh-rps.ts';
import { PANGKAL } from '../../support/pembangun/waktu.ts';

const salurkan = (lain: object) =>
  isiRps.salurkan.safeParse({ ...CONTOH_RPS.salurkan.isi(PANGKAL), ...lain }).success;
const cara = (penyaluran: object) => salurkan({ penyaluran });
const tindakanLain = (rincian: object) => cara({ cara: 'tindakanLain', rincian });

/** Each of the seven ways with what it needs, all of it. */
const TUJUH: Record<(typeof CARA_PENYALURAN)[number], Record<string, unknown>> = {
  keluarSendiri: { uraian: 'Kembali bekerja.' },
  dijemputKeluarga: { penjemput: 'Anak', hubungan: 'Anak kandung' },
  dipulangkanKeDaerahAsal: { daerahAsal: 'Palembang' },
  dirujukKeRumahSakit: { rumahSakit: 'RSUD', keluhan: 'Demam' },
  dirujukKeLks: { lembaga: 'LKS Contoh', penerima: 'Ibu Pengurus' },
  dirujukKeInstansiLain: { instansi: 'Kepolisian', uraian: 'Anak hilang.' },
  tindakanLain: { rincian: { tindakan: 'lainnya', uraian: 'Magang', dasar: 'Nota dinas' } },
};
const OUTCOMES = {
  meninggal: { tempat: 'RPS', penyebab: 'Sakit', dilaporkanKepada: 'Puskesmas', pemulasaraan: 'Dimakamkan.' },
  pergiTanpaIzin: { terakhirTerlihat: 'Pagi hari', upayaPencarian: 'Pasar', dilaporkanKepada: 'Polsek' },
  lainnya: { uraian: 'Magang', dasar: 'Nota dinas' },
};

const caraSatuSatu = CARA_PENYALURAN.flatMap((c) => Object.keys(TUJUH[c]).map((perlu) => ({ c, perlu })));
const lainSatuSatu = Object.entries(OUTCOMES).flatMap(([t, isi]) =>
  Object.keys(isi).map((perlu) => ({ t, isi, perlu })),
);

describe('stage 7', () => {
  it('knows the four reasons and the seven ways of the standard, by name', () => {
    expect([...ALASAN_PENYALURAN]).toEqual([
      'waktuPelayananBerakhir',
      'klienMenghentikan',
      'selesaiBimbingan',
      'pertimbanganAsesmen',
    ]);
    expect([...CARA_PENYALURAN]).toEqual(Object.keys(TUJUH));
  });

  it.each(ALASAN_PENYALURAN)('takes every way for the reason %s', (alasan) => {
    for (const c of CARA_PENYALURAN)
      expect(salurkan({ alasan, penyaluran: { cara: c, ...TUJUH[c] } })).toBe(true);
  });

  it.each(caraSatuSatu)('$c needs $perlu', ({ c, perlu }) => {
    expect(cara({ cara: c, ...TUJUH[c], [perlu]: undefined })).toBe(false);
    expect(cara({ cara: c, ...TUJUH[c], [perlu]: '' })).toBe(false);
  });

  it.each(CARA_PENYALURAN)('%s takes no particulars of another way', (c) => {
    expect(cara({ cara: c, ...TUJUH[c], asing: 'x' })).toBe(false);
  });

  it('knows no other reason and no other way', () => {
    expect(salurkan({ alasan: 'bosan' })).toBe(false);
    expect(cara({ cara: 'diusir', uraian: 'x' })).toBe(false);
    expect(cara({ uraian: 'x' })).toBe(false);
  });
});

describe('tindakan lain', () => {
  it.each(Object.entries(OUTCOMES))('%s is an outcome of its own', (tindakan, isi) => {
    expect(tindakanLain({ tindakan, ...isi })).toBe(true);
  });

  it.each(lainSatuSatu)('$t needs $perlu', ({ t, isi, perlu }) => {
    expect(tindakanLain({ tindakan: t, ...isi, [perlu]: undefined })).toBe(false);
  });

  it('death does not do with a description', () => {
    expect(tindakanLain({ tindakan: 'meninggal', ...OUTCOMES.lainnya })).toBe(false);
    expect(tindakanLain(OUTCOMES.meninggal)).toBe(false);
  });
});

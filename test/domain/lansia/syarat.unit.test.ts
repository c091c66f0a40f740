import { ATURAN } from '../../../domain/layanan.ts';
import type { KeadaanLansia } from '../../../domain/lansia/keadaan.ts';
import { SYARAT, syaratBelumTerpenuhi } from '../../../domain/lansia/syarat.ts';
import { jalankan, jawaban, penolakanAtas } from '../../support/pembangun/jalankan.ts';
import { dokumen, lansia, type PermohonanBerbeda, tindakanLansia } from '../../support/pembangun/lansia.ts';

const given = (o: PermohonanBerbeda = {}) => lansia('permohonan', o);
const klien = (lain: object) => ({
  isi: { klien: { nama: 'Ibu Contoh', jenisKelamin: 'P' as const, ...lain } },
});
const nyatakanLengkap = (k: KeadaanLansia) =>
  penolakanAtas(ATURAN.lansia, k, tindakanLansia('nyatakanLengkap'));
const kurang = (...syarat: string[]) => ({
  kode: 'syaratBelumTerpenuhi',
  lokasi: syarat.map((s) => `syarat.${s}`),
});

describe('the six requirements', () => {
  it('are these, by name', () => {
    expect([...SYARAT]).toEqual([
      'aduan',
      'identitas',
      'suratKeterangan',
      'usia',
      'keadaan',
      'lembarAsesmen',
    ]);
  });

  it('are met by a file in order', () => expect(nyatakanLengkap(given())).toBeNull());

  it.each<[string, KeadaanLansia]>([
    ['aduan', { ...given(), aduan: { sumber: 'masyarakat', uraian: '' } }],
    ['identitas', given({ dokumen: dokumen('suratKeterangan') })],
    ['identitas', given({ ...klien({ nama: undefined, tanggalLahir: '1950-08-17' }) })],
    ['identitas', given({ ...klien({ perkiraanUsia: 70, dasarPerkiraan: 'Keterangan tetangga' }) })],
    ['suratKeterangan', given({ dokumen: dokumen('ktp') })],
    ['usia', given(klien({ tanggalLahir: '1970-01-01' }))],
    ['keadaan', given({ isi: { keadaan: [] } })],
  ])('refuse the file that lacks %s alone, by name', (syarat, k) => {
    expect(nyatakanLengkap(k)).toEqual(kurang(syarat));
  });

  it('are refused together, each by name', () => {
    const k = given({ ...klien({}), dokumen: [], isi: { ...klien({}).isi, keadaan: [] } });
    expect(nyatakanLengkap(k)).toEqual(kurang('identitas', 'suratKeterangan', 'usia', 'keadaan'));
  });

  it('take a KK for the KTP', () => {
    expect(syaratBelumTerpenuhi(given({ dokumen: dokumen('kk', 'suratKeterangan') }))).toEqual([]);
  });

  it('do not take the letter of request for the surat keterangan: two documents', () => {
    const k = given({ dokumen: dokumen('ktp', 'suratPermohonan') });
    expect(nyatakanLengkap(k)).toEqual(kurang('suratKeterangan'));
  });

  it('count a document attached later', () => {
    const tanpa = given({ dokumen: dokumen('ktp') });
    const k = jalankan(ATURAN.lansia, tanpa, [
      [tindakanLansia('lampirkanDokumen'), { dokumen: dokumen('suratKeterangan') }],
    ]);
    expect(nyatakanLengkap(k)).toBeNull();
  });

  it('ask for the assessment sheet before the paraf', () => {
    const { asesmen: _, ...k } = lansia('administrasi');
    const t = tindakanLansia('selesaikanAdministrasi');
    expect(penolakanAtas(ATURAN.lansia, k, t)).toEqual(kurang('lembarAsesmen'));
  });
});

const tanpaIdentitas = (lain: object) => given({ ...klien(lain), dokumen: dokumen('suratKeterangan') });

describe('the dispensation', () => {
  const estimasi = { nama: undefined, perkiraanUsia: 70, dasarPerkiraan: 'Keterangan tetangga' };

  it('waives identity: no card, no name, an estimated age', () => {
    expect(nyatakanLengkap(tanpaIdentitas(estimasi))).toEqual(kurang('identitas'));
    expect(nyatakanLengkap(beri(tanpaIdentitas(estimasi)))).toBeNull();
  });

  it('waives nothing else: an estimate without its basis proves no age', () => {
    expect(nyatakanLengkap(beri(tanpaIdentitas({ perkiraanUsia: 70 })))).toEqual(kurang('usia'));
  });

  it('does not make an unknown age 60', () => {
    expect(nyatakanLengkap(beri(tanpaIdentitas({ dasarPerkiraan: 'Keterangan tetangga' })))).toEqual(
      kurang('usia'),
    );
  });

  it('is given once and keeps the reason', () => {
    expect(beri(given()).dispensasi?.alasan).toBe('Tidak punya KTP.');
    expect(jawaban(ATURAN.lansia, beri(given()), tindakanLansia('beriDispensasi'))).toBe('sudahDilakukan');
  });
});

describe('an incomplete or ineligible file', () => {
  it('stays registered and is asked to be completed', () => {
    const k = jalankan(ATURAN.lansia, given({ dokumen: [] }), [tindakanLansia('mintaKelengkapan')]);
    expect(k).toMatchObject({ tahap: 'permohonan', kelengkapanDiminta: { syarat: ['identitas'] } });
  });

  it('is rejected with its reason, so that a record remains', () => {
    expect(
      jawaban(ATURAN.lansia, given(klien({ tanggalLahir: '1990-01-01' })), tindakanLansia('tolak')),
    ).toBe('ditolak');
  });
});

const beri = (k: KeadaanLansia) => jalankan(ATURAN.lansia, k, [tindakanLansia('beriDispensasi')]);

import { PERAN, PERAN_PELAKU, type PeranPelaku } from '../../../domain/kata.ts';
import { matriks } from '../../../domain/kasus/tabel.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { isiPdp } from '../../../domain/pdp/isi.schema.ts';
import { type KeadaanPdp, TAHAP_PDP } from '../../../domain/pdp/keadaan.ts';
import { TABEL_PDP } from '../../../domain/pdp/tabel.ts';
import { bereskalasi } from '../../support/pembangun/eskalasi.ts';
import { jawaban } from '../../support/pembangun/jalankan.ts';
import { kunci } from '../../support/pembangun/kunci.ts';
import { pdp, tindakanPdp, usulRetensi } from '../../support/pembangun/pdp.ts';
import { pelaku } from '../../support/pembangun/pelaku.ts';
import { harapan } from '../kasus/harapan.ts';
import { MATRIKS_PDP, MENENTUKAN_PDP } from './matriks-tangan.ts';

const JENIS = kunci(isiPdp).filter((j) => j !== 'ajukanPermintaanPdp');

describe.each(TAHAP_PDP)('a request about personal data in %s', (tahap) => {
  it.each(JENIS)('answers %s of every role as the matrix says', (jenis) => {
    const k = jenis === 'tanggapiEskalasi' ? bereskalasi(pdp(tahap)) : pdp(tahap);
    const hasil = PERAN.map((peran) => [peran, jawaban(ATURAN.pdp, k, tindakanPdp(jenis, { peran }))]);
    expect(hasil).toEqual(PERAN.map((peran) => [peran, harapan(MATRIKS_PDP, tahap, jenis, peran)]));
  });
});

it('asks for the version where something is decided, and nowhere else', () => {
  const menentukan = matriks(TABEL_PDP).filter((s) => s.aturan.menentukan === true);
  expect(new Set(menentukan.map((s) => s.tindakan))).toEqual(new Set(MENENTUKAN_PDP));
});

describe('the birth of a request', () => {
  const lahir = (peran: PeranPelaku, k = { ...pdp(), urutan: 0 }) => {
    const oleh = { ...pelaku('petugas-dinsos'), peran };
    return jawaban(ATURAN.pdp, k, tindakanPdp('ajukanPermintaanPdp', { pelaku: oleh }));
  };

  it('is typed in by petugas-dinsos for somebody who asks, and by nobody else', () => {
    expect(PERAN_PELAKU.filter((p) => lahir(p) === 'tetap')).toEqual(['petugas-dinsos']);
  });

  it('comes from the system where nobody asks, only to erase, and goes straight to the decision', () => {
    const usul = { ...usulRetensi(), urutan: 0, tahap: 'pemeriksaan' } as const;
    expect(PERAN_PELAKU.filter((p) => lahir(p, usul) === 'keputusan')).toEqual(['sistem']);
    expect(lahir('sistem', { ...usul, jenisPermintaan: 'akses' })).toBe('bukanWewenang');
  });

  it('happens once, and before everything else', () => {
    expect(jawaban(ATURAN.pdp, pdp(), tindakanPdp('ajukanPermintaanPdp'))).toBe('sudahDilakukan');
    expect(jawaban(ATURAN.pdp, { ...pdp(), urutan: 0 }, tindakanPdp('mintaBukti'))).toBe('tahapTidakSesuai');
  });
});

it('an erasure is never reopened, however it ended', () => {
  for (const tahap of ['selesai', 'ditolak', 'dibatalkan'] as const) {
    const k = pdp(tahap, { isi: { jenis: 'penghapusan' } });
    expect(jawaban(ATURAN.pdp, k, tindakanPdp('bukaKembali'))).toBe('kasusTertutup');
  }
});

it('nothing is granted where no case is left', () => {
  const k: KeadaanPdp = { ...pdp('keputusan'), sasaran: [] };
  expect(jawaban(ATURAN.pdp, k, tindakanPdp('kabulkan'))).toBe('syaratBelumTerpenuhi');
});

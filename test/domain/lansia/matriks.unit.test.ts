import { type PeranPelaku, PERAN, PERAN_PELAKU } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { isiLansia } from '../../../domain/lansia/isi.schema.ts';
import {
  type JenisLansia,
  type KeadaanLansia,
  TAHAP_LANSIA,
  type TahapLansia,
} from '../../../domain/lansia/keadaan.ts';
import { bereskalasi } from '../../support/pembangun/eskalasi.ts';
import { jalankan, jawaban } from '../../support/pembangun/jalankan.ts';
import { kunci } from '../../support/pembangun/kunci.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { PEKSOS } from '../../support/pembangun/pelaku.ts';
import { PANGKAL, uuid } from '../../support/pembangun/waktu.ts';
import { harapan } from '../kasus/harapan.ts';
import { MATRIKS_LANSIA } from './matriks-tangan.ts';

const JENIS = kunci(isiLansia).filter((j) => j !== 'ajukanPermohonan');

/** What an act has to find done in its stage before it can be accepted there. */
const DIDAHULUI: Partial<Record<JenisLansia, JenisLansia>> = {
  catatSerahTerima: 'berangkatkan',
  lanjutkan: 'tunda',
};

const MEMASTIKAN: ReadonlySet<string> = new Set(['pastikanSurat', 'cocokkanSurat']);
const TERTUNDA = { suratId: uuid(70), nomor: '400.9/001/DINSOS/I/2026', pada: PANGKAL };

function given(tahap: TahapLansia, jenis: JenisLansia): KeadaanLansia {
  if (jenis === 'tanggapiEskalasi')
    return bereskalasi({ ...lansia(tahap), petugas: { orangId: PEKSOS.orangId } });
  const dulu = DIDAHULUI[jenis];
  const petugas = { orangId: PEKSOS.orangId };
  const k = { ...lansia(tahap), petugas, ...(MEMASTIKAN.has(jenis) && { suratTertunda: TERTUNDA }) };
  return dulu && MATRIKS_LANSIA[tahap][jenis] ? jalankan(ATURAN.lansia, k, [tindakanLansia(dulu)]) : k;
}

// It is the kabid's turn in this office's chain.
const bukanGiliran = (tahap: TahapLansia, jenis: JenisLansia, peran: PeranPelaku) =>
  peran === 'sekretaris' && tahap === 'paraf' && (jenis === 'paraf' || jenis === 'kembalikan');

const harap = (tahap: TahapLansia, jenis: JenisLansia, peran: PeranPelaku) =>
  bukanGiliran(tahap, jenis, peran) ? 'bukanGiliranParaf' : harapan(MATRIKS_LANSIA, tahap, jenis, peran);

describe.each(TAHAP_LANSIA)('a rekomendasi lansia in %s', (tahap) => {
  it.each(JENIS)('answers %s of every role as the standard says', (jenis) => {
    const k = given(tahap, jenis);
    const hasil = PERAN_PELAKU.map((peran) => [
      peran,
      jawaban(ATURAN.lansia, k, tindakanLansia(jenis, { peran })),
    ]);
    expect(hasil).toEqual(PERAN_PELAKU.map((peran) => [peran, harap(tahap, jenis, peran)]));
  });
});

const belumLahir = (): KeadaanLansia => ({ ...lansia('permohonan'), urutan: 0 });

const ajukan = (peran: PeranPelaku) =>
  jawaban(ATURAN.lansia, belumLahir(), tindakanLansia('ajukanPermohonan', { peran }));

describe('SOP step 1, the request', () => {
  it('is handed in by petugas-desa or petugas-dinsos and by nobody else', () => {
    expect(PERAN.filter((peran) => ajukan(peran) === 'tetap')).toEqual(['petugas-desa', 'petugas-dinsos']);
    expect(ajukan('kabid-rehsos')).toBe('bukanWewenang');
  });

  it('was judged there where it comes from an RPS stay', () => {
    const t = tindakanLansia('ajukanPermohonan', { peran: 'peksos' });
    expect(jawaban(ATURAN.lansia, { ...belumLahir(), terkait: [uuid(2)] }, t)).toBe('tetap');
  });

  it('is handed in once', () => {
    expect(jawaban(ATURAN.lansia, lansia(), tindakanLansia('ajukanPermohonan'))).toBe('sudahDilakukan');
  });

  it('leaves the case in permohonan at version 1 with one entry in the history', () => {
    expect(lansia()).toMatchObject({ tahap: 'permohonan', versi: 1, urutan: 1 });
  });
});

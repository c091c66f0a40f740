import { type Peran, PERAN } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { isiRps } from '../../../domain/rps/isi.schema.ts';
import { type JenisRps, type KeadaanRps, TAHAP_RPS, type TahapRps } from '../../../domain/rps/keadaan.ts';
import { bereskalasi } from '../../support/pembangun/eskalasi.ts';
import { jalankan, jawaban } from '../../support/pembangun/jalankan.ts';
import { kunci } from '../../support/pembangun/kunci.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';
import { PEKSOS } from '../../support/pembangun/pelaku.ts';
import { harapan } from '../kasus/harapan.ts';
import { MATRIKS_RPS } from './matriks-tangan.ts';

const JENIS = kunci(isiRps).filter((j) => j !== 'laporkan');

/** What an act has to find done in the reception before it can be accepted there. */
const DIDAHULUI: Partial<Record<JenisRps, JenisRps[]>> = {
  registrasi: ['terimaKlien'],
  identifikasi: ['terimaKlien', 'registrasi'],
  tetapkanTindakLanjut: ['terimaKlien'],
  pindahTempatTidur: ['terimaKlien'],
};

function given(tahap: TahapRps, jenis: JenisRps): KeadaanRps {
  const dulu = tahap === 'pendekatanAwal' ? (DIDAHULUI[jenis] ?? []) : [];
  const k = { ...rps(tahap), petugas: { orangId: PEKSOS.orangId } };
  if (jenis === 'tanggapiEskalasi') return bereskalasi(k);
  return jalankan(
    ATURAN.rps,
    k,
    dulu.map((j) => tindakanRps(j)),
  );
}

describe.each(TAHAP_RPS)('an RPS stay in %s', (tahap) => {
  it.each(JENIS)('answers %s of every role as the standard says', (jenis) => {
    const k = given(tahap, jenis);
    const hasil = PERAN.map((peran) => [peran, jawaban(ATURAN.rps, k, tindakanRps(jenis, { peran }))]);
    expect(hasil).toEqual(PERAN.map((peran) => [peran, harapan(MATRIKS_RPS, tahap, jenis, peran)]));
  });
});

const laporkan = (peran: Peran) => jawaban(ATURAN.rps, rps('laporan'), tindakanRps('laporkan', { peran }));

describe('stage 1, the report', () => {
  it('is entered by petugas-dinsos, peksos, petugas-rps or kasi-rehsos and by nobody else', () => {
    const boleh = PERAN.filter((peran) => laporkan(peran) === 'asesmenAwal');
    expect(boleh).toEqual(['petugas-dinsos', 'peksos', 'petugas-rps', 'kasi-rehsos']);
    expect(laporkan('kabid-rehsos')).toBe('bukanWewenang');
  });

  it('is entered once', () => {
    expect(jawaban(ATURAN.rps, rps('asesmenAwal'), tindakanRps('laporkan'))).toBe('sudahDilakukan');
  });

  it('takes the stay to asesmenAwal at version 1 with one entry in the history', () => {
    expect(rps('asesmenAwal')).toMatchObject({ tahap: 'asesmenAwal', versi: 1, urutan: 1 });
  });

  it.each(['tunda', 'lanjutkan'])('knows no %s: an RPS stay is never held', (jenis) => {
    const t = { ...tindakanRps('catat', { peran: 'kabid-rehsos' }), jenis };
    expect(jawaban(ATURAN.rps, rps('bimbingan'), t)).toBe('bukanWewenang');
  });
});

import { ATURAN } from '../../../domain/layanan.ts';
import type { Klien } from '../../../domain/kasus/klien.ts';
import type { JenisRps, KeadaanRps } from '../../../domain/rps/keadaan.ts';
import type { Kategori } from '../../../domain/rps/kata.ts';
import { kelompokSesuai, sebutTempatTidur } from '../../../domain/rps/tempat-tidur.ts';
import { jalankan, jawaban, penolakanAtas } from '../../support/pembangun/jalankan.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';
import { HARI, pada, uuid } from '../../support/pembangun/waktu.ts';

const lakukan = (k: KeadaanRps, ...jenis: JenisRps[]) =>
  jalankan(
    ATURAN.rps,
    k,
    jenis.map((j) => tindakanRps(j)),
  );
const jawab = (k: KeadaanRps, jenis: JenisRps) => jawaban(ATURAN.rps, k, tindakanRps(jenis));
const given = (...jenis: JenisRps[]) => lakukan(rps('pendekatanAwal'), ...jenis);

describe('the reception goes in order', () => {
  it.each<[JenisRps[], JenisRps, string]>([
    [[], 'registrasi', 'tahapTidakSesuai'],
    [[], 'identifikasi', 'tahapTidakSesuai'],
    [['terimaKlien'], 'identifikasi', 'tahapTidakSesuai'],
    [['terimaKlien'], 'terimaKlien', 'sudahDilakukan'],
    [['terimaKlien'], 'registrasi', 'tetap'],
    [['terimaKlien', 'registrasi'], 'registrasi', 'sudahDilakukan'],
    [['terimaKlien', 'registrasi'], 'identifikasi', 'asesmen'],
  ])('after %j: %s → %s', (dulu, jenis, hasil) => expect(jawab(given(...dulu), jenis)).toBe(hasil));

  it('takes the bed, and the deadline of the reception ends', () => {
    const k = given('terimaKlien');
    expect(k.tempatTidur).toBe(uuid(31));
    expect(k.tenggat.find((t) => t.kunci === 'penerimaan')?.berakhirPada).toBe(pada(0));
  });
});

describe('asesmen and bimbingan', () => {
  it('the assessment keeps all five aims', () => {
    const lima = ['kebutuhan', 'potensi', 'permasalahan', 'rencanaBimbingan', 'rencanaRujukan'];
    expect(Object.keys(rps('bimbingan').asesmen ?? {})).toEqual(lima);
  });
  it('guidance is repeatable', () => {
    expect(lakukan(rps('bimbingan'), 'catatBimbingan', 'catatBimbingan').jumlahBimbingan).toBe(2);
  });
  it('a new plan replaces the old and leaves the rest of the assessment', () => {
    const lama = rps('bimbingan').asesmen;
    expect(lakukan(rps('bimbingan'), 'perbaruiRencana').asesmen).toEqual({
      ...lama,
      rencanaBimbingan: 'Keterampilan',
    });
  });
  it('much guidance does not push the earlier steps off the checklist of the SOP', () => {
    const k = lakukan(rps('bimbingan'), ...Array.from({ length: 100 }, () => 'catatBimbingan' as const));
    expect([...new Set(k.langkahSelesai.map((l) => l.sop))]).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('leaving', () => {
  it.each(['pendekatanAwal', 'asesmen', 'bimbingan'] as const)(
    'is possible in %s and frees the bed',
    (tahap) => {
      const k = lakukan(tahap === 'pendekatanAwal' ? given('terimaKlien') : rps(tahap), 'salurkan');
      expect(k).toMatchObject({ tahap: 'selesai', penyaluran: { alasan: 'selesaiBimbingan' } });
      expect(k).not.toHaveProperty('tempatTidur');
    },
  );
  it('by cancellation frees the bed too', () => {
    expect(lakukan(rps('bimbingan'), 'batalkan')).not.toHaveProperty('tempatTidur');
  });
});

const salah = (lokasi: string) => ({ kode: 'waktuTidakSah', lokasi: [lokasi] });

describe.each(['terimaKlien', 'salurkan'] as const)('%s says when it happened', (jenis) => {
  // The report was received at minute 0; the client, where already there, at minute 0 too.
  const k = jenis === 'terimaKlien' ? rps('pendekatanAwal') : rps('bimbingan');
  const tolak = (dicatat: number, terjadi: number, alasanTerlambat?: string) => {
    const isi = { terjadiPada: pada(terjadi), ...(alasanTerlambat !== undefined && { alasanTerlambat }) };
    return penolakanAtas(ATURAN.rps, k, tindakanRps(jenis, { waktu: pada(dicatat), isi }));
  };

  it('not in the future', () => expect(tolak(10, 11)).toEqual(salah('terjadiPada')));
  it('not before the fact before it', () => expect(tolak(10, -1)).toEqual(salah('terjadiPada')));
  it('24 hours ago without a reason', () => expect(tolak(HARI, 0)).toBeNull());
  it('longer ago only with a reason', () => {
    expect(tolak(HARI + 1, 0)).toEqual(salah('alasanTerlambat'));
    expect(tolak(HARI + 1, 0, 'Baru dicatat.')).toBeNull();
  });
});

describe('the beds that fit', () => {
  it.each<[string, Kategori, Klien, string[]]>([
    ['a man', 'orangTerlantar', { jenisKelamin: 'L', perkiraanUsia: 40 }, ['laki-laki']],
    ['a woman', 'wanitaTunaSusila', { jenisKelamin: 'P' }, ['perempuan']],
    ['a child', 'gelandanganPengemisAnakJalanan', { jenisKelamin: 'L', perkiraanUsia: 17 }, ['anak']],
    ['somebody of 18', 'orangTerlantar', { jenisKelamin: 'P', tanggalLahir: '2008-01-05' }, ['perempuan']],
    ['ODGJ, whoever it is', 'odgj', { jenisKelamin: 'P', perkiraanUsia: 12 }, ['odgj']],
    ['somebody of whom nothing is known', 'orangTerlantar', {}, ['laki-laki', 'perempuan']],
  ])('%s', (_, kategori, klien, kelompok) => {
    const wali = { keteranganWali: 'Tidak diketahui' };
    const k = rps('pendekatanAwal', { isi: { kategori, klien: { ...klien, ...wali } } });
    expect(kelompokSesuai(k, '2026-01-05')).toEqual(kelompok);
  });
});

it.each([
  [{ kamar: 'Mawar', nama: 'Mawar 1' }, 'Mawar 1'],
  [{ kamar: 'Mawar', nama: '1' }, 'Mawar 1'],
  [{ kamar: 'Lantai dua', nama: 'Melati 2' }, 'Lantai dua Melati 2'],
])('a bed %j is called %s', (t, nama) => expect(sebutTempatTidur(t)).toBe(nama));

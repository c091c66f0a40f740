import { tambahMenit } from '../../domain/jam/waktu.ts';
import { lewatSampai } from '../support/alur/eskalasi.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { atribut, rincianKini, riwayatMesin } from '../support/alur/riwayat-mesin.ts';
import type { KasusRps } from '../support/alur/rps.ts';
import { rpsBaru, rpsPada } from '../support/alur/rps.ts';
import { sampai } from '../support/tunggu.ts';

const HARI = 24 * 60;

describe('what a supervisor sees of an RPS stay in the Temporal UI', () => {
  let p: Panggung;
  let k: KasusRps;
  beforeAll(async () => {
    p = await bukaPanggung();
    k = await rpsBaru(p, {
      lokasiDitemukan: 'Terminal Girimaya',
      klien: { nama: 'Sulaiman Rahasia', nik: '1971010101500009', jenisKelamin: 'L', alamat: 'Gang Kenari' },
      pelapor: { nama: 'Pak Pelapor', kontak: '081234567890' },
    });
  });
  afterAll(() => p.tutup());

  it('the first timer is the limit of 1×24 hours, and notes do not start another', async () => {
    for (let i = 0; i < 5; i += 1) await k.maju('catat');
    const { pewaktu, kegiatan } = await riwayatMesin(k);
    expect(pewaktu).toEqual(['Batas 1×24 jam']);
    expect(kegiatan).toHaveLength(6);
    expect(await atribut(k)).toMatchObject({ tahap: 'asesmenAwal', penanggung: 'peksos', terlambat: false });
  });

  it('at 24 hours the case shows as late and who decides next', async () => {
    await k.maju('catatAsesmenAwal');
    expect(await atribut(k)).toMatchObject({ tahap: 'keputusan', penanggung: 'kabid-rehsos' });
    await lewatSampai(p, k, HARI + 1, 2);
    await k.maju('catat');
    expect(await atribut(k)).toMatchObject({ tahap: 'pendekatanAwal', penanggung: 'petugas-rps' });
    const { kegiatan, pewaktu } = await riwayatMesin(k);
    expect(kegiatan.map((a) => a.ringkasan)).toContain('Pindah menurut standar');
    expect(pewaktu).toContain('Pengingat penerimaan klien');
    expect(await rincianKini(p, k)).toContain('Pindah menurut standar: sistem');
  });

  it('in the RPS the timer is the limit of seven days, which makes the stay late on day 7', async () => {
    await k.maju('terimaKlien', 'registrasi', 'identifikasi', 'catatAsesmen');
    const { masukPada = '' } = await k.rps();
    const tenggat = new Date(Date.parse(masukPada) + 7 * HARI * 60_000);
    expect(await atribut(k)).toMatchObject({ tahap: 'bimbingan', terlambat: false, tenggat });
    const sebelum = (await riwayatMesin(k)).pewaktu;
    expect(sebelum.at(-1)).toBe('Batas 7 hari');
    for (let i = 0; i < 20; i += 1) await k.maju('catatBimbingan');
    expect((await riwayatMesin(k)).pewaktu).toEqual(sebelum);
    await p.lewat(7 * HARI + 1);
    await k.maju('catat');
    expect(await atribut(k)).toMatchObject({ terlambat: true, tenggat });
  });

  it('the activities are the stages of the standard by name', async () => {
    await k.maju('salurkan');
    const langkah = (await riwayatMesin(k)).kegiatan.map((a) => a.jenis);
    const sop = langkah.filter((j) => !['catatDalamBerkas', 'eskalasikan'].includes(j));
    expect(sop.filter((j, i) => j !== sop[i - 1])).toEqual([
      'terimaLaporan',
      'asesmenAwal',
      'pendekatanAwal',
      'asesmenKlien',
      'dampingiDanBimbing',
      'salurkanKlien',
    ]);
  });

  it('nothing of the client or the reporter stands anywhere in the history', async () => {
    const { mentah } = await riwayatMesin(k);
    expect(mentah.includes('salurkanKlien')).toBe(true);
    const rahasia = [
      'Sulaiman',
      'Rahasia',
      '1971010101500009',
      'Girimaya',
      'Gang Kenari',
      'Pelapor',
      '0812345',
    ];
    const isi = ['Ditemukan di pasar', 'Anak kandung', 'Menjahit', 'Anggrek', 'Deni Samak', '@pangkalpinang'];
    expect([...rahasia, ...isi].filter((r) => mentah.includes(r))).toEqual([]);
  });
});

describe('a stay whose ladder was quieted before day 7', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  it('shows as late from day 7, though nothing is recorded then', async () => {
    const k = await rpsPada(p, 'bimbingan');
    const { masukPada = '' } = await k.rps();
    const target = tambahMenit(masukPada, 10 * HARI);
    expect(await k.tindak('tetapkanTindakLanjut', { isi: { target } })).toBe('diterima');
    expect(await atribut(k)).toMatchObject({ terlambat: false });
    const sebelum = await k.riwayat();
    await p.lewat(7 * HARI);
    await sampai(async () => (await atribut(k))['terlambat'] === true, 20_000, 'terlambat');
    expect(await k.riwayat()).toEqual(sebelum);
    expect((await riwayatMesin(k)).pewaktu.at(-2)).toBe('Batas 7 hari');
    await k.maju('salurkan');
  });
});

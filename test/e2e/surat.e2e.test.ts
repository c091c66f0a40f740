import { createHash } from 'node:crypto';
import type { KasusSistem, Sistem } from '../support/sistem.ts';
import { mulaiSistem } from '../support/sistem.ts';
import { AKUN, lakukan as tindak, lansiaSampaiParaf } from '../support/surat/jalan-lansia.ts';

const { peksos: PEKSOS, kabid: KABID, kadis: KADIS } = AKUN;

interface SuratDiDaftar {
  id: string;
  jenis: string;
  nomor: string;
  status: string;
  kode: string;
  sidik: string | null;
  unduhan: { lewat: string }[];
}

let s: Sistem;
beforeAll(async () => {
  s = await mulaiSistem();
});
afterAll(() => s.tutup());

describe('a letter from the signature to the shelter', () => {
  let kasus: KasusSistem;
  const lakukan = (akun: string, jenis: string, isi: object = {}) => tindak(kasus, akun, jenis, isi);
  const surat = async (jenis: string) => {
    const { isi } = await (await s.sebagai(PEKSOS)).ambil(`/api/v1/kasus/${kasus.id}/surat`);
    const ada = (isi['surat'] as SuratDiDaftar[]).find((satu) => satu.jenis === jenis);
    if (!ada) throw new Error(`tidak ada surat ${jenis}`);
    return ada;
  };
  const unduh = async (jalur: string, akun?: string) => {
    const res = await (akun ? await s.sebagai(akun) : s.tamu).mentah(jalur);
    return { status: res.status, isi: Buffer.from(await res.arrayBuffer()) };
  };
  const sidik = (isi: Buffer) => createHash('sha256').update(isi).digest('hex');

  beforeAll(async () => {
    kasus = await lansiaSampaiParaf(s);
  });

  it('is a draft before the paraf, without a number and without a code', async () => {
    const konsep = await unduh(`/api/v1/kasus/${kasus.id}/surat/konsep`, KABID);
    expect([konsep.status, konsep.isi.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    const { isi } = await (await s.sebagai(PEKSOS)).ambil(`/api/v1/kasus/${kasus.id}/surat`);
    expect(isi['surat']).toEqual([]);
  });

  it('once signed is one file: in the office, behind a link, and in the digest that anybody can check', async () => {
    await lakukan(KABID, 'paraf');
    await lakukan(KADIS, 'tandaTangan');
    const { id, nomor, kode, status } = await surat('rekomendasi');
    const { isi: periksa } = await s.tamu.ambil(`/publik/v1/verifikasi/${kode}`);
    expect(periksa).toMatchObject({ status: 'sah', nomor, klien: 'D.K.', tandaTangan: 'elektronik' });
    const { isi } = await unduh(`/api/v1/surat/${id}/pdf`, PEKSOS);
    const tautan = await (await s.sebagai(PEKSOS)).kirim(`/api/v1/surat/${id}/tautan`, { hari: 1 });
    const { isi: lewatTautan } = await unduh(new URL(String(tautan.isi['alamat'])).pathname);
    expect([status, sidik(isi), sidik(lewatTautan)]).toEqual(['terbit', periksa['sidik'], periksa['sidik']]);
    expect((await surat('rekomendasi')).unduhan.map((u) => u.lewat)).toEqual(['tautan', 'akun']);
  });

  it('in wet ink comes with the departure, prints the same each time, and can be checked, too', async () => {
    await lakukan(PEKSOS, 'terimaRekomendasi');
    await lakukan(KABID, 'terimaRekomendasi');
    await lakukan(PEKSOS, 'berangkatkan', { terjadiPada: s.l.sekarang() });
    const { id, kode, nomor } = await surat('tugasPendampingan');
    const [a, b] = [
      await unduh(`/api/v1/surat/${id}/pdf`, PEKSOS),
      await unduh(`/api/v1/surat/${id}/pdf`, KABID),
    ];
    expect([a.status, a.isi.equals(b.isi)]).toEqual([200, true]);
    const { isi } = await s.tamu.ambil(`/publik/v1/verifikasi/${kode}`);
    expect(isi).toMatchObject({ status: 'sah', nomor, tandaTangan: 'basah' });
  });

  it('that was revoked is told so, and its links end', async () => {
    const lama = await surat('rekomendasi');
    const tautan = await (await s.sebagai(PEKSOS)).kirim(`/api/v1/surat/${lama.id}/tautan`, { hari: 1 });
    await lakukan(KADIS, 'cabutSurat', { alasan: 'Tujuan keliru' });
    const { isi } = await s.tamu.ambil(`/publik/v1/verifikasi/${lama.kode}`);
    expect(isi).toMatchObject({ status: 'dicabut', nomor: lama.nomor });
    expect((await unduh(new URL(String(tautan.isi['alamat'])).pathname)).status).toBe(410);
    expect((await unduh(`/api/v1/surat/${lama.id}/pdf`, KABID)).status).toBe(200);
  });
});

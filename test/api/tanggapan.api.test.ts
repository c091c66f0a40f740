import { tambahMenit } from '../../domain/jam/waktu.ts';
import { laporan } from '../support/api/permintaan.ts';
import { orangIni } from '../support/api/tanam-kasus.ts';
import type { Sistem } from '../support/sistem.ts';
import { mulaiSistem } from '../support/sistem.ts';
import { sampai } from '../support/tunggu.ts';

const KANTOR = 'pangkalpinang';

interface TenggatTampil {
  id: string;
  batas: string;
  diredamSampai?: string;
  jenjang: {
    ke: number;
    nasib: string;
    terkirimPada?: string;
    penerima?: { peran: string; lewat: string }[];
  }[];
  tanggapan: { oleh: object; ke: number; rencana?: object }[];
  jawabanAnda: string[];
}

let s: Sistem;
let id: string;
/** A report of 21 hours ago: the reminder of the 24 hours has gone out to the peksos of the office and the kabid. */
beforeAll(async () => {
  s = await mulaiSistem();
  const klien = await s.sebagai(`petugas-rps@${KANTOR}`);
  const diterimaPada = tambahMenit(s.l.sekarang(), -21 * 60);
  const { isi } = await klien.kirim('/api/v1/rps', { ...laporan(), diterimaPada });
  id = String(isi['id']);
  const terkirim = async () => (await tenggat('kabid-rehsos')).jenjang[0]?.nasib === 'terkirim';
  await sampai(async () => (await rincian('kabid-rehsos')).status === 200 && terkirim(), 20_000, 'eskalasi');
});
afterAll(() => s.tutup());

const rincian = async (akun: string) => (await s.sebagai(`${akun}@${KANTOR}`)).ambil(`/api/v1/kasus/${id}`);
async function tenggat(akun: string): Promise<TenggatTampil> {
  const [t] = (await rincian(akun)).isi['tenggat'] as (TenggatTampil | undefined)[];
  return t ?? { id: '', batas: '', jenjang: [], tanggapan: [], jawabanAnda: [] };
}
const tanggapi = async (akun: string, badan: object) =>
  (await s.sebagai(`${akun}@${KANTOR}`)).kirim(`/api/v1/kasus/${id}/tindakan/tanggapiEskalasi`, badan);
const tersedia = async (akun: string) =>
  ((await rincian(akun)).isi['tindakanTersedia'] as { tindakan: string }[]).map((t) => t.tindakan);
const tugasEskalasi = async (akun: string) => {
  const { isi } = await (await s.sebagai(`${akun}@${KANTOR}`)).ambil('/api/v1/tugas');
  return (isi['tugas'] as { jenis: string }[]).filter((t) => t.jenis === 'eskalasi');
};

test('the deadline says which rung fired, when and to which positions, and what I can answer', async () => {
  const t = await tenggat('kabid-rehsos');
  expect(t).toMatchObject({
    id: 'keputusan#1',
    tanggapan: [],
    jawabanAnda: ['diketahui', 'rencana'],
    jenjang: [
      { ke: 1, nasib: 'terkirim', terkirimPada: expect.any(String) },
      { ke: 2, nasib: 'menunggu' },
    ],
  });
  expect(new Set(t.jenjang[0]?.penerima?.map((p) => `${p.peran} ${p.lewat}`))).toEqual(
    new Set(['peksos pemangku', 'kabid-rehsos pemangku']),
  );
  expect((await tenggat('petugas-rps')).jawabanAnda).toEqual([]);
  expect(await tersedia('kabid-rehsos')).toContain('tanggapiEskalasi');
  expect(await tersedia('petugas-rps')).not.toContain('tanggapiEskalasi');
});

test('seen, then planned: the inbox is empty, the deadline tells by whom; a plan is read by who may read the case', async () => {
  const { id: tenggatId, batas } = await tenggat('peksos');
  expect(await tugasEskalasi('peksos')).toHaveLength(1);
  const jawab = await tanggapi('peksos', { tenggat: tenggatId, jawab: 'diketahui' });
  expect([jawab.status, jawab.isi['hasil']]).toEqual([200, 'diterima']);
  expect(await tugasEskalasi('peksos')).toEqual([]);
  expect(await tugasEskalasi('kabid-rehsos')).toHaveLength(1);

  const rencana = { tenggat: tenggatId, jawab: 'rencana', rencana: 'Keluarga datang sore ini.' };
  const terlalu = await tanggapi('peksos', { ...rencana, sampai: tambahMenit(batas, 1) });
  expect([terlalu.status, terlalu.isi['kode']]).toEqual([422, 'waktuTidakSah']);
  expect((await tanggapi('peksos', { ...rencana, sampai: batas })).status).toBe(200);

  const { nama } = await orangIni(s.bd, KANTOR, 'peksos');
  expect(await tenggat('kabid-rehsos')).toMatchObject({
    diredamSampai: batas,
    tanggapan: [
      { oleh: { nama, peran: 'peksos' }, ke: 1 },
      {
        oleh: { nama, peran: 'peksos' },
        ke: 1,
        rencana: { isi: 'Keluarga datang sore ini.', sampai: batas },
      },
    ],
  });
  expect((await tenggat('pengawas')).tanggapan[1]?.rencana).toEqual({ sampai: batas });
});

test('a second plan is refused to the same level, with a sentence that says who may', async () => {
  const { id: tenggatId, batas } = await tenggat('peksos2');
  const rencana = { tenggat: tenggatId, jawab: 'rencana', rencana: 'Lagi.', sampai: batas };
  const { status, isi } = await tanggapi('peksos2', rencana);
  expect([status, isi['kode']]).toEqual([403, 'bukanWewenang']);
  expect(isi['detail']).toContain('sudah dibuat Pekerja Sosial. Hanya pejabat di atasnya');
});

test('what is no answer is refused by the form', async () => {
  const { status, isi } = await tanggapi('kabid-rehsos', { tenggat: 'keputusan#1', jawab: 'rencana' });
  expect(status).toBe(422);
  expect((isi['kesalahan'] as { lokasi: string }[]).map((k) => k.lokasi)).toEqual(['rencana', 'sampai']);
  expect((await tanggapi('kabid-rehsos', { tenggat: 'entah#1', jawab: 'diketahui' })).status).toBe(422);
});

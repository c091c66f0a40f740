import { copyFile } from 'node:fs/promises';
import { dariMs } from '../../domain/jam/waktu.ts';
import type { Tindakan } from '../../domain/kasus/tindakan.ts';
import { kirimTindakan } from '../../engine/kirim.ts';
import { periksaPulihan } from '../../db/periksa-pulihan.ts';
import { bacaEntri } from '../../db/riwayat.ts';
import { ambilMenunggu } from '../../db/menunggu.repository.ts';
import { damaikan } from '../../worker/pendamai.ts';
import { sapu } from '../../worker/penyapu.ts';
import { selaraskan } from '../../worker/selaras.ts';
import { unggah } from '../support/api/kasus-uji.ts';
import { laporan, permohonan } from '../support/api/permintaan.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import type { Bengkel } from '../support/cadangan/bengkel.ts';
import { alatWorker, bukaBengkel } from '../support/cadangan/bengkel.ts';
import type { Sistem } from '../support/sistem.ts';
import { putusan } from '../support/sistem.ts';
import { sampai } from '../support/tunggu.ts';

const DESA = 'petugas-desa@bulukumba';
const DINSOS = 'petugas-dinsos@bulukumba';
const RPS = 'petugas-rps@pangkalpinang';
const KABID = 'kabid-rehsos@pangkalpinang';
const SEHARI_MS = 86_400_000;

/** A case of the system that is lost, by the name it has in the story. */
type Nama = 'lansia' | 'tertunda' | 'rps' | 'jatuhTempo' | 'ditutup' | 'menunggu';

describe('a system that is lost and restored', () => {
  let b: Bengkel;
  let asal: BasisDataUji;
  const kasus = {} as Record<Nama, { id: string; nomor: string }>;
  let dokumen: string;
  let menunggu: string;
  /** Waited with it, and was refused later. */
  let ditolak: string;
  let hilang: Tindakan;
  let nomorHilang: string;
  /** The 24 hours of `jatuhTempo` are over. */
  let jatuhMs: number;
  let dini: string;
  let akhir: string;

  const mesinDini = () => b.berkasMesin('dini');
  const mesinAkhir = () => b.berkasMesin('akhir');

  beforeAll(async () => {
    b = await bukaBengkel();
    asal = await basisDataUji();
    const berkas = b.berkasMesin('asal');
    const mesin = await b.nyalakan(berkas);
    const s = await b.sistem(mesin.alamat, asal);
    await isi(s);

    await s.hentikanWorker();
    menunggu = await catat(s, RPS, kasus.menunggu.id, 'menunggu pekerja', 202);
    const v = await versi(s, DINSOS, kasus.lansia.id);
    ditolak = await tindak(s, DINSOS, kasus.lansia.id, 'nyatakanLengkap', { versi: v }, 202);
    dini = (await b.cadangkan(asal, { jenis: 'sqlite', berkas })).generasi;
    await s.mulaiWorker();
    await lanjutkan(s);
    akhir = (await b.cadangkan(asal, { jenis: 'sqlite', berkas })).generasi;
    await s.hentikanWorker();
    await mesin.matikan();
    await copyFile(berkas, mesinAkhir());
    await s.tutup();
  }, 120_000);
  afterAll(() => b.tutup());

  async function lahir(s: Sistem, akun: string, layanan: 'lansia' | 'rps', badan: object) {
    const { status, isi: jawab } = await (await s.sebagai(akun)).kirim(`/api/v1/${layanan}`, badan);
    if (status !== 201) throw new Error(`kelahiran ditolak: ${JSON.stringify(jawab)}`);
    return { id: String(jawab['id']), nomor: String(jawab['nomor']) };
  }

  async function tindak(s: Sistem, akun: string, id: string, jenis: string, badan: object, harus = 200) {
    const klien = await s.sebagai(akun);
    const { status, isi: jawab } = await klien.kirim(`/api/v1/kasus/${id}/tindakan/${jenis}`, badan);
    if (status !== harus) throw new Error(`${jenis}: ${status} ${JSON.stringify(jawab)}`);
    return String(jawab['tindakanId']);
  }

  const catat = (s: Sistem, akun: string, id: string, catatan: string, harus = 200) =>
    tindak(s, akun, id, 'catat', { catatan }, harus);

  async function versi(s: Sistem, akun: string, id: string): Promise<number> {
    return Number((await (await s.sebagai(akun)).ambil(`/api/v1/kasus/${id}`)).isi['versi']);
  }

  async function isi(s: Sistem): Promise<void> {
    dokumen = String((await unggah(s, DESA)).isi['id']);
    kasus.lansia = await lahir(s, DESA, 'lansia', permohonan({ dokumen: [dokumen] }));
    kasus.tertunda = await lahir(s, DESA, 'lansia', permohonan());
    await tindak(s, DINSOS, kasus.tertunda.id, 'tunda', { alasan: 'Menunggu keluarga.' });
    kasus.rps = await lahir(s, RPS, 'rps', laporan());
    kasus.menunggu = await lahir(s, RPS, 'rps', laporan());
    kasus.ditutup = await lahir(s, RPS, 'rps', laporan());
    jatuhMs = Date.now() + 6_000;
    const diterimaPada = dariMs(jatuhMs - SEHARI_MS);
    kasus.jatuhTempo = await lahir(s, RPS, 'rps', laporan({ diterimaPada }));
  }

  /** What happens after the early backup, and is lost with the system. */
  async function lanjutkan(s: Sistem): Promise<void> {
    await sapu(await alatWorker(s), 0);
    await putusan(s, menunggu);
    await putusan(s, ditolak);
    const id = await catat(s, RPS, kasus.rps.id, 'sesudah cadangan');
    hilang = await tindakanTersegel(s, id);
    await tindak(s, DINSOS, kasus.tertunda.id, 'lanjutkan', {});
    const v = await versi(s, KABID, kasus.ditutup.id);
    await tindak(s, KABID, kasus.ditutup.id, 'batalkan', { versi: v, alasan: 'Salah catat.' });
    nomorHilang = (await lahir(s, RPS, 'rps', laporan())).nomor;
  }

  /** The act as it was sealed, to be sent to the engine once more. */
  async function tindakanTersegel(s: Sistem, id: string): Promise<Tindakan> {
    await s.bd.pemilik
      .updateTable('tindakan')
      .set({ status: 'menunggu', diputus_pada: null, urutan: null })
      .where('id', '=', id)
      .execute();
    const [satu] = (await ambilMenunggu(s.bd.db, s.bd.brankas, { pertama: 0, terlama: 0 }, 1)).tindakan;
    const { urutan } = await s.bd.db
      .selectFrom('riwayat')
      .select('urutan')
      .where('tindakan_id', '=', id)
      .executeTakeFirstOrThrow();
    await s.bd.pemilik
      .updateTable('tindakan')
      .set({ status: 'diterima', diputus_pada: dariMs(Date.now()), urutan })
      .where('id', '=', id)
      .execute();
    if (satu?.tindakan.tindakanId !== id) throw new Error('tindakan tidak terbaca');
    return satu.tindakan;
  }

  const riwayat = async (bd: BasisDataUji, id: string) =>
    (
      await bd.db
        .selectFrom('riwayat')
        .select('jenis')
        .where('kasus_id', '=', id)
        .where('jenis', '!=', 'alurDipulihkan')
        .orderBy('urutan')
        .execute()
    ).map((r) => r.jenis);

  const periksa = async (bd: BasisDataUji) =>
    (await periksaPulihan({ db: bd.db, brankas: bd.brankas, gudang: b.gudang(bd) })).cacat;

  /** Every open case takes an act, whatever its workflow was. */
  async function semuaBekerja(s: Sistem): Promise<void> {
    for (const nama of ['lansia', 'tertunda'] as const)
      await catat(s, DINSOS, kasus[nama].id, 'setelah pulih');
    for (const nama of ['rps', 'menunggu', 'jatuhTempo'] as const)
      await catat(s, RPS, kasus[nama].id, 'setelah pulih');
  }

  it('continues at the point of the backup: acts, documents, numbers, waiting acts and deadlines', async () => {
    const berkas = mesinDini();
    const { bd } = await b.pulihkan(dini, asal, { jenis: 'sqlite', berkas });
    expect(await periksa(bd)).toBeNull();
    await sampai(() => Promise.resolve(Date.now() > jatuhMs), 10_000, 'tenggat lewat');
    const s = await b.sistem((await b.nyalakan(berkas)).alamat, bd);
    const alat = await alatWorker(s);
    expect(await selaraskan(alat)).toMatchObject({ dihapus: [] });
    expect(await damaikan(alat)).toEqual([]);
    await sapu(alat, 0);
    expect(await putusan(s, menunggu)).toBe('diterima');

    // What was given after the backup is unknown, and sending it once more counts for nothing.
    const rps = await s.sebagai(RPS);
    expect((await rps.ambil(`/api/v1/tindakan/${hilang.tindakanId}`)).status).toBe(404);
    await kirimTindakan(s.l.client, kasus.rps.nomor, hilang);
    await catat(s, RPS, kasus.rps.id, 'sesudah pulih');
    expect(await riwayat(bd, kasus.rps.id)).toEqual(['laporkan', 'catat']);

    // Lost with what came later: the number is given again, to a case of its own.
    const baru = await lahir(s, RPS, 'rps', laporan());
    expect(baru.nomor).toBe(nomorHilang);
    await sampai(async () => (await riwayat(bd, baru.id)).length === 1, 20_000, 'kelahiran tercatat');

    // The deadline fell while there was no system.
    await sampai(async () => (await riwayat(bd, kasus.jatuhTempo.id)).includes('eskalasi'));
    await semuaBekerja(s);
    const entri = await bacaEntri(bd.db, bd.brankas, kasus.jatuhTempo.id, 0);
    const jenjang = entri.filter((e) => e.jenis === 'eskalasi').map((e) => JSON.stringify(e.isi));
    expect(new Set(jenjang).size).toBe(jenjang.length);
    const unduh = await (await s.sebagai(DINSOS)).mentah(`/api/v1/dokumen/${dokumen}`);
    expect(unduh.status).toBe(200);
    expect(await periksa(bd)).toBeNull();
    await s.tutup();
  });

  it('with an engine that is ahead: what it has seen and nobody has on record is forgotten', async () => {
    const { bd } = await b.pulihkan(dini, asal);
    const s = await b.sistem((await b.nyalakan(mesinAkhir())).alamat, bd);
    const alat = await alatWorker(s);
    const hasil = await selaraskan(alat);
    expect(hasil?.dihapus).toContain(nomorHilang);
    const { rps, tertunda, ditutup } = kasus;
    expect(hasil?.dimulaiLagi).toEqual(
      expect.arrayContaining([rps.nomor, tertunda.nomor, ditutup.nomor, kasus.menunggu.nomor]),
    );
    expect(await selaraskan(alat)).toBeNull();
    await sapu(alat, 0);
    expect(await putusan(s, menunggu)).toBe('diterima');
    // A refusal leaves no entry: only that it waited tells that the engine must not remember it.
    expect(await putusan(s, ditolak)).toBe('syaratBelumTerpenuhi');
    await semuaBekerja(s);
    await catat(s, RPS, ditutup.id, 'masih terbuka');
    const baru = await lahir(s, RPS, 'rps', laporan());
    expect(baru.nomor).toBe(nomorHilang);
    await sapu(alat, 0);
    await sampai(async () => (await riwayat(bd, baru.id)).length === 1, 20_000, 'kelahiran tercatat');
    expect(await riwayat(bd, rps.id)).toEqual(['laporkan', 'catat']);
    expect(await periksa(bd)).toBeNull();
    await s.tutup();
  });

  it('with an engine that is behind: the record is taken over', async () => {
    const berkas = b.berkasMesin('tertinggal');
    await b.pulihkan(dini, asal, { jenis: 'sqlite', berkas }).then(({ bd }) => bd.tutup());
    const { bd } = await b.pulihkan(akhir, asal);
    const s = await b.sistem((await b.nyalakan(berkas)).alamat, bd);
    const alat = await alatWorker(s);
    const hasil = await selaraskan(alat);
    expect(hasil?.dimulaiLagi).toEqual(expect.arrayContaining([kasus.rps.nomor, kasus.tertunda.nomor]));
    // It is closed on record, and its workflow still runs in the older engine.
    expect(hasil?.dihapus).toEqual([kasus.ditutup.nomor]);
    // Born after the engine's copy was taken.
    expect(await damaikan(alat)).toEqual([nomorHilang]);
    await semuaBekerja(s);
    expect(await riwayat(bd, kasus.rps.id)).toEqual(['laporkan', 'catat', 'catat']);
    expect(await periksa(bd)).toBeNull();
    await s.tutup();
  });

  it('without an engine: every open case is started from its recorded state', async () => {
    const { bd } = await b.pulihkan(akhir, asal);
    const s = await b.sistem((await b.nyalakan(b.berkasMesin('kosong'))).alamat, bd);
    const alat = await alatWorker(s);
    expect(await selaraskan(alat)).toEqual({ dimulaiLagi: [], dihapus: [] });
    const terbuka = await bd.db.selectFrom('kasus').select('alur_id').where('terbuka', '=', true).execute();
    expect(new Set(await damaikan(alat))).toEqual(new Set(terbuka.map((k) => k.alur_id)));
    await semuaBekerja(s);
    expect(await periksa(bd)).toBeNull();
    await s.tutup();
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { periksaAudit } from '../../db/audit.ts';
import { bangunUlangSemua } from '../../db/bangun-ulang.ts';
import { buatCadangan } from '../../db/cadangan/buat.ts';
import { bacaKunciCadangan } from '../../db/cadangan/kunci-cadangan.ts';
import { pemegangKunciDb } from '../../db/kunci/pemegang-kunci.ts';
import { buatCodec } from '../../engine/codec.ts';
import { TIDAK_TERBACA } from '../../engine/nama.ts';
import { retensiSebulan } from '../support/alur/pdp.ts';
import { unggah } from '../support/api/kasus-uji.ts';
import { permohonan } from '../support/api/permintaan.ts';
import {
  bukaKunci,
  jarahBasisData,
  jarahCadangan,
  jarahMesin,
  kunciTersisa,
  terbaca,
} from '../support/pencari-rahasia.ts';
import type { Sistem } from '../support/sistem.ts';
import { mulaiSistem } from '../support/sistem.ts';
import { sampai } from '../support/tunggu.ts';

const DINSOS = 'petugas-dinsos@bulukumba';
const KABID = 'kabid-rehsos@bulukumba';
const RAHASIA = ['Daeng Rahasia Puang', '7302015003504321', 'Lorong Tersembunyi 77'];
const [NAMA = '', NIK = '', ALAMAT = ''] = RAHASIA;

/** The whole system with a real engine and real backups; what must be true after an erasure is asked of the outside. */
describe('an erasure', () => {
  let folder: string;
  let cadangan: string;
  let s: Sistem;
  let kasus: { id: string; nomor: string };
  let tinggal: { id: string; nomor: string };
  let permintaan: string;
  let dokumen: string;
  let kode: string;

  const kirim = async (akun: string, jalur: string, badan: object) =>
    (await s.sebagai(akun)).kirim(jalur, badan);
  const rincian = async (id: string) => (await s.sebagai(KABID)).ambil(`/api/v1/kasus/${id}`);
  async function tindak(akun: string, id: string, jenis: string, badan: object = {}): Promise<void> {
    const { isi } = await rincian(id);
    const jawab = await kirim(akun, `/api/v1/kasus/${id}/tindakan/${jenis}`, {
      versi: isi['versi'],
      ...badan,
    });
    if (jawab.status !== 200) throw new Error(`${jenis}: ${JSON.stringify(jawab.isi)}`);
  }
  const cadangkan = () =>
    buatCadangan({
      databaseUrl: s.bd.url,
      gudang: s.l.gudang,
      mesin: { jenis: 'tidakAda' },
      folder: cadangan,
      versi: 'uji',
      kunciSegel: Buffer.from(s.bd.kunciSegel, 'base64'),
      lapor: () => undefined,
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lindung-hapus-'));
    cadangan = join(folder, 'cadangan');
    s = await mulaiSistem({ cadangan });
    await retensiSebulan(s, 'bulukumba');
    dokumen = String((await unggah(s, DINSOS)).isi['id']);
    const klien = {
      nama: NAMA,
      nik: NIK,
      alamat: ALAMAT,
      jenisKelamin: 'P',
      tanggalLahir: '1950-03-10',
    } as const;
    const lahir = await kirim(DINSOS, '/api/v1/lansia', permohonan({ klien, dokumen: [dokumen] }));
    kasus = { id: String(lahir.isi['id']), nomor: String(lahir.isi['nomor']) };
    kode = String(lahir.isi['kodeLacak']);
    tinggal = await s.lahir('lansia');
    await tindak(DINSOS, kasus.id, 'catat', { catatan: `${NAMA} tinggal di ${ALAMAT}.` });
    await tindak(DINSOS, kasus.id, 'koreksiData', { klien: { panggilan: 'Puang' }, alasan: `NIK ${NIK}` });
    await tindak(KABID, kasus.id, 'batalkan', { alasan: `${NAMA} pindah.` });
    await cadangkan();
  });
  afterAll(async () => {
    await s.tutup();
    await rm(folder, { recursive: true, force: true });
  });

  it('before it, everything is found: looking for it is worth something', async () => {
    const kunci = await kunciTersisa(s.bd);
    expect(terbaca(await jarahBasisData(s.bd), kunci, RAHASIA)).toEqual(RAHASIA);
    expect(terbaca(await jarahMesin(s.l.client, kasus.nomor), kunci, RAHASIA)).toEqual(RAHASIA);
    const disimpan = bukaKunci(s.bd.kunciInduk, (await bacaKunciCadangan(cadangan)) ?? []);
    expect(terbaca(await jarahCadangan(cadangan), disimpan, RAHASIA)).toEqual(RAHASIA);
  });

  it('is refused as long as the retention runs, and the answer says until when', async () => {
    const minta = await kirim(DINSOS, '/api/v1/permintaan-pdp', {
      jenis: 'penghapusan',
      kasus: kasus.id,
      pemohon: { nama: 'Wali Yang Meminta', hubungan: 'wali' },
      uraian: 'Masa simpan sudah lewat.',
    });
    expect(minta.status).toBe(201);
    permintaan = String(minta.isi['id']);
    await tindak(DINSOS, permintaan, 'nyatakanPemohonSah', { cara: 'KTP diperiksa.' });
    const { isi } = await rincian(permintaan);
    const dini = await kirim(KABID, `/api/v1/kasus/${permintaan}/tindakan/kabulkan`, { versi: isi['versi'] });
    expect(dini.status).toBe(409);
    expect(dini.isi).toMatchObject({ kode: 'belumBolehDihapus', kesalahan: [{ lokasi: kasus.nomor }] });
  });

  it('is carried out and proved when it has ended', async () => {
    await s.bd.pemilik
      .updateTable('kasus')
      .set({ ditutup_pada: new Date(Date.now() - 60 * 86_400_000).toISOString() })
      .where('id', '=', kasus.id)
      .execute();
    await tindak(KABID, permintaan, 'kabulkan');
    const tahap = async () => (await rincian(permintaan)).isi['tahap'];
    await sampai(async () => (await tahap()) === 'penyampaian', 150_000, 'pemusnahan terbukti');
    expect(await tahap()).toBe('penyampaian');
  }, 170_000);

  it('after it, no table gives anything of it, with every key that is left', async () => {
    expect(terbaca(await jarahBasisData(s.bd), await kunciTersisa(s.bd), RAHASIA)).toEqual([]);
  });

  it('after it, the engine keeps only markers for whoever decodes it, and nothing in the clear', async () => {
    const { payload, ...jarahan } = await jarahMesin(s.l.client, kasus.nomor);
    expect(terbaca(jarahan, await kunciTersisa(s.bd), RAHASIA)).toEqual([]);
    const codec = buatCodec(pemegangKunciDb(s.bd.db, Buffer.from(s.bd.kunciInduk, 'base64')));
    const tersandi = payload.filter(
      (p) => Buffer.from(p.metadata?.['encoding'] ?? []).toString() === 'lindung/aes-256-gcm',
    );
    expect(tersandi.length).toBeGreaterThan(5);
    const isi = await codec.decode(
      tersandi.map((p) => ({ metadata: p.metadata ?? {}, data: p.data ?? null })),
    );
    expect(new Set(isi.map((p) => Buffer.from(p.data ?? []).toString()))).toEqual(
      new Set([JSON.stringify({ [TIDAK_TERBACA]: true })]),
    );
  });

  it('after it, a backup made before it cannot be read either, and the keys of others are still there', async () => {
    const baris = (await bacaKunciCadangan(cadangan)) ?? [];
    expect(baris.filter((b) => b.jenis !== 'instansi' && b.kasus_id === kasus.id)).toEqual([]);
    expect(baris.some((b) => b.jenis === 'kasus' && b.kasus_id === tinggal.id)).toBe(true);
    expect(terbaca(await jarahCadangan(cadangan), bukaKunci(s.bd.kunciInduk, baris), RAHASIA)).toEqual([]);
    await cadangkan();
    const lagi = bukaKunci(s.bd.kunciInduk, (await bacaKunciCadangan(cadangan)) ?? []);
    expect(terbaca(await jarahCadangan(cadangan), lagi, RAHASIA)).toEqual([]);
  });

  it('after it, the chain verifies, the projection is rebuilt around it, and other cases go on', async () => {
    expect((await periksaAudit(s.bd.db)).kerusakan).toBeNull();
    expect(await bangunUlangSemua(s.bd.db, s.bd.brankas)).toMatchObject({ takTerbaca: 0 });
    await tindak(DINSOS, tinggal.id, 'catat', { catatan: 'Masih berjalan.' });
    expect((await s.l.client.workflow.getHandle(tinggal.nomor).describe()).status.name).toBe('RUNNING');
  });

  it('after it, people see numbers, stages and times, and that the rest is gone', async () => {
    const satu = await rincian(kasus.id);
    expect(satu.status).toBe(410);
    expect(satu.isi).toMatchObject({
      kode: 'dataDihapus',
      kasus: { nomor: kasus.nomor, tahap: 'dibatalkan' },
    });
    const dinsos = await s.sebagai(DINSOS);
    const { isi } = await dinsos.ambil('/api/v1/kasus?layanan=lansia');
    const daftar = isi['kasus'] as {
      id: string;
      klien: { nama: string | null };
      dihapusPada: string | null;
    }[];
    const butir = daftar.find((b) => b.id === kasus.id);
    expect(butir?.klien.nama).toBeNull();
    expect(butir?.dihapusPada).toEqual(expect.any(String));
    const riwayat = await dinsos.ambil(`/api/v1/kasus/${kasus.id}/riwayat`);
    const entri = riwayat.isi['riwayat'] as { jenis: string; isi: unknown; oleh: { peran: string } | null }[];
    expect(entri.every((e) => e.isi === 'dihapus')).toBe(true);
    expect(entri.at(-1)).toMatchObject({ jenis: 'dataDihapus', oleh: { peran: 'kabid-rehsos' } });
    for (const badan of [{ nama: NAMA }, { nik: NIK }]) {
      expect((await dinsos.kirim('/api/v1/kasus/cari', badan)).isi['kasus']).toEqual([]);
    }
    expect((await dinsos.mentah(`/api/v1/dokumen/${dokumen}`)).status).toBe(404);
    expect((await s.tamu.ambil(`/publik/v1/lacak/${kode}`)).status).toBeLessThan(500);
  });

  it('after it, acts on it are refused, one by one and in a bulk with others', async () => {
    const buka = await kirim(KABID, `/api/v1/kasus/${kasus.id}/tindakan/bukaKembali`, {
      versi: 1,
      alasan: 'x',
    });
    expect(buka.status).toBe(410);
    const massal = await kirim(DINSOS, '/api/v1/tindakan-massal', {
      tindakan: 'catat',
      kasus: [kasus.id, tinggal.id],
      isi: { catatan: 'Bersama.' },
    });
    expect(massal.isi['hasil']).toMatchObject([
      { hasil: 'ditolak', penolakan: { kode: 'dataDihapus' } },
      { hasil: 'diterima' },
    ]);
    const lagi = await kirim(DINSOS, '/api/v1/permintaan-pdp', {
      jenis: 'akses',
      kasus: kasus.id,
      pemohon: { nama: 'Wali', hubungan: 'wali' },
      uraian: 'x',
    });
    expect(lagi.status).toBe(422);
  });

  it('leaves nothing in the log', () => {
    expect(s.log.join('\n')).not.toMatch(new RegExp(RAHASIA.join('|')));
  });
});

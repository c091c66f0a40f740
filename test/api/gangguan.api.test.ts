import { setTimeout as jeda } from 'node:timers/promises';
import { sql } from 'kysely';
import { SALURAN_KASUS } from '../../db/tindakan.repository.ts';
import { freePort } from '../../scripts/infra/ports.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { penyela } from '../support/api/penyela.ts';
import type { Penyela } from '../support/api/penyela.ts';
import { laporan, permohonan } from '../support/api/permintaan.ts';
import { sampai } from '../support/tunggu.ts';

const PETUGAS = 'petugas-rps@pangkalpinang';

describe('mesin alur kerja pergi', () => {
  let t: Tumpukan;
  beforeAll(async () => {
    t = await mulaiTumpukan({ temporal: `127.0.0.1:${await freePort()}`, sabarMs: 100 });
  });
  afterAll(() => t.tutup());

  test('kasus baru: 503, tetapi tercatat; kunci yang sama memberi kasusnya', async () => {
    const petugas = await t.sebagai(PETUGAS);
    const kepala = { 'idempotency-key': 'laporan-malam-1' };
    const { status, isi, kepala: balasan } = await petugas.kirim('/api/v1/rps', laporan(), kepala);
    expect(status).toBe(503);
    expect(Number(balasan.get('retry-after'))).toBeGreaterThan(0);
    expect(isi).toMatchObject({
      kode: 'mesinPergi',
      detail: expect.stringContaining('sudah tercatat'),
      kasus: { tahap: 'laporan' },
    });
    const lagi = await petugas.kirim('/api/v1/rps', laporan(), kepala);
    expect(lagi).toMatchObject({ status: 201, isi: isi['kasus'] });
  });

  test('tindakan: 503 dengan alamat resi, dan resinya menunggu', async () => {
    const petugas = await t.sebagai(PETUGAS);
    const { isi: lahir } = await petugas.kirim('/api/v1/rps', laporan());
    const { id } = lahir['kasus'] as { id: string };
    const { status, isi } = await petugas.kirim(`/api/v1/kasus/${id}/tindakan/catat`, { catatan: 'x' });
    expect(status).toBe(503);
    expect((await petugas.ambil(String(isi['resi']))).isi).toMatchObject({ hasil: 'menunggu' });
  });
});

describe('basis data pergi dan kembali', () => {
  let t: Tumpukan;
  let jalur: Penyela;
  beforeAll(async () => {
    jalur = await penyela(process.env['LINDUNG_UJI_PG_URL'] ?? '');
    t = await mulaiTumpukan({ lewat: jalur.lewat, sabarMs: 5_000 });
  });
  afterAll(async () => {
    await t.tutup();
    await jalur.tutup();
  });

  test('503 dengan Retry-After, lalu pulih sendiri', async () => {
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    jalur.putus();
    const { status, isi, kepala } = await dinsos.kirim('/api/v1/lansia', permohonan());
    expect(status).toBe(503);
    expect(isi['kode']).toBe('basisDataPergi');
    expect(Number(kepala.get('retry-after'))).toBeGreaterThan(0);
    jalur.sambung();
    expect((await dinsos.ambil('/api/v1/saya')).status).toBe(200);
  });

  test('aliran yang terbuka berakhir sesudah pendengar tersambung lagi: yang terlewat dibaca ulang', async () => {
    const aliran = await (await t.sebagai('kadis@bulukumba')).mentah('/api/v1/peristiwa');
    const habis = aliran.text();
    jalur.putus();
    jalur.sambung();
    expect(await habis).toContain('tersambung');
  });

  test('pendengar menyambung lagi: perubahan terdengar setelah gangguan', async () => {
    jalur.putus();
    await jeda(100);
    jalur.sambung();
    const terdengar: string[] = [];
    const berhenti = t.l.siaran.dengar(({ kasus }) => terdengar.push(kasus));
    await sampai(async () => {
      await sql`select pg_notify(${SALURAN_KASUS}, '{"instansi":"bulukumba","kasus":"k1"}')`.execute(
        t.bd.pemilik,
      );
      return terdengar.includes('k1');
    }, 10_000);
    berhenti();
    expect(terdengar).toContain('k1');
  });
});

import { PENGAWAS_ALUR } from '../../domain/pengawasan/pengawas.ts';
import { PERAN } from '../../domain/kata.ts';
import { TIDAK_TERBACA } from '../../engine/nama.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { permohonan } from '../support/api/permintaan.ts';

const NIK = '7302014107500001';
const JALUR = '/api/v1/kodek/decode';
type PayloadJson = Record<string, unknown>;

let t: Tumpukan;
let kasus: { id: string; isi: PayloadJson };
beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 20 });
  kasus = await lansia('petugas-dinsos@bulukumba', 'Caile');
});
afterAll(() => t.tutup());

/** A new case, and what its workflow was started with, as the engine keeps it. */
async function lansia(akun: string, desaKelurahan: string) {
  const { klien, suratPermohonan } = permohonan();
  const badan = permohonan({
    klien: { ...klien, nik: NIK },
    suratPermohonan: { ...suratPermohonan, desaKelurahan },
  });
  const { isi } = await (await t.sebagai(akun)).kirim('/api/v1/lansia', badan);
  const riwayat = await t.l.client.workflow.getHandle(String(isi['nomor'])).fetchHistory();
  const [payload] = riwayat.events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads ?? [];
  const b64 = (byte: Uint8Array | null | undefined) => Buffer.from(byte ?? []).toString('base64');
  const metadata = Object.entries(payload?.metadata ?? {}).map(([nama, nilai]) => [nama, b64(nilai)]);
  return {
    id: String(isi['id']),
    isi: { metadata: Object.fromEntries(metadata) as unknown, data: b64(payload?.data) },
  };
}

const polos = (isi: unknown): PayloadJson => ({
  metadata: { encoding: Buffer.from('json/plain').toString('base64') },
  data: Buffer.from(JSON.stringify(isi)).toString('base64'),
});

async function buka(akun: string, payloads: PayloadJson[], kepala: Record<string, string> = {}) {
  const j = await (await t.sebagai(akun)).kirim(JALUR, { payloads }, kepala);
  const isi = ((j.isi['payloads'] ?? []) as { data: string }[]).map(
    (p) => JSON.parse(Buffer.from(p.data, 'base64').toString()) as Record<string, unknown>,
  );
  return { status: j.status, isi };
}

const log = async () =>
  t.bd.pemilik
    .selectFrom('log_akses')
    .innerJoin('orang', 'orang.id', 'log_akses.orang_id')
    .select(['orang.surel', 'kasus_id'])
    .where('tindakan', '=', 'bukaIsiAlur')
    .orderBy('log_akses.id')
    .execute();

/** What a call adds to the access log. */
async function tercatat(kerja: () => Promise<unknown>) {
  const sebelum = (await log()).length;
  await kerja();
  return (await log()).slice(sebelum);
}

describe('the codec server', () => {
  it('opens for whoever acts in the service, register numbers covered, and notes who and which case', async () => {
    let hasil: Awaited<ReturnType<typeof buka>> | undefined;
    const baris = await tercatat(async () => {
      hasil = await buka('kabid-rehsos@bulukumba', [kasus.isi, kasus.isi], { 'x-namespace': t.namespace });
    });
    expect(hasil?.isi[0]).toMatchObject({
      keadaan: { klien: { nama: 'Daeng Kanang', nik: '************0001' } },
    });
    expect(JSON.stringify(hasil?.isi)).not.toContain(NIK);
    expect(baris).toEqual([{ surel: 'kabid-rehsos@bulukumba.contoh', kasus_id: kasus.id }]);
  });

  it.each(['pengawas', 'admin'])('shows %s the procedure only', async (peran) => {
    const { status, isi } = await buka(`${peran}@bulukumba`, [kasus.isi]);
    const keadaan = isi[0]?.['keadaan'];
    expect([status, keadaan]).toMatchObject([200, { kasusId: kasus.id, tahap: 'permohonan', urutan: 0 }]);
    expect(JSON.stringify(isi)).not.toMatch(/Daeng|Kanang|07500001|1950|Caile|dusun/);
  });

  it('is closed to everybody else, and notes nothing', async () => {
    const lain = PERAN.filter((p) => !PENGAWAS_ALUR.some((boleh) => boleh === p));
    const baris = await tercatat(async () => {
      for (const peran of lain)
        expect([peran, (await buka(`${peran}@bulukumba`, [kasus.isi])).status]).toEqual([peran, 403]);
      expect((await t.tamu.kirim(JALUR, { payloads: [kasus.isi] })).status).toBe(401);
    });
    expect(baris).toEqual([]);
  });

  it("refuses another office's case, also among own ones, before anything is opened or noted", async () => {
    const asing = await lansia('petugas-dinsos@pangkalpinang', 'Kacang Pedang');
    const baris = await tercatat(async () => {
      expect((await buka('kadis@pangkalpinang', [kasus.isi])).status).toBe(404);
      expect((await buka('kadis@bulukumba', [kasus.isi, asing.isi])).status).toBe(404);
      expect((await buka('kadis@bulukumba', [kasus.isi], { 'x-namespace': 'lain' })).status).toBe(404);
    });
    expect(baris).toEqual([]);
  });

  it('gives back what stands in the clear as it came, without a line in the log', async () => {
    const baris = await tercatat(async () => {
      expect((await buka('pengawas@bulukumba', [polos('SOP 4 · Beri paraf')])).isi).toEqual([
        'SOP 4 · Beri paraf',
      ]);
    });
    expect(baris).toEqual([]);
  });

  it('answers what was erased, tampered with or never ours with a marker', async () => {
    const hapus = await lansia('petugas-dinsos@bulukumba', 'Caile');
    await t.bd.pemilik.deleteFrom('kunci_data').where('kasus_id', '=', hapus.id).execute();
    const data = Buffer.from(String(kasus.isi['data']), 'base64');
    data[data.length - 1] = (data.at(-1) ?? 0) ^ 1;
    const rusak = { ...kasus.isi, data: data.toString('base64') };
    const kosong = { ...kasus.isi, data: '' };
    const { status, isi } = await buka('kabid-rehsos@bulukumba', [hapus.isi, rusak, kosong]);
    expect(status).toBe(200);
    expect(isi).toEqual(Array.from({ length: 3 }, () => ({ [TIDAK_TERBACA]: true })));
  });

  it('does not encode, and takes no more than it should', async () => {
    const kabid = await t.sebagai('kabid-rehsos@bulukumba');
    expect((await kabid.kirim('/api/v1/kodek/encode', { payloads: [polos('x')] })).status).toBe(404);
    expect((await buka('kabid-rehsos@bulukumba', [polos('x'.repeat(600_000))])).status).toBe(413);
    const banyak = Array.from({ length: 201 }, () => polos(1));
    expect((await buka('kabid-rehsos@bulukumba', banyak)).status).toBe(422);
  });

  it("is not reached from another site in a supervisor's name", async () => {
    const kabid = await t.sebagai('kabid-rehsos@bulukumba');
    const token = String(await bearer());
    const lintas = { cookie: `lindung_sesi=${token}`, 'sec-fetch-site': 'cross-site' };
    expect((await t.tamu.kirim(JALUR, { payloads: [] }, lintas)).status).toBe(403);
    const sendiri = { cookie: `lindung_sesi=${token}`, 'sec-fetch-site': 'same-origin' };
    expect((await t.tamu.kirim(JALUR, { payloads: [] }, sendiri)).status).toBe(200);
    expect((await kabid.kirim(JALUR, { payloads: [] })).status).toBe(200);
  });
});

async function bearer(): Promise<unknown> {
  const badan = { surel: 'kabid-rehsos@bulukumba.contoh', kataSandi: 'lindung-contoh' };
  return (await t.tamu.kirim('/api/v1/masuk', badan)).isi['token'];
}

import { randomUUID } from 'node:crypto';
import type { Tindakan } from '../../domain/kasus/tindakan.ts';
import type { Pelaku } from '../../domain/kasus/pelaku.ts';
import { digestIsi } from '../../db/kunci/segel.ts';
import { catatTindakan } from '../../db/tindakan.repository.ts';
import type { KasusSistem, Sistem } from '../support/sistem.ts';
import { mulaiSistem, putusan } from '../support/sistem.ts';
import { sampai } from '../support/tunggu.ts';

const DINSOS = 'petugas-dinsos@bulukumba';

describe('signals sent straight to the engine', () => {
  let s: Sistem;
  let kasus: KasusSistem;
  beforeAll(async () => {
    s = await mulaiSistem();
  });
  beforeEach(async () => {
    kasus = await s.lahir('lansia');
  });
  afterAll(() => s.tutup());

  const pegang = () => s.l.client.workflow.getHandle(kasus.nomor);

  /** A signal of one payload, past the codec. */
  async function kirimMentah(encoding: string, data: Uint8Array): Promise<void> {
    await s.l.client.workflowService.signalWorkflowExecution({
      namespace: s.namespace,
      workflowExecution: { workflowId: kasus.nomor },
      signalName: 'batalkan',
      input: { payloads: [{ metadata: { encoding: Buffer.from(encoding) }, data }] },
    });
  }

  /** Refused receipts nobody has sent through the API. */
  async function ditolakMesin(): Promise<string[]> {
    const baris = await s.bd.db
      .selectFrom('tindakan')
      .select('penolakan')
      .where('kasus_id', '=', kasus.id)
      .where('asal', '=', 'mesin')
      .execute();
    return baris.map((b) => (b.penolakan as { kode: string }).kode);
  }

  async function masihBekerja(sebelum: number, kode: string): Promise<void> {
    await sampai(async () => (await ditolakMesin()).length === sebelum + 1, 20_000, 'resi ditolak');
    expect((await ditolakMesin()).at(-1)).toBe(kode);
    const jawab = await kasus.tindak(DINSOS, 'catat', { catatan: 'berikutnya' });
    expect(jawab.status).toBe(200);
    expect((await kasus.riwayat()).at(-1)).toBe('catat');
  }

  async function pelaku(akun: string): Promise<Pelaku> {
    const orang = await s.bd.db
      .selectFrom('orang as o')
      .innerJoin('pemangku as p', 'p.orang_id', 'o.id')
      .innerJoin('jabatan as j', 'j.id', 'p.jabatan_id')
      .select(['o.id', 'j.id as jabatan'])
      .where('o.surel', '=', `${akun}.contoh`)
      .executeTakeFirstOrThrow();
    return { orangId: orang.id, jabatanId: orang.jabatan, peran: 'kabid-rehsos' };
  }

  let orang: Pelaku;
  beforeAll(async () => {
    orang = await pelaku('kabid-rehsos@bulukumba');
  });

  async function palsu(ubah: Partial<Tindakan> = {}): Promise<Tindakan> {
    const isi = { alasan: 'dari luar' };
    return {
      tindakanId: randomUUID(),
      kasusId: kasus.id,
      jenis: 'batalkan',
      isi,
      versi: 1,
      pelaku: orang,
      waktu: new Date().toISOString(),
      digest: digestIsi(isi),
      segel: Buffer.alloc(32).toString('base64url'),
      ...ubah,
    };
  }

  it.each([
    ['nothing', []],
    ['null', [null]],
    ['text', ['tolong batalkan']],
    ['an empty object', [{}]],
    ['an act of another name', [{ jenis: 'paraf' }]],
    ['two arguments', [{}, {}]],
  ])('with %s leave a refused receipt, and the next act works', async (_apa, argumen) => {
    await pegang().signal('batalkan', ...argumen);
    await masihBekerja(0, 'tidakTerbaca');
  });

  it.each<[string, () => Partial<Record<keyof Tindakan, unknown>>]>([
    ['a day that does not exist', () => ({ waktu: '2026-02-30T10:00:00.000Z' })],
    ['an hour that does not exist', () => ({ waktu: '2026-11-22T25:00:00.000Z' })],
    ['a year beyond four digits', () => ({ waktu: '+012026-11-22T10:00:00.000Z' })],
    ['a body that fills the signal', () => ({ isi: { alasan: 'x'.repeat(2_096_400) } })],
    ['no person', () => ({ pelaku: null })],
    ['a person of no role', () => ({ pelaku: { ...orang, peran: '__proto__' } })],
    ['a seal that is no text', () => ({ segel: { toString: null } })],
    ['no body', () => ({ isi: null })],
  ])('that are acts with %s leave a refused receipt, and the next act works', async (_apa, ubah) => {
    await pegang().signal('batalkan', { ...(await palsu()), ...ubah() });
    await masihBekerja(0, 'tidakTerbaca');
  });

  it.each([
    ['a body', '"isi":{'],
    ['a person', '"pelaku":{'],
  ])('that are acts with %s nested without end leave a refused receipt', async (_apa, di) => {
    const dalam = `${di}"dalam":${'['.repeat(100_000)}${']'.repeat(100_000)},`;
    await kirimMentah('json/plain', Buffer.from(JSON.stringify(await palsu()).replace(di, dalam)));
    await masihBekerja(0, 'tidakTerbaca');
  });

  it.each<[string, () => Partial<Record<keyof Tindakan, unknown>>]>([
    ['the last moment there is', () => ({ waktu: '9999-12-31T23:59:59.999Z' })],
    ['the first moment there is', () => ({ waktu: '0000-01-01T00:00:00.000Z' })],
    ['a person that is more than one', () => ({ pelaku: { ...orang, sebagai: [{}], nama: { a: [] } } })],
    ['a version beyond counting', () => ({ versi: 1e300 })],
    ['a case of another kind', () => ({ kasusId: '\u0000' })],
    ['a body with keys of its own prototype', () => ({ isi: JSON.parse('{"__proto__":{"toString":1}}') })],
    ['a body that is a list', () => ({ isi: [[], null, { toJSON: 1 }] })],
  ])('that are acts with %s count for nothing, and the next act works', async (_apa, ubah) => {
    await pegang().signal('batalkan', { ...(await palsu()), ...ubah() });
    await masihBekerja(0, 'segelTidakSah');
  });

  it.each([
    'hapusSemua',
    'constructor',
    '__proto__',
    'toString',
    '__stack_trace',
    'hapus\u0000Semua',
    '\u0000',
  ])('of the unknown name %j leave a refused receipt', async (jenis) => {
    await pegang().signal(jenis, await palsu({ jenis }));
    await masihBekerja(0, 'segelTidakSah');
  });

  it.each([
    ['of nothing that can be seen', '\u0000'],
    ['the database cannot keep', 'batal\u0000kan'],
    ['of great length', `${'x'.repeat(59)}\u{1F9D3}${'y'.repeat(900)}`],
  ])('of a name %s leave a refused receipt', async (_apa, nama) => {
    await pegang().signal(nama);
    await masihBekerja(0, 'tidakTerbaca');
  });

  // The engine's library throws over names of its own, before any handler is asked.
  it('of a reserved name leave a refused receipt, and the next act works', async () => {
    await pegang().signal('__temporal_hapus', await palsu({ jenis: '__temporal_hapus' }));
    await masihBekerja(0, 'tidakTerbaca');
  });

  it('of a reserved name that come before the first task are refused as well', async () => {
    await s.hentikanWorker();
    kasus = await s.lahir('lansia');
    await pegang().signal('__temporal_hapus');
    await s.mulaiWorker();
    await masihBekerja(0, 'tidakTerbaca');
  });

  it('without a seal count for nothing, however well formed', async () => {
    await pegang().signal('batalkan', await palsu());
    await masihBekerja(0, 'segelTidakSah');
    expect((await kasus.rincian(DINSOS))['tahap']).toBe('permohonan');
  });

  it('cannot pass for a genuine act that is still waiting, which stays as it is', async () => {
    const isi = { alasan: 'Salah catat.' };
    const polos: Omit<Tindakan, 'segel'> = await palsu({ isi, digest: digestIsi(isi), versi: 99 });
    const asli: Tindakan = { ...polos, segel: s.bd.penyegel.segel(polos) };
    await catatTindakan(s.bd.db, s.bd.brankas, {
      tindakan: asli,
      instansiId: 'bulukumba',
      kunciIdempotensi: randomUUID(),
      asal: 'api',
      alurId: kasus.nomor,
    });
    // The same act id, with the one thing changed that would make it count.
    await pegang().signal('batalkan', { ...asli, versi: 1 });
    await masihBekerja(0, 'segelTidakSah');
    expect((await kasus.rincian(DINSOS))['tahap']).toBe('permohonan');
    await pegang().signal('batalkan', asli);
    expect(await putusan(s, asli.tindakanId)).toBe('versiBasi');
  });

  it('with a body the rules stumble over count for nothing', async () => {
    await pegang().signal(
      'kirimAsesmen',
      await palsu({ jenis: 'kirimAsesmen', isi: { lembarAsesmen: null } }),
    );
    await masihBekerja(0, 'segelTidakSah');
  });

  it('that carry a genuine act of another case, or a changed body, count for nothing', async () => {
    const lain = await s.lahir('lansia');
    const p = s.bd.penyegel;
    const asli: Omit<Tindakan, 'segel'> = { ...(await palsu({ kasusId: lain.id })) };
    await pegang().signal('batalkan', { ...asli, segel: p.segel(asli) });
    await masihBekerja(0, 'segelTidakSah');
    const sini: Omit<Tindakan, 'segel'> = { ...(await palsu()) };
    await pegang().signal('batalkan', { ...sini, segel: p.segel(sini), isi: { alasan: 'diganti' } });
    await masihBekerja(1, 'segelTidakSah');
  });

  it('that replay an old act are dropped', async () => {
    const jawab = await kasus.tindak(DINSOS, 'catat', { catatan: 'sekali' });
    const resi = await s.bd.db
      .selectFrom('tindakan')
      .selectAll()
      .where('id', '=', String(jawab.isi['tindakanId']))
      .executeTakeFirstOrThrow();
    const lama = {
      tindakanId: resi.id,
      kasusId: kasus.id,
      jenis: 'catat',
      isi: { catatan: 'sekali' },
      pelaku: { orangId: resi.orang_id, jabatanId: resi.jabatan_id, peran: resi.peran },
      waktu: resi.waktu,
      digest: resi.digest,
      segel: resi.segel,
    };
    await pegang().signal('catat', lama);
    expect((await kasus.tindak(DINSOS, 'catat', { catatan: 'dua' })).status).toBe(200);
    expect((await kasus.riwayat()).filter((j) => j === 'catat')).toHaveLength(2);
    expect(await ditolakMesin()).toEqual([]);
  });

  it.each([
    [
      'of a key nobody has',
      'lindung/aes-256-gcm',
      Buffer.concat([Buffer.of(1, 4), Buffer.from('asdf'), Buffer.alloc(40)]),
    ],
    ['that is cut short', 'lindung/aes-256-gcm', Buffer.of(1)],
    ['that is no JSON', 'json/plain', Buffer.from('{rusak')],
    ['of an unknown encoding', 'entah/apa', Buffer.from('x')],
  ])('with a payload %s are marked unreadable, and the next act works', async (_apa, encoding, data) => {
    await kirimMentah(encoding, data);
    await masihBekerja(0, 'tidakTerbaca');
  });

  it('that ask to cancel the workflow do not end the case', async () => {
    await pegang().cancel();
    const jawab = await kasus.tindak(DINSOS, 'catat', { catatan: 'tetap jalan' });
    expect(jawab.status).toBe(200);
    expect((await pegang().describe()).status.name).toBe('RUNNING');
  });
});

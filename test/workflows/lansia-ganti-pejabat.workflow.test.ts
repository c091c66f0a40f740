import { sesuaikanParaf } from '../../worker/penyesuai.ts';
import type { KasusLansia } from '../support/alur/lansia.ts';
import { lansiaPada } from '../support/alur/lansia.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { alatWorker } from '../support/alur/penyapu.ts';
import type { Struktur } from '../support/alur/struktur.ts';
import { strukturKantor } from '../support/alur/struktur.ts';
import { tugasTerbuka } from '../support/alur/tugas.ts';
import { sampai } from '../support/tunggu.ts';

const PEKSOS = 'peksos@bulukumba.contoh';
const KASI = 'kasi-rehsos@bulukumba.contoh';

/** Rule 7 while a case waits: whose paraf it is follows who holds the positions. */
describe('appointments change while a case waits for its paraf', () => {
  let p: Panggung;
  let kantor: Struktur;
  beforeAll(async () => {
    p = await bukaPanggung();
    kantor = strukturKantor(p.bd, 'bulukumba');
  });
  afterEach(() => kantor.pulihkan());
  afterAll(() => p.tutup());

  /** One round of the worker at the stage's own time. */
  async function putar(): Promise<void> {
    const saat = await p.sekarang();
    await sesuaikanParaf({ ...alatWorker(p), l: { ...p.l, sekarang: () => saat } });
  }
  const diminta = (k: KasusLansia) =>
    p.bd.db
      .selectFrom('tindakan')
      .select('status')
      .where('kasus_id', '=', k.id)
      .where('jenis', '=', 'sesuaikanPejabat')
      .orderBy('dibuat_pada')
      .execute();
  /** What became of the acts the system has asked this case for, so far. */
  async function diputus(k: KasusLansia): Promise<string[]> {
    let status: string[] = [];
    await sampai(
      async () => {
        status = (await diminta(k)).map((t) => t.status);
        return !status.includes('menunggu');
      },
      20_000,
      'penyesuaian diputus',
    );
    return status;
  }
  /** Holds up every commit to the case until the work is done. */
  const sambilTertahan = (k: KasusLansia, kerja: () => Promise<void>) =>
    p.bd.pemilik.transaction().execute(async (trx) => {
      await trx.selectFrom('kasus').select('id').where('id', '=', k.id).forNoKeyUpdate().execute();
      await kerja();
    });
  const paraf = (peran: string) => ({ tindakan: 'paraf', peran, orang: null });

  it('given the assessor becomes Plh of the kabid, then the paraf passes to the alternate, and back when that ends', async () => {
    const k = await lansiaPada(p, 'paraf');
    await putar();
    expect(await diputus(k)).toEqual([]);

    await kantor.pangku(PEKSOS, 'kabid-rehsos', 'plh');
    await putar();
    expect(await diputus(k)).toEqual(['diterima']);
    expect(await tugasTerbuka(p, k)).toEqual([paraf('sekretaris')]);
    expect((await k.lansia()).parafDialihkan).toEqual({ dari: 'kabid-rehsos', ke: 'sekretaris' });
    expect(await k.tindak('paraf')).toBe('bukanGiliranParaf');

    await kantor.pulihkan();
    await putar();
    expect(await diputus(k)).toEqual(['diterima', 'diterima']);
    expect(await tugasTerbuka(p, k)).toEqual([paraf('kabid-rehsos')]);
    expect(await k.tindak('paraf')).toBe('diterima');
  });

  it('given a decree whose day comes, then the paraf passes on by the date alone', async () => {
    const k = await lansiaPada(p, 'paraf');
    await kantor.pangku(PEKSOS, 'kabid-rehsos', 'plh');
    const mulai = (await p.sekarang()).slice(0, 10);
    const besok = new Date(Date.parse(mulai) + 2 * 86_400_000).toISOString();
    await p.bd.pemilik
      .updateTable('pemangku')
      .set({ masa: `[${besok},)` })
      .where('sifat', '=', 'plh')
      .execute();
    await putar();
    expect(await diputus(k)).toEqual([]);
    await p.lewat(3 * 24 * 60);
    await putar();
    expect(await diputus(k)).toEqual(['diterima']);
    expect(await tugasTerbuka(p, k)).toEqual([paraf('sekretaris')]);
  });

  it('given nobody could initial, when somebody is appointed, then the task to appoint goes and the paraf is theirs', async () => {
    await kantor.kosongkan('sekretaris');
    await kantor.pangku(PEKSOS, 'kabid-rehsos', 'plh');
    const k = await lansiaPada(p, 'paraf');
    expect(await tugasTerbuka(p, k)).toEqual([{ tindakan: 'tunjukPejabat', peran: 'kadis', orang: null }]);

    await kantor.pangku(KASI, 'sekretaris', 'plt');
    await putar();
    expect(await diputus(k)).toEqual(['diterima']);
    expect(await tugasTerbuka(p, k)).toEqual([paraf('sekretaris')]);
    expect(await k.tindak('paraf', { akun: 'kasi-rehsos', peran: 'sekretaris' })).toBe('diterima');
  });

  it('is asked once for one situation, is an entry of the history by the system, and leaves the version', async () => {
    const k = await lansiaPada(p, 'paraf');
    const { versi } = await k.lansia();
    await kantor.pangku(PEKSOS, 'kabid-rehsos', 'plh');
    await sambilTertahan(k, async () => {
      for (let i = 0; i < 3; i += 1) await putar();
    });
    expect(await diputus(k)).toEqual(['diterima']);
    await putar();
    expect(await diputus(k)).toEqual(['diterima']);
    expect((await k.riwayat()).filter((j) => j === 'sesuaikanPejabat')).toHaveLength(1);
    expect((await k.entri()).at(-1)?.oleh).toMatchObject({ jenis: 'orang', peran: 'sistem' });
    expect((await k.lansia()).versi).toBe(versi);
  });

  it('is refused where the situation had passed when it was judged, and asked again when it comes back', async () => {
    const k = await lansiaPada(p, 'paraf');
    await kantor.pangku(PEKSOS, 'kabid-rehsos', 'plh');
    await sambilTertahan(k, async () => {
      await putar();
      await kantor.pulihkan();
    });
    expect(await diputus(k)).toEqual(['ditolak']);
    expect((await k.lansia()).parafDialihkan).toBeUndefined();

    await kantor.pangku(PEKSOS, 'kabid-rehsos', 'plh');
    await putar();
    expect(await diputus(k)).toEqual(['ditolak', 'diterima']);
    expect((await k.lansia()).parafDialihkan).toEqual({ dari: 'kabid-rehsos', ke: 'sekretaris' });
  });

  it('is nothing a person can ask for', async () => {
    const k = await lansiaPada(p, 'paraf');
    expect(await k.tindak('sesuaikanPejabat', { akun: 'kadis' })).toBe('bukanWewenang');
  });
});

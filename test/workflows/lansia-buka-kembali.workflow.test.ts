import { masukanAwal } from '../../engine/kirim.ts';
import { bukaLagi, mintaBukaKembali } from '../support/alur/buka-lagi.ts';
import { lansiaBaru, lansiaPada } from '../support/alur/lansia.ts';
import type { KasusUji, Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { sapuSekarang } from '../support/alur/penyapu.ts';
import { strukturKantor } from '../support/alur/struktur.ts';
import { tugasTerbuka } from '../support/alur/tugas.ts';
import { registerKasus, statusSurat } from '../support/surat/tertulis.ts';

describe('reopening', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  const alurKini = async (k: KasusUji) => {
    const baris = p.bd.db.selectFrom('kasus').select('alur_id').where('id', '=', k.id);
    return (await baris.executeTakeFirstOrThrow()).alur_id;
  };

  it('given a rejected request, when the kabid reopens it, then it goes on where it ended', async () => {
    const k = await lansiaBaru(p);
    await k.maju('tolak');
    const tutup = await k.lansia();
    expect(await bukaLagi(p, k)).toBe('diterima');
    const buka = await k.lansia();
    expect(buka).toMatchObject({ tahap: 'permohonan', versi: tutup.versi + 1 });
    expect(buka.tenggat.at(-1)?.id).toBe('permohonan#2');
    expect(await alurKini(k)).toBe(`${k.alurId}-b2`);
    await k.maju('nyatakanLengkap', 'tugaskanPeksos');
    expect((await k.riwayat()).slice(-3)).toEqual(['bukaKembali', 'nyatakanLengkap', 'tugaskanPeksos']);
  });

  it.each([
    ['paraf', 'kabid-rehsos'],
    ['tandaTangan', 'kadis'],
  ] as const)(
    'given a rejection at %s, when reopened, then the case lies there again',
    async (tahap, akun) => {
      const k = await lansiaPada(p, tahap);
      await k.tindak('tolak', { akun });
      expect(await bukaLagi(p, k)).toBe('diterima');
      expect((await k.lansia()).tahap).toBe(tahap);
      await k.maju(tahap);
    },
  );

  it('given a handover typed in by mistake, when reopened, then the case is on its way again', async () => {
    const k = await lansiaPada(p, 'pengiriman');
    await k.maju('berangkatkan', 'catatSerahTerima');
    expect(await bukaLagi(p, k)).toBe('diterima');
    await k.maju('catatPenolakanUpt', 'akhiriTanpaPenempatan');
    expect(await bukaLagi(p, k)).toBe('diterima');
    expect((await k.lansia()).tahap).toBe('keputusanUlang');
    expect(await alurKini(k)).toBe(`${k.alurId}-b3`);
  });

  it('given the letter fell with the end, when reopened, then the way leads through another one', async () => {
    const k = await lansiaPada(p, 'pengiriman');
    await k.maju('berangkatkan', 'batalkan');
    expect(await bukaLagi(p, k)).toBe('diterima');
    expect(await k.lansia()).toMatchObject({ tahap: 'paraf', paraf: [], diterimaOleh: [] });
    await k.maju('paraf', 'tandaTangan', 'terimaRekomendasi');
    await k.tindak('terimaRekomendasi', { akun: 'kabid-rehsos' });
    await k.maju('berangkatkan', 'catatSerahTerima');
    expect(await statusSurat(p, k)).toEqual(['dicabut', 'terbit']);
  });

  it('given it ended without a place, when reopened, then nobody is sent with the revoked letter', async () => {
    const k = await lansiaPada(p, 'keputusanUlang');
    await k.maju('akhiriTanpaPenempatan');
    expect(await bukaLagi(p, k)).toBe('diterima');
    expect(await k.tindak('kirimUlang')).toBe('suratDicabut');
    expect(await tugasTerbuka(p, k)).toMatchObject([{ tindakan: 'gantiTujuan' }]);
    await k.maju('gantiTujuan', 'paraf', 'tandaTangan', 'terimaRekomendasi');
  });

  it('given a handover typed in by mistake, when reopened, then its record is revoked, and the letter is not', async () => {
    const k = await lansiaPada(p, 'pengiriman');
    await k.maju('berangkatkan', 'catatSerahTerima');
    expect(await bukaLagi(p, k)).toBe('diterima');
    expect(await registerKasus(p, k, 'beritaAcara')).toMatchObject([
      { status: 'dicabut', alasan: 'dibukaKembali' },
    ]);
    expect(await statusSurat(p, k)).toEqual(['terbit']);
    expect(await statusSurat(p, k, 'tugasPendampingan')).toEqual(['terbit']);
    await k.maju('catatSerahTerima');
    expect(await statusSurat(p, k, 'beritaAcara')).toEqual(['dicabut', 'terbit']);
  });

  it('given appointments changed while it was closed, when reopened at its paraf, then it waits for whoever may give it now', async () => {
    const k = await lansiaPada(p, 'paraf');
    await k.tindak('tolak', { akun: 'kabid-rehsos' });
    const kantor = strukturKantor(p.bd, 'bulukumba');
    await kantor.pangku('peksos@bulukumba.contoh', 'kabid-rehsos', 'plh');
    expect(await bukaLagi(p, k)).toBe('diterima');
    await kantor.pulihkan();
    expect((await k.lansia()).parafDialihkan).toEqual({ dari: 'kabid-rehsos', ke: 'sekretaris' });
    expect(await tugasTerbuka(p, k)).toMatchObject([{ tindakan: 'paraf', peran: 'sekretaris' }]);
    expect(await k.tindak('paraf', { akun: 'sekretaris' })).toBe('diterima');
  });

  it('given a stale version or the wrong role, then the case stays closed, and the next attempt is judged anew', async () => {
    const k = await lansiaBaru(p);
    await k.maju('batalkan');
    expect(await bukaLagi(p, k, { versi: 1 })).toBe('versiBasi');
    expect(await bukaLagi(p, k, { akun: 'petugas-dinsos' })).toBe('bukanWewenang');
    expect(await k.lansia()).toMatchObject({ tahap: 'dibatalkan' });
    expect(await alurKini(k)).toBe(k.alurId);
    await p.client.workflow.getHandle(`${k.alurId}-b2`).result();
    expect(await bukaLagi(p, k)).toBe('diterima');
    expect(await alurKini(k)).toBe(`${k.alurId}-b4`);
  });

  it('given two reopen at once, then one carries the case on and the other is told that it is open', async () => {
    const k = await lansiaBaru(p);
    await k.maju('tolak');
    const minta = [await mintaBukaKembali(p, k), await mintaBukaKembali(p, k)];
    await Promise.all(minta.map((m) => m.mulai()));
    await Promise.any(minta.map((m) => k.tunggu(m.tindakan)));
    // The one that lost is sent to the run that holds the case.
    await sapuSekarang(p);
    const hasil = await Promise.all(minta.map((m) => k.tunggu(m.tindakan)));
    expect(hasil.toSorted()).toEqual(['diterima', 'kasusMasihTerbuka']);
    expect((await k.riwayat()).filter((j) => j === 'bukaKembali')).toHaveLength(1);
    const pemenang = minta[hasil.indexOf('diterima')];
    expect(await alurKini(k)).toBe(pemenang?.alurId);
    await k.maju('nyatakanLengkap');
  });

  it('given the engine never got the reopening, when the sweeper comes by, then it is judged', async () => {
    const k = await lansiaBaru(p);
    await k.maju('tolak');
    const { tindakan } = await mintaBukaKembali(p, k);
    await sapuSekarang(p);
    expect(await k.tunggu(tindakan)).toBe('diterima');
  });

  it('given the run that was to judge it was ended from outside, when the sweeper comes by, then it is judged', async () => {
    const k = await lansiaBaru(p);
    await k.maju('tolak');
    const { tindakan, alurId } = await mintaBukaKembali(p, k);
    const terhenti = await p.client.workflow.start('rekomendasiLansia', {
      taskQueue: 'antrean-tanpa-pekerja',
      workflowId: alurId,
      args: [masukanAwal(p.jam, await k.keadaan())],
    });
    await terhenti.terminate('ended by hand');
    await sapuSekarang(p);
    expect(await k.tunggu(tindakan)).toBe('diterima');
  });

  it('given an act on its way when the case ended, then it is refused as too late', async () => {
    const k = await lansiaBaru(p);
    await k.maju('tolak');
    await k.handle.result();
    const t = await k.layangkan('nyatakanLengkap');
    expect(await k.hasil(t.tindakanId)).toBe('menunggu');
    await sapuSekarang(p);
    expect(await k.tunggu(t)).toBe('kasusTertutup');
  });
});

import { createHash } from 'node:crypto';
import { kunciKasus, rekam } from '../../activities/komit.ts';
import { SISTEM_STANDAR } from '../../domain/kasus/pelaku.ts';
import { penandatanganBsre } from '../../surat/tanda-tangan/bsre.ts';
import { cocokkanSurat } from '../../worker/pencocok.ts';
import type { KasusLansia } from '../support/alur/lansia.ts';
import { lansiaPada } from '../support/alur/lansia.ts';
import { mesinLompat } from '../support/alur/mesin.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { alatWorker } from '../support/alur/penyapu.ts';
import { tugasTerbuka } from '../support/alur/tugas.ts';
import type { BsreUji } from '../support/surat/bsre.ts';
import { mulaiBsre } from '../support/surat/bsre.ts';
import { beriNik, pesanPenolakan, registerKasus, statusSurat } from '../support/surat/tertulis.ts';
import { sampai } from '../support/tunggu.ts';

const NIK = '7302010101700001';
const FRASA = 'Frasa-Rahasia-Kadis-88';

describe('a letter of unknown outcome, and a provider that can be asked', () => {
  let p: Panggung;
  let bsre: BsreUji;
  beforeAll(async () => {
    bsre = await mulaiBsre(5_000);
    bsre.orang.set(NIK, { frasa: FRASA, status: 'ISSUE' });
    p = await bukaPanggung(1, mesinLompat, { penandatangan: penandatanganBsre(bsre.gerbang) });
    await beriNik(p, 'bulukumba', NIK);
  });
  beforeEach(() => {
    bsre.ubah('biasa');
    bsre.ubahHasil('biasa');
  });
  // What one test leaves waiting is nothing for the rounds of the next.
  afterEach(() =>
    p.bd.pemilik
      .updateTable('surat')
      .set({ ditanyakan_pada: '9999-01-01T00:00:00.000Z' })
      .where('status', '=', 'menungguKepastian')
      .execute(),
  );
  afterAll(async () => {
    await p.tutup();
    await bsre.tutup();
  });

  const tandaTangan = (k: KasusLansia) => k.tindak('tandaTangan', { frasaSandi: FRASA });

  /** A case whose signature nobody knows the outcome of: it broke off before the provider had read it, or after. */
  async function tertunda(cara: 'putusSebelum' | 'putusSesudah'): Promise<KasusLansia> {
    const k = await lansiaPada(p, 'tandaTangan');
    bsre.ubah(cara);
    const hasil = await tandaTangan(k);
    bsre.ubah('biasa');
    expect(hasil).toBe('menungguKepastian');
    return k;
  }

  /** One round of the worker at the stage's own time. */
  async function putar(sesudahDetik = 0, jedaDetik = 0): Promise<number> {
    const saat = await p.sekarang();
    const a = { ...alatWorker(p), l: { ...p.l, sekarang: () => saat } };
    return cocokkanSurat(a, { sesudahDetik, jedaDetik });
  }
  const diminta = async (k: KasusLansia) => {
    const baris = await p.bd.db
      .selectFrom('tindakan')
      .select('status')
      .where('kasus_id', '=', k.id)
      .where('jenis', '=', 'cocokkanSurat')
      .orderBy('dibuat_pada')
      .execute();
    return baris.map((t) => t.status);
  };
  /** What became of what the system told this case so far. */
  async function diputus(k: KasusLansia): Promise<string[]> {
    await sampai(async () => !(await diminta(k)).includes('menunggu'), 20_000, 'pencocokan diputus');
    return diminta(k);
  }
  const kabar = async (k: KasusLansia) => {
    const baris = await p.bd.db
      .selectFrom('kotak_keluar')
      .select(['jenis', 'orang_id'])
      .where('kasus_id', '=', k.id)
      .where('lewat', '=', 'penandaTangan')
      .orderBy('dibuat_pada')
      .orderBy('jenis')
      .execute();
    const { orangId } = await p.orang('kadis@bulukumba.contoh');
    expect(baris.every((b) => b.orang_id === orangId)).toBe(true);
    return baris.map((b) => b.jenis);
  };

  it('given it was signed there, then the letter is issued with the file of the provider', async () => {
    const k = await tertunda('putusSesudah');
    const asli = bsre.tertanda.at(-1);
    const banyak = bsre.tertanda.length;
    expect(await putar()).toBe(1);
    expect(await diputus(k)).toEqual(['diterima']);
    expect(await statusSurat(p, k)).toEqual(['terbit']);
    expect((await k.lansia()).tahap).toBe('penyerahan');
    const { sidik_pdf: sidik, dokumen_id: dokumen } = (await registerKasus(p, k))[0] ?? {};
    expect(sidik).toEqual(
      createHash('sha256')
        .update(asli ?? '')
        .digest(),
    );
    expect(await p.l.gudang.buka(dokumen ?? '')).not.toBeNull();
    expect((await k.entri()).at(-1)?.oleh).toMatchObject({ jenis: 'orang', peran: 'sistem' });
    expect(await kabar(k)).toEqual(['suratMenungguKepastian', 'suratTernyataTerbit']);
    expect((await tugasTerbuka(p, k)).map((t) => t.tindakan)).not.toContain('pastikanSurat');
    expect(bsre.tertanda.length).toBe(banyak);
    expect(await putar()).toBe(0);
  });

  it('given it was not signed there, then its number is void, and the next attempt takes another', async () => {
    const k = await tertunda('putusSebelum');
    const banyak = bsre.tertanda.length;
    expect(await putar()).toBe(1);
    expect(await diputus(k)).toEqual(['diterima']);
    expect(await kabar(k)).toEqual(['suratMenungguKepastian', 'suratTernyataTidakTerbit']);
    expect(await tugasTerbuka(p, k)).toEqual([{ tindakan: 'tandaTangan', peran: 'kadis', orang: null }]);
    expect(await tandaTangan(k)).toBe('diterima');
    expect(await registerKasus(p, k)).toMatchObject([
      { status: 'batal', alasan: 'tidakTerbit' },
      { status: 'terbit' },
    ]);
    expect(bsre.tertanda.length).toBe(banyak + 1);
  });

  it('given the case was put on hold meanwhile, then it is settled all the same, and the hold goes on', async () => {
    const k = await tertunda('putusSesudah');
    await k.maju('tunda');
    expect((await tugasTerbuka(p, k)).map((t) => t.tindakan).toSorted()).toEqual([
      'lanjutkan',
      'pastikanSurat',
    ]);
    expect(await putar()).toBe(1);
    expect(await diputus(k)).toEqual(['diterima']);
    expect(await statusSurat(p, k)).toEqual(['terbit']);
    expect(await k.lansia()).toMatchObject({ tahap: 'penyerahan', ditunda: true });
    expect(await putar()).toBe(0);
    await p.lewat(60);
    await k.maju('lanjutkan', 'terimaRekomendasi');
  });

  it('given a hold, then its signatory can settle it as well', async () => {
    const k = await tertunda('putusSebelum');
    await k.maju('tunda', 'pastikanSurat');
    expect(await statusSurat(p, k)).toEqual(['batal']);
    expect(await k.lansia()).toMatchObject({ tahap: 'tandaTangan', ditunda: true });
  });

  it.each(['belum', 'galat'] as const)(
    'given the provider cannot tell (%s), then it stays with the signatory and is asked for later',
    async (cara) => {
      const k = await tertunda('putusSesudah');
      bsre.ubahHasil(cara);
      const sebelum = bsre.diminta.length;
      expect(await putar()).toBe(0);
      expect(bsre.diminta.length).toBe(sebelum + 1);
      expect(await statusSurat(p, k)).toEqual(['menungguKepastian']);
      expect(await tugasTerbuka(p, k)).toMatchObject([{ tindakan: 'pastikanSurat' }]);
      // Asked a moment ago, it is not asked again yet.
      bsre.ubahHasil('biasa');
      expect(await putar(0, 60)).toBe(0);
      expect(bsre.diminta.length).toBe(sebelum + 1);
      expect(await putar()).toBe(1);
      expect(await diputus(k)).toEqual(['diterima']);
      expect(await statusSurat(p, k)).toEqual(['terbit']);
    },
  );

  it('is not asked for while the provider may still be at it', async () => {
    const k = await tertunda('putusSebelum');
    expect(await putar(60)).toBe(0);
    expect(await diminta(k)).toEqual([]);
  });

  it('given another file than the letter, then it is not taken for it', async () => {
    const k = await tertunda('putusSesudah');
    bsre.ubahHasil('lain');
    expect(await putar()).toBe(0);
    expect(await registerKasus(p, k)).toMatchObject([{ status: 'menungguKepastian', sidik_pdf: null }]);
  });

  it('given the signatory settled it first, then what the provider said comes too late', async () => {
    const k = await tertunda('putusSebelum');
    await p.bd.pemilik.transaction().execute(async (trx) => {
      await trx.selectFrom('kasus').select('id').where('id', '=', k.id).forNoKeyUpdate().execute();
      const orang = await k.layangkan('pastikanSurat');
      expect(await putar()).toBe(1);
      expect(orang.jenis).toBe('pastikanSurat');
    });
    expect(await diputus(k)).toEqual(['ditolak']);
    expect((await registerKasus(p, k)).map((s) => s.alasan)).toEqual(['tidakTerbit']);
    expect(await kabar(k)).toEqual(['suratMenungguKepastian']);
  });

  it('given its file is on record, then nobody can say that nothing was signed, and no provider is asked', async () => {
    const k = await tertunda('putusSesudah');
    const sidik = Buffer.alloc(32, 7);
    await p.bd.pemilik.updateTable('surat').set({ sidik_pdf: sidik }).where('kasus_id', '=', k.id).execute();
    expect(await k.tindak('pastikanSurat')).toBe('suratTidakCocok');
    const sebelum = bsre.diminta.length;
    expect(await putar()).toBe(1);
    expect(await diputus(k)).toEqual(['diterima']);
    expect(bsre.diminta.length).toBe(sebelum);
    expect(await statusSurat(p, k)).toEqual(['terbit']);
  });

  it('is nothing a person can do', async () => {
    const k = await tertunda('putusSebelum');
    const [surat] = await registerKasus(p, k);
    const isi = { suratId: surat?.id ?? '', terbit: false };
    expect(await k.tindak('cocokkanSurat', { akun: 'kadis', isi })).toBe('bukanWewenang');
  });

  it('given the case moved on while the provider was silent, then it is not sent again', async () => {
    const k = await lansiaPada(p, 'tandaTangan');
    const banyak = bsre.tertanda.length;
    bsre.ubah('diam');
    const t = await k.layangkan('tandaTangan', { frasaSandi: FRASA });
    await sampai(() => Promise.resolve(bsre.tertanda.length === banyak + 1), 20_000, 'BSrE menandatangani');
    // As a request about personal data writes into the histories of its cases.
    await p.bd.db.transaction().execute(async (trx) => {
      const { keadaan, alurId } = await kunciKasus(trx, p.l, k.id);
      const peristiwa = {
        jenis: 'pembatasanDicabut',
        isi: { permintaan: 'pdp-bulukumba-2026-0001' },
        waktu: keadaan.waktu,
        oleh: SISTEM_STANDAR,
        naikVersi: false,
        pengayaan: {},
      };
      await rekam(trx, p.l, keadaan, alurId, [{ peristiwa, asal: 'uji' }]);
    });
    bsre.ubah('putusSesudah');
    expect(await k.tunggu(t)).toBe('menungguKepastian');
    expect(await statusSurat(p, k)).toEqual(['menungguKepastian']);
    expect(await pesanPenolakan(p, t)).toContain('Jangan diulangi');
    expect(bsre.tertanda.length).toBe(banyak + 1);
  });
});

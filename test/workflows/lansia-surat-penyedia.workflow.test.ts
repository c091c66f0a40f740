import { randomUUID } from 'node:crypto';
import { catatUnggahan, terikatDokumen } from '../../db/dokumen.repository.ts';
import { sapuFrasa } from '../../db/frasa.repository.ts';
import { sandikan } from '../../db/kunci/kotak-sandi.ts';
import { penandatanganBsre } from '../../surat/tanda-tangan/bsre.ts';
import type { KasusLansia } from '../support/alur/lansia.ts';
import { lansiaPada } from '../support/alur/lansia.ts';
import { riwayatMesin } from '../support/alur/riwayat-mesin.ts';
import { tugasTerbuka } from '../support/alur/tugas.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { mesinLompat } from '../support/alur/mesin.ts';
import type { BsreUji } from '../support/surat/bsre.ts';
import { mulaiBsre } from '../support/surat/bsre.ts';
import { beriNik, pesanPenolakan, registerKasus, statusSurat } from '../support/surat/tertulis.ts';

const NIK = '7302010101700001';
const FRASA = 'Frasa-Rahasia-Kadis-88';

describe('a letter signed by a provider elsewhere', () => {
  let p: Panggung;
  let bsre: BsreUji;
  beforeAll(async () => {
    bsre = await mulaiBsre(5_000);
    bsre.orang.set(NIK, { frasa: FRASA, status: 'ISSUE' });
    p = await bukaPanggung(1, mesinLompat, { penandatangan: penandatanganBsre(bsre.pengaturan) });
    await beriNik(p, 'bulukumba', NIK);
  });
  beforeEach(() => bsre.ubah('biasa'));
  afterAll(async () => {
    await p.tutup();
    await bsre.tutup();
  });

  const tandaTangan = (k: KasusLansia, frasaSandi = FRASA) => k.tindak('tandaTangan', { frasaSandi });

  /** A case whose signature nobody knows the outcome of. */
  async function tertunda(cara: 'diam' | 'putusSesudah' = 'putusSesudah'): Promise<KasusLansia> {
    const k = await lansiaPada(p, 'tandaTangan');
    bsre.ubah(cara);
    expect(await tandaTangan(k)).toBe('menungguKepastian');
    bsre.ubah('biasa');
    return k;
  }

  async function unggah(isi: Buffer): Promise<string> {
    const { orangId } = await p.orang('kadis@bulukumba.contoh');
    const id = randomUUID();
    const unggahan = {
      id,
      instansiId: 'bulukumba',
      pemilik: orangId,
      jenis: 'lainnya',
      nama: 'surat.pdf',
    } as const;
    const diunggahPada = await p.sekarang();
    await p.bd.db.transaction().execute(async (trx) => {
      const kunci = await p.bd.brankas.buatKunciDokumen(trx, 'bulukumba');
      const kotak = sandikan(kunci, isi, terikatDokumen(id));
      const d = { ...unggahan, tipe: 'application/pdf', ukuran: isi.length, diunggahPada } as const;
      await catatUnggahan(trx, kunci, d, kotak);
      await p.l.gudang.simpan(id, kotak);
    });
    return id;
  }

  it('given the wrong passphrase, then the right one signs under the same number', async () => {
    const k = await lansiaPada(p, 'tandaTangan');
    const t = await k.layangkan('tandaTangan', { frasaSandi: 'salah' });
    expect(await k.tunggu(t)).toBe('tandaTanganGagal');
    expect(await pesanPenolakan(p, t)).toBe('Frasa sandi salah. Masukkan lagi.');
    const [dipesan] = await registerKasus(p, k);
    expect(dipesan).toMatchObject({ status: 'dipesan', sidik_pdf: null });
    expect(await tandaTangan(k)).toBe('diterima');
    expect(await registerKasus(p, k)).toMatchObject([{ nomor: dipesan?.nomor, status: 'terbit' }]);
    expect((await k.lansia()).surat).toMatchObject([{ nomor: dipesan?.nomor }]);
  });

  it('given no passphrase, then it is asked for again and nothing is numbered', async () => {
    const k = await lansiaPada(p, 'tandaTangan');
    const t = await k.layangkan('tandaTangan');
    expect(await k.tunggu(t)).toBe('tandaTanganGagal');
    expect(await pesanPenolakan(p, t)).toContain('Masukkan lagi');
    expect(await registerKasus(p, k)).toEqual([]);
  });

  it('given a certificate that cannot sign, or a post that is no longer held, then nothing is numbered', async () => {
    const k = await lansiaPada(p, 'tandaTangan');
    bsre.orang.set(NIK, { frasa: FRASA, status: 'EXPIRED' });
    expect(await tandaTangan(k)).toBe('tandaTanganGagal');
    bsre.orang.set(NIK, { frasa: FRASA, status: 'ISSUE' });
    const { jabatanId } = await p.orang('kadis@bulukumba.contoh');
    const pemangku = p.bd.pemilik.updateTable('pemangku').where('jabatan_id', '=', jabatanId);
    // The post is left behind before the act is given: whoever signs then holds it no more.
    await pemangku.set({ masa: '[2010-01-01T00:00:00Z,2015-01-01T00:00:00Z)' }).execute();
    const hasil = await tandaTangan(k);
    await pemangku.set({ masa: '[2010-01-01T00:00:00Z,)' }).execute();
    expect(hasil).toBe('bukanWewenang');
    expect(await registerKasus(p, k)).toEqual([]);
  });

  it.each([
    ['kembalikan', 'dikembalikan'],
    ['tolak', 'ditolak'],
    ['batalkan', 'dibatalkan'],
  ] as const)(
    'given %s after a refused signature, then the reserved number is void',
    async (jenis, alasan) => {
      const k = await lansiaPada(p, 'tandaTangan');
      await tandaTangan(k, 'salah');
      const akun = jenis === 'batalkan' ? 'kabid-rehsos' : 'kadis';
      expect(await k.tindak(jenis, { akun })).toBe('diterima');
      expect(await registerKasus(p, k)).toMatchObject([{ status: 'batal', alasan }]);
    },
  );

  it('given no answer in time, then the letter waits for certainty, and its signatory is told', async () => {
    const sebelum = bsre.tertanda.length;
    const k = await tertunda('diam');
    expect(await statusSurat(p, k)).toEqual(['menungguKepastian']);
    expect((await k.riwayat()).at(-1)).toBe('suratMenungguKepastian');
    expect(await tugasTerbuka(p, k)).toEqual([{ tindakan: 'pastikanSurat', peran: 'kadis', orang: null }]);
    const { orangId } = await p.orang('kadis@bulukumba.contoh');
    const pesan = await p.bd.db
      .selectFrom('kotak_keluar')
      .select(['orang_id', 'jenis'])
      .where('kasus_id', '=', k.id)
      .where('jenis', '=', 'suratMenungguKepastian')
      .execute();
    expect(pesan).toEqual([{ orang_id: orangId, jenis: 'suratMenungguKepastian' }]);
    // It was signed there, and is not asked for again.
    expect(await tandaTangan(k)).toBe('menungguKepastian');
    expect(await k.tindak('kembalikan', { akun: 'kadis' })).toBe('menungguKepastian');
    expect(bsre.tertanda.length).toBe(sebelum + 1);
  });

  it('given it was signed, when the kadis brings the file, then it is the letter; another file is not', async () => {
    const k = await tertunda();
    const asli = bsre.tertanda.at(-1) ?? Buffer.alloc(0);
    const lain = bsre.tertanda[0] ?? Buffer.alloc(0);
    const terbit = (dokumen?: string) =>
      k.tindak('pastikanSurat', { isi: { terbit: true, ...(dokumen && { dokumen }) } });
    expect(await terbit()).toBe('suratTidakCocok');
    expect(await terbit(await unggah(lain))).toBe('suratTidakCocok');
    const rusak = Buffer.from(asli);
    rusak.writeUInt8(rusak.readUInt8(1_000) ^ 1, 1_000);
    expect(await terbit(await unggah(rusak))).toBe('suratTidakCocok');
    expect(await terbit(await unggah(asli))).toBe('diterima');
    expect(await statusSurat(p, k)).toEqual(['terbit']);
    expect((await k.lansia()).tahap).toBe('penyerahan');
  });

  it('given it was not signed, then its number is void, and the next attempt takes another', async () => {
    const k = await tertunda();
    expect(await k.tindak('pastikanSurat')).toBe('diterima');
    expect(await k.lansia()).toMatchObject({ tahap: 'tandaTangan', surat: [] });
    expect(await tandaTangan(k)).toBe('diterima');
    const [batal, terbit] = await registerKasus(p, k);
    expect(batal).toMatchObject({ status: 'batal', alasan: 'tidakTerbit' });
    expect(terbit?.nomor).not.toBe(batal?.nomor);
    expect(terbit?.status).toBe('terbit');
  });

  it('the passphrase is in no table and in no history of the engine', async () => {
    const k = await lansiaPada(p, 'tandaTangan');
    const t = await k.layangkan('tandaTangan', { frasaSandi: FRASA });
    expect(await k.tunggu(t)).toBe('diterima');
    expect((await riwayatMesin(k)).mentah.includes(FRASA)).toBe(false);
    const frasa = p.bd.db.selectFrom('frasa_sandi').select('kotak');
    expect(await frasa.where('tindakan_id', '=', t.tindakanId).execute()).toEqual([]);
    // What an act that was refused beforehand left behind is swept, and closed until then.
    const sisa = await frasa.execute();
    expect(sisa.every((f) => !f.kotak.includes(FRASA))).toBe(true);
    await p.bd.pemilik.updateTable('frasa_sandi').set({ kedaluwarsa_pada: '2020-01-01T00:00:00Z' }).execute();
    expect(await sapuFrasa(p.bd.db)).toBe(sisa.length);
    expect(await frasa.execute()).toEqual([]);
  });
});

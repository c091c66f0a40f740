import { sql } from 'kysely';
import type { PermintaanTindakan } from '../../activities/kontrak.ts';
import type { Lingkungan } from '../../activities/lingkungan.ts';
import { bubuhkanTandaTangan } from '../../activities/surat/bubuhkan.ts';
import { tandaTanganiSetempat } from '../../activities/surat/setempat.ts';
import { siapkanSurat } from '../../activities/surat/siapkan.ts';
import { sidikKotak, terikatDokumen } from '../../db/dokumen.repository.ts';
import type { GudangBerkas } from '../../db/gudang/gudang.ts';
import { bukaDb } from '../../db/koneksi.ts';
import { dariMs } from '../../domain/jam/waktu.ts';
import type { Penyela } from '../support/api/penyela.ts';
import { penyela } from '../support/api/penyela.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { gudangIngatan } from '../support/gudang-ingatan.ts';
import { alatSurat } from '../support/surat/alat.ts';
import { permintaanTandaTangan } from '../support/surat/permintaan-tanda-tangan.ts';
import { sampai } from '../support/tunggu.ts';

describe('signing, while something breaks', () => {
  let bd: BasisDataUji;
  let jalur: Penyela;
  let l: Lingkungan;
  let gudang: GudangBerkas;
  const tutup: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    bd = await basisDataUji();
    jalur = await penyela(bd.url);
    gudang = gudangIngatan();
    l = {
      db: bd.db,
      brankas: bd.brankas,
      penyegel: bd.penyegel,
      gudang,
      kunciCadangan: null,
      ...(await alatSurat()),
      sekarang: () => dariMs(Date.now()),
    };
  });
  afterEach(async () => {
    for (const akhiri of tutup.splice(0)) await akhiri();
    await jalur.tutup();
    await bd.tutup();
  });

  async function siap(): Promise<PermintaanTindakan & { suratId: string }> {
    const p = await permintaanTandaTangan(bd, l.sekarang());
    const hasil = await siapkanSurat(l, p);
    if (hasil.hasil !== 'siap') throw new Error(`tidak siap: ${hasil.hasil}`);
    return { ...p, suratId: hasil.suratId };
  }

  const bubuhkan = (
    { kasusId, suratId, tindakan, waktu }: PermintaanTindakan & { suratId: string },
    di = l,
  ) => bubuhkanTandaTangan(di, { kasusId, suratId, tindakanId: tindakan.tindakanId, waktu });

  /** A worker whose line to the database and whose store are its own. */
  function worker(simpan: GudangBerkas['simpan']): Lingkungan {
    const db = bukaDb(jalur.lewat(bd.url), 'aplikasi', () => undefined, 5);
    tutup.push(() => db.destroy());
    return { ...l, db, gudang: { ...gudang, simpan } };
  }

  /** A store that keeps what it is given waiting until it is let go. */
  function gudangTertahan() {
    let lepas: () => void = () => undefined;
    const dilepas = new Promise<void>((buka) => (lepas = buka));
    tutup.push(() => Promise.resolve(lepas()));
    const tertahan = { menunggu: 0 };
    const simpan: GudangBerkas['simpan'] = async (id, kotak) => {
      tertahan.menunggu += 1;
      await dilepas;
      await gudang.simpan(id, kotak);
    };
    return { tertahan, simpan, lepas: () => lepas() };
  }

  /** The file on record, opened with the keys on record. */
  async function berkas(suratId: string): Promise<string> {
    const d = await bd.db
      .selectFrom('surat as s')
      .innerJoin('dokumen as d', 'd.id', 's.dokumen_id')
      .select(['d.id', 'd.sha256_kotak'])
      .where('s.id', '=', suratId)
      .executeTakeFirstOrThrow();
    const kotak = await gudang.buka(d.id);
    expect(kotak && sidikKotak(kotak)).toEqual(d.sha256_kotak);
    bd.brankas.lupakan();
    const isi = await bd.brankas.bacaByte(terikatDokumen(d.id), kotak ?? Buffer.alloc(0));
    return isi.subarray(0, 5).toString();
  }

  it('given two attempts at one signing over a slow store, then both say it is signed, and its one file opens', async () => {
    const p = await siap();
    const lambat = gudangTertahan();
    const w = worker(lambat.simpan);
    const semua = Promise.allSettled([tandaTanganiSetempat(w, p), tandaTanganiSetempat(w, p)]);
    // Both have come as far as they get: at the store, or behind what the other has locked.
    const tertahan = async () => {
      const { rows } = await sql`
        select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
        bd.pemilik,
      );
      return lambat.tertahan.menunggu + rows.length === 2;
    };
    await sampai(tertahan, 10_000, 'keduanya tertahan');
    lambat.lepas();
    const [satu, dua] = await semua;
    expect(satu).toMatchObject({ value: { hasil: 'diterima' } });
    expect(dua).toEqual(satu);
    expect(await berkas(p.suratId)).toBe('%PDF-');
  });

  it('given a box that reaches the store after its attempt was given up, then the file of the next one stands', async () => {
    const p = await siap();
    const lambat = gudangTertahan();
    const satu = bubuhkan(p, worker(lambat.simpan)).catch(() => null);
    await sampai(() => Promise.resolve(lambat.tertahan.menunggu === 1), 10_000, 'gudang dicapai');
    jalur.putus();
    jalur.sambung();
    expect(await bubuhkan(p)).toEqual({ hasil: 'ditandatangani' });
    lambat.lepas();
    await satu;
    expect(await berkas(p.suratId)).toBe('%PDF-');
  });

  it('given the database is away just then, then what was signed is kept when it is back', async () => {
    const p = await siap();
    let kali = 0;
    const terputus = worker(async (id, kotak) => {
      await gudang.simpan(id, kotak);
      if ((kali += 1) > 1) return;
      jalur.putus();
      jalur.sambung();
    });
    expect(await bubuhkan(p, terputus)).toEqual({ hasil: 'ditandatangani' });
    expect(kali).toBe(2);
    expect(await berkas(p.suratId)).toBe('%PDF-');
  });

  it('given the database refuses the file for good, then it is asked once', async () => {
    const p = await siap();
    await sql`create sequence kali`.execute(bd.pemilik);
    await sql`grant usage on sequence kali to lindung_aplikasi`.execute(bd.pemilik);
    await sql`
      create function tolak() returns trigger language plpgsql as $$
      begin perform nextval('kali'); raise check_violation; end $$`.execute(bd.pemilik);
    await sql`create trigger tolak before insert on dokumen for each row execute function tolak()`.execute(
      bd.pemilik,
    );
    await expect(bubuhkan(p)).rejects.toMatchObject({ code: '23514' });
    const { rows } = await sql<{ last_value: number }>`select last_value from kali`.execute(bd.pemilik);
    expect(rows).toEqual([{ last_value: 1 }]);
  });
});

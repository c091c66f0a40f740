import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type pg from 'pg';
import { bukaGenerasi, daftarGenerasi, simpanTerbaru } from '../../db/cadangan/generasi.ts';
import { KesalahanCadangan } from '../../db/cadangan/kesalahan.ts';
import { susulMusnah } from '../../db/cadangan/kunci-basis-data.ts';
import {
  bacaKunciCadangan,
  gantiKunciCadangan,
  hapusKunciCadangan,
} from '../../db/cadangan/kunci-cadangan.ts';
import { denganKlien } from '../../db/cadangan/mesin.ts';
import { pulihkanGenerasi } from '../../db/cadangan/pulihkan.ts';
import { sidikKotak } from '../../db/dokumen.repository.ts';
import { periksaPulihan } from '../../db/periksa-pulihan.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataKosong, basisDataLain, basisDataUji } from '../support/basis-data.ts';
import type { Bengkel } from '../support/cadangan/bengkel.ts';
import { bukaBengkel } from '../support/cadangan/bengkel.ts';
import { kasusTercatat } from '../support/cadangan/kasus-tercatat.ts';

describe('a backup', () => {
  let b: Bengkel;
  let asal: BasisDataUji;
  let kasus: { id: string; nomor: string; dokumen: string };
  let generasi: string;
  beforeEach(async () => {
    b = await bukaBengkel();
    asal = await basisDataUji();
    kasus = await kasusTercatat(asal, b.gudang(asal));
    ({ generasi } = await b.cadangkan(asal));
  });
  afterEach(async () => {
    await asal.tutup();
    await b.tutup();
  });

  const kunci = (ubah: { kunciInduk?: Buffer; kunciSegel?: Buffer } = {}) => ({
    kunciInduk: Buffer.from(asal.kunciInduk, 'base64'),
    kunciSegel: Buffer.from(asal.kunciSegel, 'base64'),
    ...ubah,
  });

  async function timpaAsal(timpa: boolean, ubah = {}): Promise<void> {
    const p = { databaseUrl: asal.url, gudang: b.gudang(asal), mesin: { jenis: 'tidakAda' } as const };
    const lapor = () => undefined;
    await pulihkanGenerasi(await bukaGenerasi(generasi), { ...p, ...kunci(ubah), timpa, lapor });
  }

  const jumlahKasus = async (bd: BasisDataUji) =>
    (await bd.pemilik.selectFrom('kasus').select('id').execute()).length;

  /** Nobody works on the database that is to be replaced. */
  const sambunganDitutup = () =>
    denganPg((k) =>
      k.query(`
        select pg_terminate_backend(pid, 5000) from pg_stat_activity
        where datname = current_database() and application_name like 'lindung-%' and pid <> pg_backend_pid()`),
    );

  it('holds every table but those that are left out on purpose', async () => {
    const { rows } = await denganPg((k) =>
      k.query<{ nama: string }>(`select tablename::text nama from pg_tables where schemaname = 'public'`),
    );
    const { ringkasan } = await bukaGenerasi(generasi);
    const ada = new Set(ringkasan.tabel.map((t) => t.nama));
    expect(
      rows
        .map((r) => r.nama)
        .filter((n) => !ada.has(n))
        .toSorted(),
    ).toEqual([
      'frasa_sandi',
      'klien',
      'kotak_lokal',
      'kunci_data',
      'kunci_frasa',
      'kunci_instansi',
      'kysely_migration',
      'kysely_migration_lock',
      'oidc_mulai',
      'saluran_terpasang',
      'sesi',
    ]);
  });

  const denganPg = <T>(kerja: (k: pg.Client) => Promise<T>) => denganKlien(asal.url, kerja);

  it('is refused while another one is being taken', async () => {
    await denganPg(async (k) => {
      await k.query(`select pg_advisory_lock(hashtext('lindung:cadangan'))`);
      await expect(b.cadangkan(asal)).rejects.toThrow('Pencadangan lain sedang berjalan');
    });
    await expect(b.cadangkan(asal)).resolves.toMatchObject({ dibuang: 0 });
  });

  it('names documents the store has lost, and takes all else', async () => {
    await b.gudang(asal).hapus(kasus.dokumen);
    await rm(join(b.cadangan, 'dokumen'), { recursive: true });
    const { ringkasan } = await b.cadangkan(asal);
    expect(ringkasan.dokumenHilang).toEqual([kasus.dokumen]);
    const { bd } = await b.pulihkan(
      (await daftarGenerasi(b.cadangan)).map((n) => join(b.cadangan, n))[0] ?? '',
      asal,
    );
    const { cacat } = await periksaPulihan({ db: bd.db, brankas: bd.brankas, gudang: b.gudang(bd) });
    expect(cacat).toContain(kasus.dokumen);
    await bd.tutup();
  });

  it('does not go where the backups of another system lie', async () => {
    const lain = await basisDataLain();
    await expect(b.cadangkan(lain)).rejects.toThrow('cadangan sistem lain');
    await lain.tutup();
  });

  it('keeps as many generations as asked for, and the documents of those', async () => {
    const baru = await kasusTercatat(asal, b.gudang(asal));
    const kedua = await b.cadangkan(asal);
    await asal.pemilik.deleteFrom('dokumen').where('id', '=', baru.dokumen).execute();
    const ketiga = await b.cadangkan(asal);
    expect(await simpanTerbaru(b.cadangan, 2)).toBe(1);
    expect(await daftarGenerasi(b.cadangan)).toEqual([basename(ketiga.generasi), basename(kedua.generasi)]);
    await expect(bukaGenerasi(kedua.generasi)).resolves.toMatchObject({ nama: basename(kedua.generasi) });
    expect(await simpanTerbaru(b.cadangan, 1)).toBe(1);
    const kolam = await readdir(join(b.cadangan, 'dokumen'), { recursive: true });
    expect(kolam.filter((n) => n.length > 36).map((n) => basename(n))).toEqual([kasus.dokumen]);
  });

  it('restored to an earlier time and backed up again, leaves later generations readable', async () => {
    const baru = await kasusTercatat(asal, b.gudang(asal));
    const kedua = await b.cadangkan(asal);
    const { bd: dini } = await b.pulihkan(generasi, asal);
    await b.cadangkan(dini);
    await dini.tutup();
    const { bd, terhapus } = await b.pulihkan(kedua.generasi, asal);
    expect(terhapus).toBe(0);
    const milik = await bd.db
      .selectFrom('kunci_data')
      .select('kasus_id')
      .where('jenis', '=', 'kasus')
      .execute();
    expect(new Set(milik.map((m) => m.kasus_id))).toEqual(new Set([kasus.id, baru.id]));
    await bd.tutup();
  });

  describe('is refused with a sentence', () => {
    const ditolak = (tempat = generasi) =>
      bukaGenerasi(tempat).then(
        () => 'diterima',
        (e: unknown) => (e instanceof KesalahanCadangan ? e.message : `bukan kalimat: ${String(e)}`),
      );

    it('where a file was changed', async () => {
      const berkas = join(generasi, 'basis-data', 'riwayat.copy.gz');
      const isi = await readFile(berkas);
      isi[isi.length - 9] = (isi[isi.length - 9] ?? 0) ^ 1;
      await writeFile(berkas, isi);
      expect(await ditolak()).toContain('basis-data/riwayat.copy.gz rusak');
    });

    it('where a file is missing', async () => {
      await rm(join(generasi, 'basis-data', 'kasus.copy.gz'));
      expect(await ditolak()).toContain('basis-data/kasus.copy.gz tidak ada');
    });

    it('where a document is missing or damaged', async () => {
      const berkas = join(b.cadangan, 'dokumen', kasus.dokumen.slice(0, 2), kasus.dokumen);
      await writeFile(berkas, 'bukan kotaknya');
      expect(await ditolak()).toContain(`Dokumen ${kasus.dokumen} di folder cadangan rusak`);
      await rm(berkas);
      expect(await ditolak()).toContain(`Dokumen ${kasus.dokumen} tidak ada`);
    });

    it('where it is half written, and the next backup clears it away', async () => {
      const separuh = join(b.cadangan, `.sementara-${basename(generasi)}`);
      await rename(generasi, separuh);
      expect(await ditolak(separuh)).toContain('bukan cadangan yang lengkap');
      await mkdir(generasi);
      expect(await ditolak()).toContain('bukan cadangan yang lengkap');
      await b.cadangkan(asal);
      expect(await readdir(b.cadangan)).not.toContain(basename(separuh));
    });

    it('where there is none, or its summary says nothing', async () => {
      expect(await ditolak(`${generasi}9`)).toContain('tidak ada');
      await writeFile(join(generasi, 'ringkasan.json'), '{');
      expect(await ditolak()).toContain('ringkasan.json rusak');
    });

    it('where a newer version took it', async () => {
      const berkas = join(generasi, 'ringkasan.json');
      const ringkasan = JSON.parse(await readFile(berkas, 'utf8')) as { migrasi: string[] };
      ringkasan.migrasi.push('9999-masa-depan');
      await writeFile(berkas, JSON.stringify(ringkasan));
      expect(await ditolak()).toContain('Lindung yang lebih baru (9999-masa-depan)');
    });

    it('where the keys are gone or cut off', async () => {
      const berkas = join(b.cadangan, 'kunci.jsonl');
      const isi = await readFile(berkas, 'utf8');
      const baris = isi.split('\n');
      await writeFile(berkas, baris.toSpliced(2, 1).join('\n'));
      expect(await ditolak()).toContain('kunci.jsonl rusak atau terpotong');
      await rm(berkas);
      expect(await ditolak()).toContain('kunci.jsonl tidak ada');
    });
  });

  describe('does not go into a database', () => {
    it('that has cases, unless that is asked for', async () => {
      await kasusTercatat(asal, b.gudang(asal));
      await expect(timpaAsal(false)).rejects.toThrow('Lindung masih berjalan pada basis data tujuan');
      await sambunganDitutup();
      await expect(timpaAsal(false)).rejects.toThrow('Basis data tujuan sudah berisi 2 kasus');
      await timpaAsal(true);
      const { rows } = await denganPg((k) => k.query<{ id: string }>('select id::text from kasus'));
      expect(rows).toEqual([{ id: kasus.id }]);
    });

    it('with another master key or seal, and leaves it as it was', async () => {
      await expect(timpaAsal(true, { kunciInduk: randomBytes(32) })).rejects.toThrow('Kunci induk bukan');
      await expect(timpaAsal(true, { kunciSegel: randomBytes(32) })).rejects.toThrow('Kunci segel bukan');
      expect(await jumlahKasus(asal)).toBe(1);
    });

    it('that holds tables of somebody else', async () => {
      await sambunganDitutup();
      await denganPg((k) => k.query('alter table kysely_migration rename to milik_orang_lain'));
      await expect(timpaAsal(true)).rejects.toThrow('berisi tabel lain');
    });

    it('by halves: what fails on the way leaves everything as it was', async () => {
      const g = await bukaGenerasi(generasi);
      await sambunganDitutup();
      await writeFile(join(generasi, 'basis-data', 'riwayat.copy.gz'), 'rusak setelah diperiksa');
      const p = { databaseUrl: asal.url, gudang: b.gudang(asal), mesin: { jenis: 'tidakAda' } as const };
      const pulih = pulihkanGenerasi(g, { ...p, ...kunci(), timpa: true, lapor: () => undefined });
      await expect(pulih).rejects.toThrow('incorrect header check');
      const { rows } = await denganPg((k) =>
        k.query<{ jumlah: string }>('select count(*) jumlah from riwayat'),
      );
      expect(rows).toEqual([{ jumlah: '1' }]);
    });
  });

  it('comes back with its documents, triggers, rights and counters', async () => {
    const { orang_id: orangId, instansi_id: instansiId } = await denganPg(async (k) => {
      await k.query(
        `insert into log_akses (orang_id, instansi_id, tindakan) select id, instansi_id, 'lihatKasus' from orang limit 1`,
      );
      return (
        (await k.query<{ orang_id: string; instansi_id: string }>('select * from log_akses')).rows[0] ?? {
          orang_id: '',
          instansi_id: '',
        }
      );
    });
    const { bd } = await b.pulihkan((await b.cadangkan(asal)).generasi, asal);
    await bd.db
      .insertInto('log_akses')
      .values({ orang_id: orangId, instansi_id: instansiId, tindakan: 'lihatKasus' })
      .execute();
    await expect(bd.pemilik.deleteFrom('riwayat').execute()).rejects.toThrow('hanya boleh ditambah');
    await expect(bd.db.deleteFrom('kasus').execute()).rejects.toThrow('permission denied');
    const kotak = await b.gudang(bd).buka(kasus.dokumen);
    const { sha256_kotak: sidik } = await bd.db
      .selectFrom('dokumen')
      .select('sha256_kotak')
      .executeTakeFirstOrThrow();
    expect(kotak && sidikKotak(kotak).equals(sidik)).toBe(true);
    expect(await bd.db.selectFrom('pulihan').select('selaras_pada').execute()).toEqual([
      { selaras_pada: null },
    ]);
    await bd.tutup();
  });

  it('finds what does not agree after it was restored', async () => {
    const { bd } = await b.pulihkan(generasi, asal);
    const periksa = () => periksaPulihan({ db: bd.db, brankas: bd.brankas, gudang: b.gudang(bd) });
    expect(await periksa()).toMatchObject({ cacat: null, kasus: 1, dokumen: 1, register: 1 });
    await bd.pemilik.updateTable('penghitung').set({ terakhir: 9 }).execute();
    expect((await periksa()).cacat).toContain('register pangkalpinang kasus:rps');
    await bd.pemilik.updateTable('penghitung').set({ terakhir: 1 }).execute();
    await b.gudang(bd).hapus(kasus.dokumen);
    expect((await periksa()).cacat).toBe(`dokumen ${kasus.dokumen}: tidak ada di penyimpanan`);
    const lain = await bd.brankas.simpan(kasus.id, `keadaan:${kasus.id}`, { bukan: 'keadaan ini' });
    await bd.pemilik.updateTable('kasus').set({ keadaan: lain }).execute();
    expect((await periksa()).cacat).toContain(`kasus ${kasus.nomor}: keadaan tercatat tidak sama`);
    await bd.tutup();
  });

  it('loses no key where erasures and backups meet', async () => {
    const semua = (await bacaKunciCadangan(b.cadangan)) ?? [];
    const tambahan = Array.from({ length: 20 }, (_, i) => `kantor-${i}`);
    const buat = (id: string) => ({ jenis: 'instansi', id, instansi: 'uji', terbungkus: 'AA==' }) as const;
    const kerja: Promise<unknown>[] = tambahan.map((id) =>
      gantiKunciCadangan(b.cadangan, (lama) => [...lama, buat(id)]),
    );
    kerja.push(...tambahan.map((_, i) => hapusKunciCadangan(b.cadangan, [`kantor-${i - (i % 2)}`])));
    await Promise.all(kerja);
    for (const id of tambahan.filter((_, i) => i % 2 === 0)) await hapusKunciCadangan(b.cadangan, [id]);
    const akhir = (await bacaKunciCadangan(b.cadangan)) ?? [];
    expect(akhir).toHaveLength(semua.length + 10);
    expect(await hapusKunciCadangan(join(b.cadangan, 'tidak-ada'), ['x'])).toBe(0);
  });

  it('looks once more for keys that were destroyed while it wrote them', async () => {
    await asal.pemilik.deleteFrom('kunci_data').execute();
    await denganPg((k) => susulMusnah(k, b.cadangan));
    expect((await bacaKunciCadangan(b.cadangan))?.filter((k) => k.jenis !== 'instansi')).toEqual([]);
  });

  it('takes and brings back an engine that keeps its workflows in PostgreSQL', async () => {
    const mesin = await basisDataKosong();
    const pencarian = await basisDataKosong();
    const isi = (url: string, perintah: string) =>
      denganKlien(url, (k) => k.query<{ isi: string }>(perintah)).then((h) => h.rows);
    for (const [url, teks] of [
      [mesin.url, 'jalan'],
      [pencarian.url, 'cari'],
    ] as const)
      await isi(
        url,
        `create table executions (shard_id int, run_id bytea, data bytea, data_encoding text, primary key (shard_id, run_id));
         create table queue (id bigserial primary key, isi jsonb);
         insert into queue (isi) values ('{}');
         insert into executions values (1, '\\x00ff0a5c', convert_to(E'${teks}\t\\n', 'UTF8'), null)`,
      );
    const tujuan = { jenis: 'postgres', utama: mesin.url, pencarian: pencarian.url } as const;
    const { generasi: tempat } = await b.cadangkan(asal, tujuan);
    for (const { url } of [mesin, pencarian])
      await isi(
        url,
        `truncate queue; update executions set data = null; insert into executions values (2, '', '', '')`,
      );
    const { bd } = await b.pulihkan(tempat, asal, tujuan);
    const baca = `select encode(run_id, 'hex') || convert_from(data, 'UTF8') isi from executions`;
    expect(await isi(mesin.url, baca)).toEqual([{ isi: '00ff0a5cjalan\t\n' }]);
    expect(await isi(pencarian.url, baca)).toEqual([{ isi: '00ff0a5ccari\t\n' }]);
    expect(await isi(mesin.url, `insert into queue (isi) values ('{}') returning id::text isi`)).toEqual([
      { isi: '2' },
    ]);
    const lagi = denganKlien(mesin.url, () => b.pulihkan(tempat, asal, tujuan));
    await expect(lagi).rejects.toThrow('Temporal masih memakai basis datanya');
    await bd.tutup();
    await Promise.all([mesin.hapus(), pencarian.hapus()]);
  });
});

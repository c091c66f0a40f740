import type pg from 'pg';
import type { Ringkasan } from './bentuk.schema.ts';
import { daftarDokumen } from './dokumen-cadangan.ts';
import { ikutDicadangkan, kolomDicadangkan, SARINGAN } from './isi.ts';
import { bukaPotret, salinKeluar } from './salin.ts';
import { daftarTabel } from './tabel.ts';

/** Copies the database as of one moment, with what is to be known of that moment. */
export async function ambilPotret(klien: pg.Client, folder: string) {
  await bukaPotret(klien);
  const tabel = (await daftarTabel(klien))
    .filter((t) => ikutDicadangkan(t.nama))
    .map((t) => ({ ...t, kolom: kolomDicadangkan(t) }));
  const salinan = await salinKeluar(klien, tabel, folder, 'basis-data', SARINGAN);
  const dokumen = await daftarDokumen(klien);
  const hasil = { ...salinan, dokumen, ...(await keterangan(klien)) };
  await klien.query('commit');
  return hasil;
}

async function keterangan(klien: pg.Client) {
  const { rows: migrasi } = await klien.query<{ name: string }>(
    'select name from kysely_migration order by name',
  );
  const { rows: jangkar } = await klien.query<{ urutan: number; pada: Date; hash: string }>(
    `select urutan, pada, encode(hash, 'hex') hash from jangkar order by urutan desc limit 1`,
  );
  const { rows: jumlah } = await klien.query<Omit<Ringkasan['jumlah'], 'dokumen'> & { postgres: string }>(`
    select (select count(*)::int from kasus) kasus, (select count(*)::int from kasus where terbuka) "kasusTerbuka",
      (select count(*)::int from riwayat) riwayat,
      (select count(*)::int from tindakan where status = 'menunggu') menunggu,
      current_setting('server_version') postgres`);
  const [angka] = jumlah;
  if (!angka) throw new Error('basis data tidak menjawab');
  const { postgres, ...lain } = angka;
  const [kepala] = jangkar;
  return {
    migrasi: migrasi.map((m) => m.name),
    jangkar: kepala ? { ...kepala, pada: kepala.pada.toISOString() } : null,
    jumlah: lain,
    postgres,
  };
}

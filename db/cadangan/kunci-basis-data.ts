import type pg from 'pg';
import type { BarisKunci } from './bentuk.schema.ts';
import { KesalahanCadangan } from './kesalahan.ts';
import { bacaKunciCadangan, gantiKunciCadangan, hapusKunciCadangan } from './kunci-cadangan.ts';

/** @throws KesalahanCadangan where the folder holds the backups of another system */
export async function pastikanFolderSendiri(klien: pg.Client, folder: string): Promise<void> {
  const { rows } = await klien.query<{ id: string }>('select id from kunci_instansi');
  const kantor = new Set(rows.map((k) => k.id));
  const ada = ((await bacaKunciCadangan(folder)) ?? []).filter((k) => k.jenis === 'instansi');
  if (ada.length === 0 || ada.some((k) => kantor.has(k.id))) return;
  throw new KesalahanCadangan(
    `${folder} berisi cadangan sistem lain. Pakai folder sendiri untuk sistem ini.`,
  );
}

/**
 * Brings the file of keys up to the database. Keys of cases the database does not know stay: it may have been restored
 * to an earlier time, and later generations are read with them.
 */
export async function simpanKunci(klien: pg.Client, folder: string): Promise<void> {
  await gantiKunciCadangan(folder, async (lama) => {
    const kini = await kunciKini(klien);
    const ids = new Set(kini.map((k) => k.id));
    const kasus = await kasusDikenal(klien, lama);
    const lain = lama.filter((k) => !ids.has(k.id) && (k.jenis === 'instansi' || !kasus.has(k.kasus_id)));
    return [...kini, ...lain].toSorted((a, b) => peringkat(a) - peringkat(b));
  });
}

/** Takes out what was destroyed while the file was being written. */
export async function susulMusnah(klien: pg.Client, folder: string): Promise<void> {
  const berkas = (await bacaKunciCadangan(folder)) ?? [];
  const ids = new Set((await kunciKini(klien)).map((k) => k.id));
  const kasus = await kasusDikenal(klien, berkas);
  const musnah = berkas.filter((k) => k.jenis !== 'instansi' && !ids.has(k.id) && kasus.has(k.kasus_id));
  if (musnah.length > 0) {
    await hapusKunciCadangan(
      folder,
      musnah.map((k) => k.id),
    );
  }
}

// The keys of offices come first: they wrap the others.
function peringkat(k: BarisKunci): number {
  return k.jenis === 'instansi' ? 0 : 1;
}

/** Staged documents have no case yet and are not in a backup. */
async function kunciKini(klien: pg.Client): Promise<BarisKunci[]> {
  const { rows: instansi } = await klien.query<BarisKunci>(`
    select 'instansi' jenis, id, instansi_id instansi, translate(encode(terbungkus, 'base64'), E'\\n', '') terbungkus
    from kunci_instansi order by id`);
  const { rows: data } = await klien.query<BarisKunci>(`
    select jenis, id::text, instansi_id instansi, kasus_id::text, alur_id, kunci_instansi,
      translate(encode(terbungkus, 'base64'), E'\\n', '') terbungkus
    from kunci_data where kasus_id is not null order by id`);
  return [...instansi, ...data];
}

async function kasusDikenal(klien: pg.Client, kunci: readonly BarisKunci[]): Promise<Set<string>> {
  const ids = kunci.flatMap((k) => (k.jenis === 'instansi' ? [] : [k.kasus_id]));
  const { rows } = await klien.query<{ id: string }>(
    'select id::text from kasus where id = any($1::uuid[])',
    [ids],
  );
  return new Set(rows.map((b) => b.id));
}

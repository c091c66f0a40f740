import { createDecipheriv } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import type { Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import type { BarisKunci } from '../../db/cadangan/bentuk.schema.ts';
import { bukaSandi, idKunci } from '../../db/kunci/kotak-sandi.ts';
import type { BasisDataUji } from './basis-data.ts';

/** What somebody holds who has stolen something: boxes to open, and what is written beside them. */
export interface Jarahan {
  kotak: Buffer[];
  terang: string;
}

/** Every value of every table, but for the keys themselves. */
export async function jarahBasisData(bd: BasisDataUji): Promise<Jarahan> {
  const { rows: tabel } = await sql<{ nama: string }>`
    select relname::text as nama from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
  `.execute(bd.pemilik);
  const hasil: Jarahan = { kotak: [], terang: '' };
  for (const { nama } of tabel.filter((t) => !t.nama.startsWith('kunci_'))) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(nama)}`.execute(bd.pemilik);
    for (const nilai of rows.flatMap((r) => Object.values(r))) {
      if (Buffer.isBuffer(nilai)) hasil.kotak.push(nilai);
      else hasil.terang += `${JSON.stringify(nilai)}\n`;
    }
  }
  return hasil;
}

/** Every file of a folder of backups, unpacked; the file of keys apart. */
export async function jarahCadangan(folder: string): Promise<Jarahan> {
  const hasil: Jarahan = { kotak: [], terang: '' };
  const isi = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const f of isi.filter((x) => x.isFile() && x.name !== 'kunci.jsonl')) {
    const mentah = await readFile(join(f.parentPath, f.name));
    const polos = f.name.endsWith('.gz') ? gunzipSync(mentah) : mentah;
    hasil.kotak.push(polos);
    const teks = polos.toString('latin1');
    hasil.terang += teks;
    for (const [, heks = ''] of teks.matchAll(/\\x([0-9a-f]{40,})/g))
      hasil.kotak.push(Buffer.from(heks, 'hex'));
  }
  return hasil;
}

type Payload = temporal.api.common.v1.IPayload;

/** A workflow's history as the engine keeps it: its payloads, and all its bytes. */
export async function jarahMesin(client: Client, alurId: string): Promise<Jarahan & { payload: Payload[] }> {
  const riwayat = await client.workflow.getHandle(alurId).fetchHistory();
  const { History } = temporal.api.history.v1;
  const payload = payloadDi(riwayat);
  return {
    payload,
    kotak: payload.map((p) => Buffer.from(p.data ?? [])),
    terang:
      Buffer.from(History.encode(riwayat).finish()).toString('latin1') +
      JSON.stringify(History.fromObject(riwayat).toJSON()),
  };
}

function payloadDi(nilai: unknown): Payload[] {
  if (typeof nilai !== 'object' || nilai === null || nilai instanceof Uint8Array) return [];
  if ('metadata' in nilai && 'data' in nilai) return [nilai as Payload];
  return Object.values(nilai).flatMap(payloadDi);
}

/** Unwraps what is left of the keys, with the master key: the most anybody could ever have. */
export function bukaKunci(induk: string, baris: readonly BarisKunci[]): Map<string, Buffer> {
  const kunciInduk = { id: 'induk', bahan: Buffer.from(induk, 'base64') };
  const kantor = new Map(
    baris.flatMap((b) =>
      b.jenis === 'instansi'
        ? [[b.id, bukaSandi(kunciInduk, Buffer.from(b.terbungkus, 'base64'), b.id)] as const]
        : [],
    ),
  );
  const semua = new Map(kantor);
  for (const b of baris) {
    if (b.jenis === 'instansi') continue;
    const bahan = kantor.get(b.kunci_instansi);
    if (!bahan) continue;
    const pembungkus = { id: b.kunci_instansi, bahan };
    semua.set(b.id, bukaSandi(pembungkus, Buffer.from(b.terbungkus, 'base64'), b.id));
  }
  return semua;
}

/** The keys as they stand in the database now. */
export async function kunciTersisa(bd: BasisDataUji): Promise<Map<string, Buffer>> {
  const kantor = await bd.pemilik.selectFrom('kunci_instansi').selectAll().execute();
  const data = await bd.pemilik.selectFrom('kunci_data').selectAll().execute();
  const b64 = (b: Buffer) => b.toString('base64');
  return bukaKunci(bd.kunciInduk, [
    ...kantor.map((k) => ({
      jenis: 'instansi' as const,
      id: k.id,
      instansi: k.instansi_id,
      terbungkus: b64(k.terbungkus),
    })),
    ...data.map((k) => ({
      jenis: k.jenis as 'kasus' | 'dokumen',
      id: k.id,
      instansi: k.instansi_id,
      kasus_id: k.kasus_id ?? k.id,
      alur_id: k.alur_id,
      kunci_instansi: k.kunci_instansi,
      terbungkus: b64(k.terbungkus),
    })),
  ]);
}

/** Which of these secrets can be read: as it stands, or with any of the keys, whatever a box was bound to. */
export function terbaca(
  j: Jarahan,
  kunci: ReadonlyMap<string, Buffer>,
  rahasia: readonly string[],
): string[] {
  const teks = [j.terang, ...j.kotak.map((k) => k.toString('latin1'))];
  for (const kotak of j.kotak) {
    if (idKunci(kotak) === null) continue;
    for (const bahan of kunci.values()) teks.push(bukaPaksa(kotak, bahan));
  }
  return rahasia.filter((r) => teks.some((t) => t.includes(r)));
}

// Without asking whether it is genuine: who steals does not mind the seal.
function bukaPaksa(kotak: Buffer, bahan: Buffer): string {
  const awal = 2 + (kotak[1] ?? 0);
  const iv = kotak.subarray(awal, awal + 12);
  return createDecipheriv('aes-256-gcm', bahan, iv)
    .update(kotak.subarray(awal + 28))
    .toString('latin1');
}

/** How a text may stand in bytes: as it is, in UTF-16, in hexadecimal, and in base64 at each of its three offsets. */
export function wujud(rahasia: string): Buffer[] {
  const utf8 = Buffer.from(rahasia);
  const utf16 = Buffer.from(rahasia, 'utf16le');
  return [
    utf8,
    utf16,
    Buffer.from(utf16).swap16(),
    Buffer.from(utf8.toString('hex')),
    ...[0, 1, 2].flatMap((geser) => base64Di(utf8, geser)),
  ];
}

// Only the letters that the text alone decides, whatever stands before and after it.
function base64Di(isi: Buffer, geser: number): Buffer[] {
  const semua = Buffer.concat([Buffer.alloc(geser), isi]).toString('base64');
  const inti = semua.slice(Math.ceil((geser * 8) / 6), Math.floor(((geser + isi.length) * 8) / 6));
  return [Buffer.from(inti), Buffer.from(inti.replaceAll('+', '-').replaceAll('/', '_'))];
}

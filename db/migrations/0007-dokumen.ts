import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * Documents as boxes: content and name are closed with the document's own key, and the digest is over the box. A digest
 * of the content would recognise a known paper; this one tells nothing, and finds damage without any key.
 * Beside it: alarms about a document, one for each document and kind.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table dokumen drop column nama, drop column sha256;
    alter table dokumen
      add column nama bytea not null,
      add column sha256_kotak bytea not null check (length(sha256_kotak) = 32),
      -- No foreign key: keys are destroyed and stay out of backups, the row stays.
      add column kunci_id uuid not null unique;
    alter table dokumen add check (tipe in ('application/pdf', 'image/jpeg', 'image/png'));
    create index on dokumen (pemilik) where kasus_id is null;

    alter table alarm
      alter column kasus_id drop not null,
      add column dokumen_id uuid,
      add check (kasus_id is not null or dokumen_id is not null),
      add unique (dokumen_id, jenis);
  `.execute(db);
}

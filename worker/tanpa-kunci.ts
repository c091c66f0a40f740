import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { KasusTerbuka } from '../db/kasus.repository.ts';
import { PENGAWAS_KASUS } from '../domain/kasus/penerima.ts';
import type { AlatWorker } from './alat.ts';

/**
 * An open case whose key is gone, without an erasure: its workflow could only fail again and again, so it is ended, and
 * every supervisor is told, once. The case stays as it is: should the key come back out of a backup, the reconciler
 * starts it again from what is on record.
 */
export async function akhiriTanpaKunci(a: AlatWorker, k: KasusTerbuka): Promise<void> {
  try {
    await a.client.workflow.getHandle(k.alurId).terminate('kunci data kasus tidak ada');
  } catch (e) {
    // It has ended by itself, or an earlier round ended it.
    if (!(e instanceof WorkflowNotFoundError)) throw e;
  }
  await a.l.db.transaction().execute(async (trx) => {
    const baru = await trx
      .insertInto('alarm')
      .values({
        id: randomUUID(),
        instansi_id: k.instansiId,
        kasus_id: k.id,
        jenis: 'kunciHilang',
        rincian: JSON.stringify({ alurId: k.alurId }),
      })
      // Safe to repeat: a case has one such alarm. Spelt out, since a planned statement finds no partial index by a parameter.
      .onConflict((c) =>
        c
          .column('kasus_id')
          .where(sql<boolean>`jenis = 'kunciHilang'`)
          .doNothing(),
      )
      .returning('id')
      .executeTakeFirst();
    if (!baru) return;
    a.log.error({ alurId: k.alurId }, 'kunci data sebuah kasus terbuka tidak ada');
    await trx
      .insertInto('kotak_keluar')
      .values(PENGAWAS_KASUS.map((peran) => pesan(a, k, peran)))
      .execute();
  });
}

function pesan(a: AlatWorker, k: KasusTerbuka, peran: (typeof PENGAWAS_KASUS)[number]) {
  return {
    id: randomUUID(),
    kunci: `${k.id}:kunciHilang:${peran}`,
    instansi_id: k.instansiId,
    kasus_id: k.id,
    peran,
    lewat: 'pengawas',
    jenis: 'kunciHilang',
    isi: JSON.stringify({ nomor: k.nomor }),
    dibuat_pada: a.l.sekarang(),
  };
}

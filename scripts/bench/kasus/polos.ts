import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { Client as KlienPg } from 'pg';
import type { BentukPolos } from './alur-polos.ts';
import { letServersGoFirst } from '../../infra/priority.ts';
import { ANTREAN_POLOS, KANAL_POLOS } from './kata-polos.ts';

export interface Polos {
  /** Runs one bare workflow to its end; @returns its id */
  kasus(b: BentukPolos, lama: number[]): Promise<string>;
  tutup(): Promise<void>;
}

/** The bare workflow with its worker process, its tables, and one connection that hears what is committed. */
export async function mulaiPolos(client: Client, databaseUrl: string, address: string): Promise<Polos> {
  const pg = new KlienPg({ connectionString: databaseUrl });
  await pg.connect();
  await pg.query(
    `create table if not exists polos_kasus (id text primary key, versi int not null, isi bytea not null)`,
  );
  await pg.query(
    `create table if not exists polos_riwayat (kasus text not null, urutan int not null, isi bytea not null,
      primary key (kasus, urutan))`,
  );
  await pg.query(`listen ${KANAL_POLOS}`);
  const menunggu = new Map<string, () => void>();
  pg.on('notification', ({ payload = '' }) => menunggu.get(payload)?.());
  const pekerja = fork(join(import.meta.dirname, 'pekerja-polos.ts'), [databaseUrl, address], {
    stdio: 'inherit',
  });
  // As Lindung's own.
  if (pekerja.pid !== undefined) letServersGoFirst(pekerja.pid);
  await once(pekerja, 'message');
  return {
    async kasus(b, lama) {
      const id = `polos-${randomUUID()}`;
      const handle = await client.workflow.start('alurPolos', {
        taskQueue: ANTREAN_POLOS,
        workflowId: id,
        args: [id, b],
      });
      for (let langkah = 1; langkah <= b.sinyal; langkah += 1) {
        const kunci = `${id} ${langkah}`;
        const dikomit = new Promise<void>((jadi) => menunggu.set(kunci, jadi));
        const awal = performance.now();
        await handle.signal('maju', langkah);
        await dikomit;
        lama.push(performance.now() - awal);
        menunggu.delete(kunci);
      }
      await handle.result();
      return id;
    },
    async tutup() {
      const selesai = once(pekerja, 'exit');
      pekerja.disconnect();
      await selesai;
      await pg.end();
    },
  };
}

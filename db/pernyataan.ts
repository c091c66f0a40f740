import type { PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { PoolClient } from 'pg';
import { DatabaseError } from 'pg';

/** Statements with a name, for each connection: what is asked with lists of every length must not fill the server. */
const PALING_BANYAK = 300;
/** Asked so often, a statement is worth a name. */
const SEJAK = 3;
/** FEATURE_NOT_SUPPORTED: how the server says that a planned statement no longer gives what it was planned for. */
const RENCANA_USANG = '0A000';

const dipakai = new Map<string, number>();
const nama = new Map<string, string>();
let angkatan = 1;

/**
 * A connection on which statements that come again and again are parsed and planned once: an act asks two dozen of
 * them, and planning was half of what they cost the server.
 *
 * Where a statement went unanswered (a time limit of ours, a cut line) it may still be carried out, and its transaction
 * may still be open: nothing more is asked on this connection, and it never goes back to the pool, where the next to
 * use it would commit what somebody else began.
 */
export function bernama(klien: PoolClient): PostgresPoolClient {
  let taktentu: unknown;
  async function tanya<R>(sql: string, nilai: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    if (taktentu !== undefined) throw taktentu;
    const name = nilai.length === 0 ? undefined : namaPernyataan(sql);
    try {
      const hasil = await klien.query({ ...(name !== undefined && { name }), text: sql, values: [...nilai] });
      return hasil as unknown as PostgresQueryResult<R>;
    } catch (e) {
      if (!(e instanceof DatabaseError)) taktentu = e;
      // The next attempt plans it anew, on every connection.
      else if (e.code === RENCANA_USANG) mulaiAngkatanBaru();
      throw e;
    }
  }
  return {
    query: tanya as PostgresPoolClient['query'],
    release: () => klien.release(taktentu !== undefined),
  };
}

function namaPernyataan(sql: string): string | undefined {
  const ada = nama.get(sql);
  if (ada !== undefined || nama.size >= PALING_BANYAK) return ada;
  const kali = (dipakai.get(sql) ?? 0) + 1;
  if (kali < SEJAK) {
    // Those that never come again are forgotten.
    if (dipakai.size >= PALING_BANYAK) dipakai.clear();
    dipakai.set(sql, kali);
    return undefined;
  }
  dipakai.delete(sql);
  const baru = `p${angkatan}_${nama.size}`;
  nama.set(sql, baru);
  return baru;
}

function mulaiAngkatanBaru(): void {
  angkatan += 1;
  nama.clear();
}

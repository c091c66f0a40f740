import type { Connection } from '@temporalio/client';
import { ATRIBUT } from '../engine/nama.ts';

/** Numbers of temporal.api.enums.v1.IndexedValueType. */
const JENIS = { KEYWORD: 2, BOOL: 5, DATETIME: 6 } as const;

type Koneksi = Pick<Connection, 'operatorService'>;
type Atribut = (typeof ATRIBUT)[keyof typeof ATRIBUT];

/** Makes the search attributes known to the engine; those it knows stay as they are. */
export async function daftarkanAtribut(connection: Koneksi, namespace: string): Promise<void> {
  const ada = await connection.operatorService.listSearchAttributes({ namespace });
  const baru = Object.values(ATRIBUT).filter((a) => !(a.name in (ada.customAttributes ?? {})));
  if (baru.length > 0) await tambahAtribut(connection, namespace, baru);
}

export async function tambahAtribut(
  connection: Koneksi,
  namespace: string,
  baru: readonly Atribut[],
): Promise<void> {
  await connection.operatorService.addSearchAttributes({
    namespace,
    searchAttributes: Object.fromEntries(baru.map((a) => [a.name, JENIS[a.type]])),
  });
}

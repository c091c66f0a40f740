import { NativeConnection } from '@temporalio/worker';
import { simpananKunciCadangan } from '../../../db/kunci/simpanan-cadangan.ts';
import { buatDataConverter } from '../../../engine/konverter.ts';
import { buatWorker } from '../../../worker/buat.ts';
import { bacaBundel } from '../alur/bundel.ts';
import { alatSurat } from '../surat/alat.ts';
import type { Tumpukan } from '../api.ts';

/** The worker behind an API under test. @param cadangan folder of backups, where there is one @returns stops it */
export async function mulaiPekerja(t: Tumpukan, cadangan?: string): Promise<() => Promise<void>> {
  const connection = await NativeConnection.connect({ address: t.temporal });
  const worker = await buatWorker({
    connection,
    namespace: t.namespace,
    bundel: bacaBundel(),
    dataConverter: buatDataConverter(t.bd.pemegang),
    lingkungan: {
      ...(await alatSurat()),
      ...t.l,
      db: t.bd.db,
      kunciCadangan: simpananKunciCadangan(cadangan),
    },
    log: t.l.log,
  });
  const selesai = worker.run();
  return async () => {
    worker.shutdown();
    await selesai;
    await connection.close();
  };
}

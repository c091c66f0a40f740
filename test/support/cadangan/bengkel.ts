import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import type { HasilCadangan } from '../../../db/cadangan/buat.ts';
import { buatCadangan } from '../../../db/cadangan/buat.ts';
import { bukaGenerasi } from '../../../db/cadangan/generasi.ts';
import type { Mesin } from '../../../db/cadangan/mesin.ts';
import { pulihkanGenerasi } from '../../../db/cadangan/pulihkan.ts';
import { gudangFolder } from '../../../db/gudang/folder.ts';
import { freePort } from '../../../scripts/infra/ports.ts';
import { startTemporal } from '../../../scripts/infra/temporal-server.ts';
import type { AlatWorker } from '../../../worker/alat.ts';
import { daftarkanAtribut } from '../../../worker/atribut.ts';
import type { BasisDataUji } from '../basis-data.ts';
import { basisDataKosong, sambungBasisData } from '../basis-data.ts';
import type { Sistem } from '../sistem.ts';
import { mulaiSistem } from '../sistem.ts';
import { alatSurat } from '../surat/alat.ts';

/** A folder in which whole systems are built, backed up, lost and restored; each with an engine of its own. */
export interface Bengkel {
  /** Where backups go. */
  cadangan: string;
  /** A file for an engine, by name. */
  berkasMesin(nama: string): string;
  /** The engine of a file. @returns its address; stopped with the workshop, or before */
  nyalakan(berkasMesin: string): Promise<{ alamat: string; matikan(): Promise<void> }>;
  /** A system on an engine; closed with the workshop, or before. */
  sistem(alamatMesin: string, basisData?: BasisDataUji): Promise<Sistem>;
  cadangkan(bd: BasisDataUji, mesin?: Mesin): Promise<HasilCadangan>;
  /** Restores into a database and a store of its own. @param dari whose keys the new system has */
  pulihkan(
    generasi: string,
    dari: BasisDataUji,
    mesin?: Mesin,
  ): Promise<{ bd: BasisDataUji; terhapus: number }>;
  /** Documents of a database. */
  gudang(bd: BasisDataUji): ReturnType<typeof gudangFolder>;
  tutup(): Promise<void>;
}

export async function bukaBengkel(): Promise<Bengkel> {
  const folder = await mkdtemp(join(tmpdir(), 'lindung-cadangan-'));
  const tutup: (() => Promise<void>)[] = [];
  const cadangan = join(folder, 'cadangan');
  const gudang = (bd: BasisDataUji) => gudangFolder(join(folder, `dokumen${new URL(bd.url).pathname}`));
  const tanpaMesin: Mesin = { jenis: 'tidakAda' };
  return {
    cadangan,
    gudang,
    berkasMesin: (nama) => join(folder, `${nama}.db`),
    async nyalakan(dbFile) {
      const server = await startTemporal({
        binary: process.env['LINDUNG_UJI_TEMPORAL_CLI'] ?? '',
        dbFile,
        port: await freePort(),
        logFile: `${dbFile}.log`,
      });
      tutup.push(server.stop);
      const connection = await Connection.connect({ address: server.address });
      await daftarkanAtribut(connection, 'default');
      await connection.close();
      return { alamat: server.address, matikan: server.stop };
    },
    async sistem(temporal, basisData) {
      const s = await mulaiSistem({
        temporal,
        sabarMs: 3_000,
        ...(basisData && { basisData, gudang: gudang(basisData) }),
      });
      let akhir: Promise<void> | undefined;
      const sekali = { ...s, tutup: () => (akhir ??= s.tutup()) };
      tutup.push(sekali.tutup);
      return sekali;
    },
    cadangkan: (bd, mesin = tanpaMesin) =>
      buatCadangan({
        databaseUrl: bd.url,
        gudang: gudang(bd),
        mesin,
        folder: cadangan,
        versi: '0.0.0',
        kunciSegel: Buffer.from(bd.kunciSegel, 'base64'),
        lapor: () => undefined,
      }),
    async pulihkan(generasi, dari, mesin = tanpaMesin) {
      const kosong = await basisDataKosong();
      const { url } = kosong;
      const kunci = {
        kunciInduk: Buffer.from(dari.kunciInduk, 'base64'),
        kunciSegel: Buffer.from(dari.kunciSegel, 'base64'),
      };
      const bd = sambungBasisData(url, kunci, () => kosong.hapus());
      const g = await bukaGenerasi(generasi);
      const hasil = await pulihkanGenerasi(g, {
        databaseUrl: url,
        gudang: gudang(bd),
        mesin,
        ...kunci,
        timpa: false,
        lapor: () => undefined,
      });
      return { bd, terhapus: hasil.terhapus };
    },
    async tutup() {
      for (const akhiri of tutup.toReversed()) await akhiri();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What the worker's rounds need, of a system under test. */
export async function alatWorker(s: Sistem): Promise<AlatWorker> {
  return {
    l: { ...s.l, ...(await alatSurat()), db: s.bd.db, kunciCadangan: null },
    client: s.l.client,
    jam: s.l.jam,
    log: s.l.log,
  };
}

import { Context } from '@temporalio/activity';
import { namaKegiatan } from '../engine/nama.ts';
import type { Kegiatan } from './daftar.ts';

/**
 * What the worker calls for types it does not know by themselves: an activity done within the workflow's task, whose
 * type says more than its name (`jenisSeketika`).
 * @throws where there is no such activity; it is tried again, by a worker that may know it
 */
export function menurutJenis(kegiatan: Kegiatan): (p: never) => Promise<unknown> {
  return async (p) => {
    const jenis = Context.current().info.activityType;
    const nama = namaKegiatan(jenis);
    if (!Object.hasOwn(kegiatan, nama)) throw new Error(`kegiatan tidak dikenal: ${jenis}`);
    return kegiatan[nama as keyof Kegiatan](p);
  };
}

import type { GudangBerkas } from '../../db/gudang/gudang.ts';

/** A store that lives as long as the test. */
export function gudangIngatan(): GudangBerkas {
  const kotak = new Map<string, Buffer>();
  return {
    simpan: (id, isi) => Promise.resolve(void kotak.set(id, isi)),
    buka: (id) => Promise.resolve(kotak.get(id) ?? null),
    hapus: (id) => Promise.resolve(void kotak.delete(id)),
  };
}

import { hapusKunciCadangan } from '../cadangan/kunci-cadangan.ts';

/** The wrapped data keys that lie beside the backups: what is erased goes from them, too. */
export interface SimpananKunciCadangan {
  /** Takes destroyed keys out of every backup. Safe to repeat. @param ids of `kunci_data` */
  hapus(ids: readonly string[]): Promise<void>;
}

/** @param folder where backups go; undefined where none are made */
export function simpananKunciCadangan(folder: string | undefined): SimpananKunciCadangan | null {
  if (folder === undefined) return null;
  return {
    async hapus(ids) {
      await hapusKunciCadangan(folder, ids);
    },
  };
}

import { bacaAturanSaluran } from '../../db/aturan-saluran.repository.ts';
import { TidakTerbaca } from '../../db/kunci/brankas.ts';
import type { Ambilan } from '../../db/pengiriman.repository.ts';
import { alamatTujuan, bacaCalon, bacaSaluranOrang } from '../../db/saluran-orang.repository.ts';
import type { AturanSaluran } from '../../domain/saluran/aturan.ts';
import { lewatSaluran } from '../../domain/saluran/aturan.ts';
import { kodeBerlaku } from '../../domain/saluran/kode.ts';
import { diminta } from '../../domain/saluran/pesan.ts';
import type { AlatSaluran } from './alat.ts';

export type Tujuan =
  | { alamat: string; aturan: AturanSaluran; kode?: string }
  /** Why nothing is sent after all. */
  | { batal: string };

/** Where a delivery goes, looked up when it goes: people leave, choose otherwise and change their address meanwhile. */
export async function cariTujuan(a: AlatSaluran, g: Ambilan): Promise<Tujuan> {
  if (!g.orang.aktif) return { batal: 'orangNonaktif' };
  const aturan = await bacaAturanSaluran(a.db, g.instansiId);
  const kunci = { orangId: g.orang.id, saluran: g.saluran };
  const milik = await bacaSaluranOrang(a.db, kunci);
  try {
    if (g.pesan.jenis === 'kodeSaluran') {
      if (!milik.calon || !kodeBerlaku(milik.calon)) return { batal: 'kodeKedaluwarsa' };
      return { ...(await bacaCalon(a.brankas, kunci, milik.calon.kotak)), aturan };
    }
    const mau = diminta(g.pesan) || lewatSaluran(aturan.saluran[g.saluran], milik.pilihan, g.mendesak);
    if (!mau) return { batal: 'tidakDipilih' };
    const alamat = await alamatTujuan(a.brankas, kunci, { surelAkun: g.orang.surel, alamat: milik.alamat });
    return alamat === null ? { batal: 'tanpaAlamat' } : { alamat, aturan };
  } catch (e) {
    // The office's key is gone: so is the address.
    if (e instanceof TidakTerbaca) return { batal: 'alamatTidakTerbaca' };
    throw e;
  }
}

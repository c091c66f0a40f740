import { bacaAturanSaluran } from '../../db/aturan-saluran.repository.ts';
import { pengirimanTerakhir } from '../../db/daftar-pengiriman.baca.ts';
import { bacaKalender } from '../../db/instansi.repository.ts';
import { alamatTujuan, bacaCalon, bacaSaluranOrang } from '../../db/saluran-orang.repository.ts';
import { bacaSaluranTerpasang } from '../../db/saluran-terpasang.repository.ts';
import { dariMs, keMs } from '../../domain/jam/waktu.ts';
import { KODE_BERLAKU_MENIT, kodeBerlaku } from '../../domain/saluran/kode.ts';
import type { Saluran, StatusKirim } from '../../domain/saluran/saluran.ts';
import { LABEL_SALURAN_LUAR, LABEL_STATUS_KIRIM, SALURAN } from '../../domain/saluran/saluran.ts';
import type { SaluranSayaTampil } from '../bentuk/saluran.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';

/** One's own channels: what one chose, where one is reached, and what became of the last message. */
export async function tampilanSaluranSaya(l: Lingkungan, p: Pengguna) {
  const aturan = await bacaAturanSaluran(l.db, p.instansiId);
  const { zona } = await bacaKalender(l.db, p.instansiId);
  const terpasang = new Set((await bacaSaluranTerpasang(l.db)).map((s) => s.saluran));
  const saluran = await Promise.all(
    SALURAN.map(async (s): Promise<SaluranSayaTampil> => ({
      saluran: s,
      label: LABEL_SALURAN_LUAR[s],
      terpasang: terpasang.has(s),
      ...aturan.saluran[s],
      ...(await milikSaya(l, p, s)),
      terakhir: await terakhir(l, p.orangId, s),
    })),
  );
  return { saluran, senyap: aturan.senyap, zona };
}

async function milikSaya(l: Lingkungan, p: Pengguna, saluran: Saluran) {
  const k = { orangId: p.orangId, saluran };
  const milik = await bacaSaluranOrang(l.db, k);
  const alamat = await alamatTujuan(l.brankas, k, { surelAkun: p.surel, alamat: milik.alamat });
  const sumber = milik.alamat ? ('sendiri' as const) : ('akun' as const);
  return {
    pilihan: milik.pilihan,
    alamat,
    sumber: alamat === null ? null : sumber,
    menungguKode:
      milik.calon && kodeBerlaku(milik.calon)
        ? {
            alamat: (await bacaCalon(l.brankas, k, milik.calon.kotak)).alamat,
            sampai: dariMs(keMs(milik.calon.pada) + KODE_BERLAKU_MENIT * 60_000),
          }
        : null,
  };
}

async function terakhir(l: Lingkungan, orangId: string, saluran: Saluran) {
  const b = await pengirimanTerakhir(l.db, orangId, saluran);
  if (!b) return null;
  const status = b.status as StatusKirim;
  return {
    status,
    label: LABEL_STATUS_KIRIM[status],
    pada: b.selesai_pada ?? b.dibuat_pada,
    galat: b.galat,
  };
}

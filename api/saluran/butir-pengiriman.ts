import type { daftarPengiriman } from '../../db/daftar-pengiriman.baca.ts';
import type { Brankas } from '../../db/kunci/brankas.ts';
import { TidakTerbaca } from '../../db/kunci/brankas.ts';
import { alamatTujuan } from '../../db/saluran-orang.repository.ts';
import { samarkanAlamat } from '../../domain/saluran/alamat.ts';
import type { Saluran, StatusKirim } from '../../domain/saluran/saluran.ts';
import { LABEL_STATUS_KIRIM } from '../../domain/saluran/saluran.ts';
import type { ButirPengiriman } from '../bentuk/saluran.schema.ts';

type Baris = Awaited<ReturnType<typeof daftarPengiriman>>[number];

/** One delivery; its address is never whole. */
export async function butirPengiriman(brankas: Brankas, b: Baris): Promise<ButirPengiriman> {
  const status = b.status as StatusKirim;
  const terbuka = status === 'menunggu' || status === 'gagal';
  return {
    id: b.id,
    saluran: b.saluran as Saluran,
    status,
    label: LABEL_STATUS_KIRIM[status],
    mendesak: b.mendesak,
    jenis: b.jenis,
    kasus: b.kasus_id !== null && b.nomor !== null ? { id: b.kasus_id, nomor: b.nomor } : null,
    orang: { id: b.orang_id, nama: b.nama },
    alamat: await tersamar(brankas, b),
    percobaan: b.percobaan,
    dibuatPada: b.dibuat_pada,
    ditahanSampai: terbuka ? b.tahan_sampai : null,
    cobaLagiPada: status === 'gagal' ? b.coba_pada : null,
    selesaiPada: b.selesai_pada,
    galat: b.galat,
  };
}

/** The address somebody has now; null where there is none, or its key is gone. */
async function tersamar(brankas: Brankas, b: Baris): Promise<string | null> {
  const k = { orangId: b.orang_id, saluran: b.saluran as Saluran };
  try {
    const alamat = await alamatTujuan(brankas, k, { surelAkun: b.surel, alamat: b.alamat });
    return alamat === null ? null : samarkanAlamat(k.saluran, alamat);
  } catch (e) {
    if (e instanceof TidakTerbaca) return null;
    throw e;
  }
}

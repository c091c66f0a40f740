import { z } from 'zod';
import type { PelakuBerwilayah } from '../../domain/kasus/jabatan-pada.ts';
import { jabatanPada } from '../../domain/kasus/jabatan-pada.ts';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import type { Pelaku } from '../../domain/kasus/pelaku.ts';
import {
  peranMungkin,
  periksaWewenang,
  PERAN_TIDAK_BERWENANG,
  VERSI_WAJIB,
} from '../../domain/kasus/wewenang.ts';
import type { AturanLayanan } from '../../domain/layanan.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { Galat } from '../galat.ts';
import { isianTidakSah, uraiIsian } from '../isian.ts';
import type { Pengguna } from '../pengguna.ts';
import { skemaTindakan, wajibVersi } from './kenal.ts';

/** What every act's body may carry beside its own fields. */
export const badanTindakan = z.looseObject({
  versi: z.int().min(1).optional().describe('Versi kasus yang dilihat; wajib untuk tindakan yang menentukan'),
  frasaSandi: z
    .string()
    .optional()
    .describe('Hanya pada tandaTangan, bila penyedia memerlukannya; dipakai sekali dan tidak disimpan'),
});

/** An act somebody asks for, with a body that fits and a position that could give the right to it. */
export interface Usul {
  jenis: string;
  isi: unknown;
  versi?: number;
  pelaku: Pelaku;
}

/**
 * Checks what does not depend on where the case stands: that is for the workflow, in the order of the acts.
 * @throws Galat 404 for an act the service does not know, 403 for a role that could never do it, 422 for the body
 */
export function periksaUsul(
  pengguna: Pengguna,
  k: KeadaanKasus,
  jenis: string,
  badan: z.output<typeof badanTindakan>,
): Usul {
  const skema = skemaTindakan(k.layanan, jenis);
  if (!skema) throw tindakanTidakDikenal();
  const pelaku = pilihPelaku(ATURAN[k.layanan], k, jenis, pengguna.jabatan);
  if (!pelaku) throw bukanWewenang();
  const { versi, ...sisa } = badan;
  const isi = uraiIsian(skema, sisa);
  if (versi === undefined && wajibVersi(k.layanan, jenis)) {
    throw isianTidakSah([VERSI_WAJIB]);
  }
  return { jenis, isi, pelaku, ...(versi !== undefined && { versi }) };
}

/** The position that would be accepted now, or else the first whose role could ever do it; null where none could. */
export function pilihPelaku(
  a: AturanLayanan,
  k: KeadaanKasus,
  jenis: string,
  jabatan: readonly PelakuBerwilayah[],
): Pelaku | null {
  const mungkin = jabatanPada(a, k, jabatan).filter((j) => peranMungkin(a.tabel, jenis, j.peran));
  const boleh = mungkin.find((j) => wewenang(a, k, jenis, j) === null);
  const dipilih = boleh ?? mungkin[0];
  return dipilih ? pelakuSaja(dipilih) : null;
}

function wewenang(a: AturanLayanan, k: KeadaanKasus, jenis: string, pelaku: Pelaku) {
  return periksaWewenang(a.tabel, k, jenis, pelaku, (keadaan, j, p) => a.wewenangKhusus(keadaan, j, p));
}

/** Exactly what is sealed and recorded, without the names that go with it. */
export function pelakuSaja({ orangId, jabatanId, peran, sebagai }: Pelaku): Pelaku {
  return { orangId, jabatanId, peran, ...(sebagai && { sebagai }) };
}

export function tindakanTidakDikenal(): Galat {
  return new Galat(
    404,
    'tindakanTidakDikenal',
    'Tindakan tidak dikenal',
    'Layanan ini tidak mengenal tindakan tersebut.',
  );
}

export function bukanWewenang(): Galat {
  return new Galat(403, 'bukanWewenang', 'Tidak berwenang', PERAN_TIDAK_BERWENANG);
}

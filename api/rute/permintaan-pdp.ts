import { cariKasus } from '../../db/kasus.baca.ts';
import { PERMINTAAN_PDP } from '../../domain/kelahiran.ts';
import { permintaanPdp } from '../../domain/pdp/isi.schema.ts';
import { PENERIMA_PDP } from '../../domain/pdp/lahir.ts';
import { jawabanLahir } from '../bentuk/lahir.schema.ts';
import { isianTidakSah } from '../isian.ts';
import { jangkauan } from '../jangkauan.ts';
import { buatKasus } from '../kelahiran/buat-kasus.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { bukanWewenang, pelakuSaja } from '../tindakan/usul.ts';

/** Somebody asks about the own data: a copy, a correction, a restriction, an erasure (UU 27/2022). */
export function rutePermintaanPdp(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'post',
      jalur: '/api/v1/permintaan-pdp',
      siapa: PENERIMA_PDP,
      ringkasan: 'Mencatat permintaan seseorang tentang data pribadinya',
      badan: permintaanPdp,
      jawaban: { 201: jawabanLahir },
      async tangani({ pengguna, badan, req }) {
        const jabatan = pengguna.jabatan.find((j) => PENERIMA_PDP.some((p) => p === j.peran));
        if (!jabatan) throw bukanWewenang();
        await pastikanAda(l, pengguna, badan.kasus);
        return buatKasus(l, pengguna, PERMINTAAN_PDP, { isi: badan, pelaku: pelakuSaja(jabatan) }, req);
      },
    }),
  ];
}

/** The request is about a case of the own office that still holds somebody's data. @throws Galat 422 */
async function pastikanAda(l: Lingkungan, pengguna: Pengguna, kasusId: string): Promise<void> {
  const kasus = await cariKasus(l.db, jangkauan(pengguna), kasusId);
  if (kasus && kasus.dihapus_pada === null) return;
  const pesan = kasus
    ? 'Data pribadi pada kasus ini sudah dihapus.'
    : 'Kasus ini tidak ada, atau bukan milik kantor Anda.';
  throw isianTidakSah([{ lokasi: 'kasus', pesan }]);
}

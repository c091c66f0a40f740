import { daftarPengiriman, jumlahPengiriman } from '../../db/daftar-pengiriman.baca.ts';
import { ulangiMati } from '../../db/pengiriman.repository.ts';
import {
  daftarPengiriman as bentukDaftar,
  hasilUlangi,
  kueriPengiriman,
  ulangiPengiriman,
} from '../bentuk/saluran.schema.ts';
import { ubahKantor } from '../kantor/ubah-kantor.ts';
import { halaman, tulisKursor } from '../kursor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { butirPengiriman } from '../saluran/butir-pengiriman.ts';

/** What became of each message outside, for those who look after the office. */
export function rutePengiriman(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/kantor/pengiriman',
      siapa: ['admin', 'pengawas', 'kadis', 'kabid-rehsos'],
      ringkasan:
        'Pengiriman pesan kantor sendiri menurut keadaannya, yang terbaru lebih dulu; alamat tersamar',
      kueri: kueriPengiriman,
      jawaban: { 200: bentukDaftar },
      async tangani({ pengguna: { instansiId }, kueri }) {
        const { status, saluran, kursor: sesudah } = kueri;
        const saringan = { instansiId, status, saluran, sesudah, batas: kueri.batas + 1 };
        const { isi, lanjutSetelah: akhir } = halaman(await daftarPengiriman(l.db, saringan), kueri.batas);
        const kursor = akhir && tulisKursor({ dibuatPada: akhir.dibuat_pada, id: akhir.id });
        return {
          status: 200,
          isi: {
            jumlah: await jumlahPengiriman(l.db, instansiId),
            pengiriman: await Promise.all(isi.map((b) => butirPengiriman(l.brankas, b))),
            ...(kursor && { kursor }),
          },
        };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/kantor/pengiriman/ulangi',
      siapa: ['admin'],
      ringkasan:
        'Kirim ulang yang tidak tersampaikan, setelah sebabnya diperbaiki; penerima membuang yang berulang',
      badan: ulangiPengiriman,
      jawaban: { 200: hasilUlangi },
      async tangani({ pengguna, badan, req }) {
        const yang = 'id' in badan ? { ids: badan.id } : { saluran: badan.saluran };
        const diulangi = await ubahKantor(l, { pengguna, req }, async (trx) => {
          const jumlah = await ulangiMati(trx, pengguna.instansiId, yang);
          if (jumlah === 0) return { hasil: jumlah };
          return { hasil: jumlah, catat: { jenis: 'pengirimanDiulangi', isi: { jumlah } } };
        });
        return { status: 200, isi: { diulangi } };
      },
    }),
  ];
}

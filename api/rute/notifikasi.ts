import { jumlahBelumDibaca, notifikasi, tandaiDibaca } from '../../db/notifikasi.baca.ts';
import type { ButirNotifikasi } from '../bentuk/tugas.schema.ts';
import {
  daftarNotifikasi,
  jumlahNotifikasi,
  kueriNotifikasi,
  notifikasiDibaca,
} from '../bentuk/tugas.schema.ts';
import { pemilikKotak } from '../jangkauan.ts';
import { halaman, tulisKursor } from '../kursor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** In-app notices, read from the outbox. */
export function ruteNotifikasi(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/notifikasi',
      siapa: 'masuk',
      ringkasan: 'Pemberitahuan untuk saya atau jabatan saya, yang terbaru lebih dulu',
      kueri: kueriNotifikasi,
      jawaban: { 200: daftarNotifikasi },
      async tangani({ pengguna, kueri }) {
        const baris = await notifikasi(l.db, pemilikKotak(pengguna), {
          batas: kueri.batas + 1,
          belumDibaca: kueri.belumDibaca === 'true',
          sesudah: kueri.kursor,
        });
        const { isi, lanjutSetelah: akhir } = halaman(baris, kueri.batas);
        const kursor = akhir && { dibuatPada: akhir.dibuat_pada, id: akhir.id };
        return {
          status: 200,
          isi: { notifikasi: isi.map(butir), ...(kursor && { kursor: tulisKursor(kursor) }) },
        };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/api/v1/notifikasi/dibaca',
      siapa: 'masuk',
      pasif: true,
      ringkasan: 'Berapa pemberitahuan yang belum saya baca',
      jawaban: { 200: jumlahNotifikasi },
      tangani: async ({ pengguna }) => ({
        status: 200,
        isi: { belumDibaca: await jumlahBelumDibaca(l.db, pemilikKotak(pengguna)) },
      }),
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/notifikasi/dibaca',
      siapa: 'masuk',
      ringkasan: 'Tandai pemberitahuan sudah saya baca; bagi pemangku lain jabatan itu tetap belum dibaca',
      badan: notifikasiDibaca,
      jawaban: { 200: jumlahNotifikasi },
      async tangani({ pengguna, badan }) {
        const p = pemilikKotak(pengguna);
        const yang = 'id' in badan ? { ids: badan.id } : { sampai: badan.sampai ?? null };
        await tandaiDibaca(l.db, p, yang, l.sekarang());
        return { status: 200, isi: { belumDibaca: await jumlahBelumDibaca(l.db, p) } };
      },
    }),
  ];
}

function butir(b: Awaited<ReturnType<typeof notifikasi>>[number]): ButirNotifikasi {
  const { kasus_id: id, nomor, layanan, tahap } = b;
  return {
    id: b.id,
    kasus: id && nomor && layanan && tahap ? { id, nomor, layanan, tahap } : null,
    jenis: b.jenis,
    isi: b.isi,
    peran: b.peran,
    milik: b.orang_id === null ? 'jabatan' : 'saya',
    dibuatPada: b.dibuat_pada,
    dibacaPada: b.dibaca_pada,
  };
}

import { ambilTugas, lepasTugas } from '../../db/ambil-tugas.repository.ts';
import type { HasilAmbil } from '../../db/ambil-tugas.repository.ts';
import { kotakMasuk } from '../../db/tugas.baca.ts';
import { ambilTugas as badanAmbil, kotakTugas, kueriTugas, tugasDiambil } from '../bentuk/tugas.schema.ts';
import { Galat, tidakAda } from '../galat.ts';
import { pemilikKotak } from '../jangkauan.ts';
import { halaman, tulisKursor } from '../kursor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { diambilTampil, tugasTampil } from '../tampilan/tugas.ts';

/** The inbox. */
export function ruteTugas(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/tugas',
      siapa: 'masuk',
      ringkasan:
        'Kotak tugas saya: tugas atas nama saya dan tugas jabatan saya, yang paling mendesak lebih dulu',
      kueri: kueriTugas,
      jawaban: { 200: kotakTugas },
      async tangani({ pengguna, kueri }) {
        const baris = await kotakMasuk(l.db, pemilikKotak(pengguna), l.sekarang(), {
          batas: kueri.batas + 1,
          milik: kueri.milik,
          sesudah: kueri.kursor,
        });
        const { isi, lanjutSetelah: akhir } = halaman(baris, kueri.batas);
        const kursor = akhir && { tenggat: akhir.tenggat, dibuatPada: akhir.dibuat_pada, id: akhir.id };
        return {
          status: 200,
          isi: {
            tugas: isi.map((b) => tugasTampil(b, pengguna.orangId)),
            ...(kursor && { kursor: tulisKursor(kursor) }),
          },
        };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/tugas/:id/ambil',
      siapa: 'masuk',
      ringkasan: 'Kerjakan sebuah tugas jabatan saya: rekan sejabatan melihat siapa yang mengerjakannya',
      badan: badanAmbil,
      jawaban: { 200: tugasDiambil },
      async tangani({ pengguna, badan, param }) {
        const { orangId } = pengguna;
        const pemilik = pemilikKotak(pengguna);
        const h = await ambilTugas(l.db, pemilik, param['id'] ?? '', badan.ambilAlih, l.sekarang());
        return { status: 200, isi: jawab(h, orangId) };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/tugas/:id/lepas',
      siapa: 'masuk',
      ringkasan: 'Lepaskan tugas jabatan yang saya kerjakan, supaya rekan dapat mengambilnya',
      jawaban: { 200: tugasDiambil },
      async tangani({ pengguna, param }) {
        const h = await lepasTugas(l.db, pemilikKotak(pengguna), param['id'] ?? '', l.sekarang());
        return { status: 200, isi: jawab(h, pengguna.orangId) };
      },
    }),
  ];
}

/** @throws Galat 404 where it is not in this inbox, 409 where it is nobody's to take or somebody else's */
function jawab(h: HasilAmbil | undefined, orangId: string) {
  if (!h) throw tidakAda();
  if (h.hasil === 'tugasSendiri') throw tugasSendiri();
  const diambil = diambilTampil(h.tugas);
  if (diambil && diambil.oleh.id !== orangId) throw diambilRekan(diambil.oleh);
  return { id: h.tugas.id, diambil };
}

function tugasSendiri(): Galat {
  return new Galat(409, 'tugasSendiri', 'Sudah atas nama Anda', 'Tugas ini sudah atas nama Anda sendiri.');
}

function diambilRekan(oleh: { id: string; nama: string }): Galat {
  const rincian = `Tugas ini sedang dikerjakan ${oleh.nama}. Ambil alih hanya bila memang perlu.`;
  return new Galat(409, 'tugasDiambil', 'Sudah dikerjakan rekan', rincian, { tambahan: { oleh } });
}

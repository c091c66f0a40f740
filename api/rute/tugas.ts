import type { BarisTugas } from '../../db/tugas.baca.ts';
import { kotakMasuk } from '../../db/tugas.baca.ts';
import type { ButirTugas } from '../bentuk/tugas.schema.ts';
import { kotakTugas, kueriTugas } from '../bentuk/tugas.schema.ts';
import { pemilikKotak } from '../jangkauan.ts';
import { halaman, tulisKursor } from '../kursor.ts';
import { labelTindakan } from '../../domain/kasus/label.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

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
          sesudah: kueri.kursor,
        });
        const { isi, lanjutSetelah: akhir } = halaman(baris, kueri.batas);
        const kursor = akhir && { tenggat: akhir.tenggat, dibuatPada: akhir.dibuat_pada, id: akhir.id };
        return {
          status: 200,
          isi: {
            tugas: isi.map((b) => butir(b, pengguna.orangId)),
            ...(kursor && { kursor: tulisKursor(kursor) }),
          },
        };
      },
    }),
  ];
}

function butir(b: BarisTugas, orangId: string): ButirTugas {
  return {
    id: b.id,
    kasus: { id: b.kasus_id, nomor: b.nomor, layanan: b.layanan, tahap: b.tahap },
    jenis: b.jenis,
    tindakan: b.tindakan,
    label: labelTindakan(b.tindakan),
    ...(b.rincian !== null && { rincian: b.rincian }),
    peran: b.peran,
    milik: b.orang_id === orangId ? 'saya' : 'jabatan',
    tenggat: b.tenggat,
    terlambat: b.terlambat,
    dibuatPada: b.dibuat_pada,
  };
}

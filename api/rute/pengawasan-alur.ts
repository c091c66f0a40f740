import { bacaPejabat } from '../../db/pejabat.baca.ts';
import { kueriTersimpan } from '../../domain/pengawasan/kueri-tersimpan.ts';
import { PENGAWAS_ALUR } from '../../domain/pengawasan/pengawas.ts';
import { isiKodek } from '../bentuk/kodek.schema.ts';
import { daftarKueri } from '../bentuk/kueri-alur.schema.ts';
import { tidakAda } from '../galat.ts';
import { bukaIsiAlur } from '../kodek/buka.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { alamatSaringan } from '../temporal/alamat.ts';

/** What a supervisor needs beside the Temporal UI: saved filters, and the opening of what is encrypted in it. */
export function rutePengawasanAlur(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/pengawasan/kueri',
      siapa: PENGAWAS_ALUR,
      ringkasan: 'Saringan tersimpan untuk Temporal UI: yang terlambat, menurut kantor, menurut petugas',
      jawaban: { 200: daftarKueri },
      async tangani({ pengguna }) {
        const petugas = await bacaPejabat(l.db, pengguna.instansiId, l.sekarang());
        const kueri = kueriTersimpan(pengguna.instansiId, petugas).map((k) => ({
          ...k,
          alamat: alamatSaringan(l, k.kueri),
        }));
        return { status: 200, isi: { kueri, tersedia: l.temporalUi !== null } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/kodek/decode',
      siapa: PENGAWAS_ALUR,
      ringkasan:
        'Membuka isi alur untuk Temporal UI, sejauh pembacanya boleh melihatnya; setiap kali dicatat',
      badan: isiKodek,
      badanBesar: true,
      jawaban: { 200: isiKodek },
      async tangani({ pengguna, badan, req }) {
        const namespace = req.get('x-namespace');
        if (namespace !== undefined && namespace !== l.client.options.namespace) throw tidakAda();
        return { status: 200, isi: { payloads: await bukaIsiAlur(l, pengguna, badan.payloads) } };
      },
    }),
  ];
}

import { z } from 'zod';
import { bacaStandar } from '../../db/instansi.repository.ts';
import { pelakuSistem } from '../../db/pelaku-sistem.ts';
import { tandaTerima } from '../../db/pengaduan.baca.ts';
import { PENGADUAN } from '../../domain/kelahiran.ts';
import { pengaduanPublik } from '../../domain/pengaduan/isi.schema.ts';
import { mulaiAlur } from '../../engine/kirim.ts';
import { buatBatas } from '../batas-permintaan.ts';
import { Galat } from '../galat.ts';
import { lahirkan } from '../kelahiran/lahirkan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { cobaMesin } from '../tindakan/kirim.ts';
import { kunciIdempotensi } from '../tindakan/kunci-idempotensi.ts';

const SEJAM_MS = 60 * 60_000;
const ALAMAT_PER_JAM = 10;
/** Far more than an office gets in a day: it bounds what many addresses together can pour in. */
const KANTOR_PER_HARI = 200;

const bukti = z.object({
  nomor: z.string(),
  kodeLacak: z.string().describe('Untuk mengikuti pengaduan di halaman publik; hanya ditampilkan sekali'),
});

/** The public form. It needs no account and no name. */
export function rutePengaduanPublik(l: Lingkungan): Rute[] {
  const batasiAlamat = buatBatas({
    batas: ALAMAT_PER_JAM,
    jendelaMs: SEJAM_MS,
    rincian: 'Terlalu banyak pengaduan dari alamat Anda. Coba lagi satu jam lagi, atau datang ke kantor.',
  });
  const batasiKantor = buatBatas({
    batas: KANTOR_PER_HARI,
    jendelaMs: 24 * SEJAM_MS,
    rincian: 'Formulir kantor ini sedang terlalu ramai. Sampaikan pengaduan lewat saluran lain kantor ini.',
    kunci: (req) => (req.body as { instansi: string }).instansi,
  });
  return [
    rute({
      metode: 'post',
      jalur: '/publik/v1/pengaduan',
      siapa: 'publik',
      ringkasan: 'Mengirim pengaduan, juga tanpa nama (10 per jam dari satu alamat)',
      badan: pengaduanPublik,
      jawaban: { 201: bukti },
      async tangani({ badan, req, res }) {
        res.set('Cache-Control', 'no-store');
        await batasiAlamat(req, res);
        const { instansi: instansiId, ...isi } = badan;
        if (!(await bacaStandar(l.db, instansiId, 'pengaduan', l.sekarang()))) throw kantorTidakAda();
        await batasiKantor(req, res);
        const pelaku = pelakuSistem(instansiId, 'masyarakat');
        const { kasusId, alur } = await lahirkan(
          l,
          { orangId: pelaku.orangId, instansiId },
          PENGADUAN,
          { isi: { saluran: 'formulirPublik', ...isi }, pelaku },
          { asal: 'publik', kunci: kunciIdempotensi(req) },
        );
        // It is on record: where the engine is away, the sweeper starts it later.
        if (alur) await cobaMesin(l, () => mulaiAlur(l.client, alur.alurId, alur.masukan));
        return { status: 201, isi: await tandaTerima(l.db, kasusId) };
      },
    }),
  ];
}

function kantorTidakAda(): Galat {
  const rincian = 'Kantor ini tidak terdaftar, atau tidak menerima pengaduan lewat formulir ini.';
  return new Galat(404, 'tidakDitemukan', 'Tidak ditemukan', rincian);
}

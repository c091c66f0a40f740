import { bacaKalender } from '../../db/instansi.repository.ts';
import { daftarJabatan } from '../../db/kantor.baca.ts';
import { kasusTerbuka, tambahVersi, versiStandar } from '../../db/standar.repository.ts';
import { SKEMA_STANDAR } from '../../db/standar.schema.ts';
import type { Waktu } from '../../domain/jam/waktu.ts';
import type { Layanan } from '../../domain/kata.ts';
import { LAYANAN } from '../../domain/kata.ts';
import type { RencanaStandar, UsulanStandar } from '../../domain/standar/ganti.ts';
import { kesalahanUsulan, rencanaStandar, tanpaPerubahan } from '../../domain/standar/ganti.ts';
import { keadaanVersi } from '../../domain/standar/versi.ts';
import type { DaftarStandar } from '../bentuk/standar.schema.ts';
import { daftarStandar, rencanaStandar as bentukRencana, usulanStandar } from '../bentuk/standar.schema.ts';
import { Galat } from '../galat.ts';
import { isianTidakSah } from '../isian.ts';
import { ubahKantor } from '../kantor/ubah-kantor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** The service standards of the own office: a change is a new version, and cases under way keep theirs. */
export function ruteStandar(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/standar',
      siapa: ['admin'],
      ringkasan: 'Standar pelayanan kantor sendiri: semua versi, yang berlaku dan yang akan berlaku',
      jawaban: { 200: daftarStandar },
      async tangani({ pengguna }) {
        const versi = await versiStandar(l.db, pengguna.instansiId);
        const terbuka = await kasusTerbuka(l.db, pengguna.instansiId);
        const sekarang = l.sekarang();
        const isi: DaftarStandar = {
          layanan: LAYANAN.map((layanan) => ({
            layanan,
            kasusTerbuka: terbuka.get(layanan) ?? 0,
            versi: daftarVersi(
              versi.filter((v) => v.layanan === layanan),
              sekarang,
            ),
          })),
        };
        return { status: 200, isi };
      },
    }),
    ...LAYANAN.flatMap((layanan) => [pratinjau(l, layanan), tetapkan(l, layanan)]),
  ];
}

function daftarVersi(semua: Awaited<ReturnType<typeof versiStandar>>, sekarang: Waktu) {
  return semua.map(({ versi, berlakuSejak, isi, publik }) => ({
    versi,
    berlakuSejak,
    keadaan: keadaanVersi({ versi, berlakuSejak }, semua, sekarang),
    isi: { ...isi },
    publik: publik && { ...publik },
  }));
}

function pratinjau(l: Lingkungan, layanan: Layanan): Rute {
  return rute({
    metode: 'post',
    jalur: `/api/v1/standar/${layanan}/pratinjau`,
    siapa: ['admin'],
    ringkasan: `Yang akan berubah bila standar ${layanan} diganti, tanpa menggantinya`,
    badan: usulanStandar(layanan),
    jawaban: { 200: bentukRencana },
    async tangani({ pengguna, badan }) {
      const rencana = await rencanakan(l, l.db, pengguna.instansiId, layanan, badan as Isian);
      return { status: 200, isi: await denganKasus(l.db, pengguna.instansiId, layanan, rencana) };
    },
  });
}

function tetapkan(l: Lingkungan, layanan: Layanan): Rute {
  return rute({
    metode: 'post',
    jalur: `/api/v1/standar/${layanan}`,
    siapa: ['admin'],
    ringkasan: `Tetapkan versi baru standar ${layanan}`,
    badan: usulanStandar(layanan),
    jawaban: { 201: bentukRencana },
    async tangani({ pengguna, badan, req }) {
      const { instansiId } = pengguna;
      const isi = await ubahKantor(l, { pengguna, req }, async (trx) => {
        const usulan = badan as Isian;
        const rencana = await rencanakan(l, trx, instansiId, layanan, usulan);
        if (tanpaPerubahan(rencana)) throw tidakBerubah();
        const { versi, berlakuSejak, perubahan } = rencana;
        const { zona } = await bacaKalender(trx, instansiId);
        const lengkap = SKEMA_STANDAR[layanan].parse({ ...usulan.isi, versi, zona });
        await tambahVersi(trx, instansiId, layanan, { isi: lengkap, publik: usulan.publik, berlakuSejak });
        return {
          hasil: await denganKasus(trx, instansiId, layanan, rencana),
          catat: { jenis: 'standarDitetapkan', isi: { layanan, versi, berlakuSejak, perubahan } },
        };
      });
      return { status: 201, isi };
    },
  });
}

/** What the route's own schema has read; it differs by service. */
type Isian = Omit<UsulanStandar, 'berlakuSejak'> & { berlakuSejak?: Waktu | undefined };
type Pembaca = Parameters<typeof versiStandar>[0];

/** @throws Galat 422 where the standard cannot come into force like this */
async function rencanakan(
  l: Lingkungan,
  db: Pembaca,
  instansiId: string,
  layanan: Layanan,
  isian: Isian,
): Promise<RencanaStandar> {
  const sekarang = l.sekarang();
  const usulan = { ...isian, berlakuSejak: isian.berlakuSejak ?? sekarang };
  const jabatan = await daftarJabatan(db, instansiId);
  const kesalahan = kesalahanUsulan(usulan, sekarang, { layanan, jabatan });
  if (kesalahan.length > 0) throw isianTidakSah(kesalahan);
  const semua = await versiStandar(db, instansiId);
  return rencanaStandar(
    usulan,
    semua.filter((v) => v.layanan === layanan),
    sekarang,
  );
}

async function denganKasus(db: Pembaca, instansiId: string, layanan: Layanan, rencana: RencanaStandar) {
  const terbuka = await kasusTerbuka(db, instansiId);
  return { layanan, ...rencana, kasusTerbuka: terbuka.get(layanan) ?? 0 };
}

function tidakBerubah(): Galat {
  const rincian = 'Isi standar ini sama dengan versi yang digantikannya. Tidak ada yang perlu ditetapkan.';
  return new Galat(409, 'tidakBerubah', 'Tidak ada perubahan', rincian);
}

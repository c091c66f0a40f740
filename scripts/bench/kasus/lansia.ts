import { setTimeout as jeda } from 'node:timers/promises';
import type { Jawaban, Petugas } from '../../contoh/klien.ts';
import { masuk } from '../../contoh/klien.ts';
import { buatGiliran } from '../../../api/dokumen/giliran.ts';
import { isiPdf } from '../../../test/support/pembangun/berkas.ts';

const PERAN = ['petugas-desa', 'petugas-dinsos', 'peksos', 'kabid-rehsos', 'kadis'] as const;

// So many uploads of one person are received at once; more are turned away.
const giliranUnggah = buatGiliran(4);

export type PetugasLansia = Readonly<Record<(typeof PERAN)[number], Petugas>>;

export async function petugasLansia(alamat: string): Promise<PetugasLansia> {
  const semua = await Promise.all(
    PERAN.map(async (p) => [p, await masuk(alamat, `${p}@bulukumba.contoh`)] as const),
  );
  return Object.fromEntries(semua) as PetugasLansia;
}

/**
 * A rekomendasi lansia from the request with its papers to the handover, through HTTP alone.
 * @param lama gets the milliseconds of each act from request to applied receipt
 * @returns the case's number, which is its workflow's id
 */
export async function kasusLansia(p: PetugasLansia, lama: number[]): Promise<string> {
  const kini = () => new Date().toISOString();
  const unggah = (jenis: string) =>
    giliranUnggah(() => p['petugas-desa'].unggah(jenis, `${jenis}.pdf`, isiPdf()));
  const dokumen = await Promise.all([unggah('ktp'), unggah('suratKeterangan')]);
  const lahir = await p['petugas-desa'].kirim('/api/v1/lansia', {
    suratPermohonan: {
      nomor: '470/12/DS',
      tanggal: kini().slice(0, 10),
      desaKelurahan: 'Caile',
      kecamatan: 'Ujung Bulu',
    },
    aduan: { sumber: 'masyarakat', uraian: 'Tinggal sendiri, sakit, tidak ada yang merawat.' },
    klien: { nama: 'Daeng Contoh', tempatLahir: 'Bulukumba', tanggalLahir: '1950-07-01', jenisKelamin: 'P' },
    keadaan: ['terlantar'],
    dokumen,
  });
  let kasus = terima('permohonan', 201, lahir);
  const { id } = kasus;
  const lakukan = async (oleh: keyof PetugasLansia, jenis: string, isi: object = {}) => {
    const awal = performance.now();
    const jawab = await p[oleh].kirim(`/api/v1/kasus/${id}/tindakan/${jenis}`, {
      versi: kasus.versi,
      ...isi,
    });
    kasus =
      jawab.status === 202 || tercatatSaja(jawab)
        ? await tunggu(p[oleh], id, jenis, jawab.isi.resi)
        : terima(jenis, 200, { ...jawab, isi: jawab.isi.kasus ?? jawab.isi });
    lama.push(performance.now() - awal);
  };
  await lakukan('petugas-dinsos', 'nyatakanLengkap');
  await lakukan('petugas-dinsos', 'tugaskanPeksos', { peksos: p.peksos.orangId });
  await lakukan('peksos', 'kirimAsesmen', {
    lembarAsesmen: {
      dikunjungiPada: kini(),
      kondisiFisik: 'Lemah, perlu bantuan berjalan',
      kondisiPsikososial: 'Kesepian',
      kondisiEkonomi: 'Tidak berpenghasilan',
      keluarga: 'Tidak ada keluarga yang merawat',
      kebutuhan: 'Tempat tinggal dan perawatan',
      kesimpulan: 'layak',
    },
  });
  await lakukan('peksos', 'selesaikanAdministrasi', {
    registrasi: 'REG-001',
    identifikasi: 'Sesuai KTP',
    penelusuran: 'Tidak ditemukan keluarga',
    penelaahan: 'Layak dirujuk',
    kabidTurutSerta: p['kabid-rehsos'].orangId,
  });
  await lakukan('kabid-rehsos', 'paraf');
  await lakukan('kadis', 'tandaTangan');
  await lakukan('peksos', 'terimaRekomendasi');
  await lakukan('kabid-rehsos', 'terimaRekomendasi');
  await lakukan('peksos', 'berangkatkan', { terjadiPada: kini() });
  await lakukan('peksos', 'catatSerahTerima', {
    terjadiPada: kini(),
    penerima: { nama: 'Petugas UPT', jabatan: 'Pekerja Sosial' },
  });
  return kasus.nomor;
}

/** The engine was too slow to be waited for: the act is on record, and the sweeper sends it. */
function tercatatSaja({ status, isi }: Jawaban): boolean {
  return status === 503 && isi.kode === 'mesinPergi';
}

/** As the answer says. */
const TANYA_MS = 1_000;

/** Where the answer came before the receipt: asks for the receipt until it is there. */
async function tunggu(oleh: Petugas, id: string, jenis: string, resi: string): Promise<Kasus> {
  for (;;) {
    const { isi } = await oleh.ambil(resi);
    if (isi.hasil === 'diterima') return terima(jenis, 200, await oleh.ambil(`/api/v1/kasus/${id}`));
    if (isi.hasil !== 'menunggu') throw new Error(`${jenis}: ${JSON.stringify(isi)}`);
    await jeda(TANYA_MS);
  }
}

interface Kasus {
  id: string;
  nomor: string;
  versi: number;
}

function terima(langkah: string, status: number, jawab: { status: number; isi: unknown }): Kasus {
  if (jawab.status === status) return jawab.isi as Kasus;
  throw new Error(`${langkah}: ${jawab.status} ${JSON.stringify(jawab.isi)}`);
}

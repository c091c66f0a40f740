import type { Tumpukan } from './api.ts';
import { mulaiTumpukan } from './api.ts';
import type { JawabanHttp, KlienHttp } from './api/klien.ts';
import { laporan, pengaduan, permohonan } from './api/permintaan.ts';
import { mulaiPekerja } from './api/pekerja.ts';
import { sampai } from './tunggu.ts';

/** The whole system as a clerk meets it: real database, real engine, API over HTTP, and a worker to stop and start. */
export interface Sistem extends Tumpukan {
  mulaiWorker(): Promise<void>;
  hentikanWorker(): Promise<void>;
  /** A request of Caile (Bulukumba), a report at the RPS or a complaint (Pangkalpinang). */
  lahir<L extends keyof typeof LAHIR>(
    layanan: L,
    ubah?: Parameters<(typeof LAHIR)[L]['badan']>[0],
  ): Promise<KasusSistem>;
}

export interface KasusSistem {
  id: string;
  nomor: string;
  rincian(akun: string): Promise<Record<string, unknown>>;
  tindak(akun: string, jenis: string, badan: object, kepala?: Record<string, string>): Promise<JawabanHttp>;
  /** The same, and waits for its outcome however long the engine takes. */
  putuskan(akun: string, jenis: string, badan: object): Promise<string>;
  riwayat(): Promise<string[]>;
}

const LAHIR = {
  lansia: { oleh: 'petugas-desa@bulukumba', badan: permohonan },
  rps: { oleh: 'petugas-rps@pangkalpinang', badan: laporan },
  pengaduan: { oleh: 'petugas-dinsos@pangkalpinang', badan: pengaduan },
} as const;

/** @param pilihan `cadangan`: folder of backups that the worker purges */
export async function mulaiSistem(
  pilihan: Parameters<typeof mulaiTumpukan>[0] & { cadangan?: string } = {},
): Promise<Sistem> {
  const t = await mulaiTumpukan(pilihan);
  let hentikan: (() => Promise<void>) | null = await mulaiPekerja(t, pilihan.cadangan);
  const hentikanWorker = async () => {
    await hentikan?.();
    hentikan = null;
  };
  return {
    ...t,
    hentikanWorker,
    async mulaiWorker() {
      hentikan = await mulaiPekerja(t, pilihan.cadangan);
    },
    async lahir(layanan, ubah = {}) {
      const { oleh, badan } = LAHIR[layanan];
      const klien = await t.sebagai(oleh);
      const { status, isi } = await klien.kirim(`/api/v1/${layanan}`, { ...badan(), ...ubah });
      if (status !== 201) throw new Error(`kelahiran ditolak: ${status} ${JSON.stringify(isi)}`);
      return bukaKasus(t, String(isi['id']), String(isi['nomor']));
    },
    async tutup() {
      await hentikanWorker();
      await t.tutup();
    },
  };
}

function bukaKasus(t: Tumpukan, id: string, nomor: string): KasusSistem {
  const tindak: KasusSistem['tindak'] = async (akun, jenis, badan, kepala) =>
    (await t.sebagai(akun)).kirim(`/api/v1/kasus/${id}/tindakan/${jenis}`, badan, kepala);
  return {
    id,
    nomor,
    tindak,
    async putuskan(akun, jenis, badan) {
      const { isi } = await tindak(akun, jenis, badan);
      return putusan(t, String(isi['tindakanId']));
    },
    rincian: async (akun) => {
      const klien: KlienHttp = await t.sebagai(akun);
      return (await klien.ambil(`/api/v1/kasus/${id}`)).isi;
    },
    async riwayat() {
      const baris = await t.bd.db
        .selectFrom('riwayat')
        .select('jenis')
        .where('kasus_id', '=', id)
        .orderBy('urutan')
        .execute();
      return baris.map((b) => b.jenis);
    },
  };
}

/** The outcome of an act, once it has one: 'diterima' or the code of the refusal. */
export async function putusan(t: Tumpukan, tindakanId: string): Promise<string> {
  let hasil = 'menunggu';
  await sampai(
    async () => {
      const resi = await t.bd.db
        .selectFrom('tindakan')
        .select(['status', 'penolakan'])
        .where('id', '=', tindakanId)
        .executeTakeFirst();
      hasil =
        resi?.status === 'ditolak' ? (resi.penolakan as { kode: string }).kode : (resi?.status ?? 'menunggu');
      return hasil !== 'menunggu';
    },
    30_000,
    `resi ${tindakanId}`,
  );
  return hasil;
}

import type { Tumpukan } from './api.ts';
import { mulaiTumpukan } from './api.ts';
import type { JawabanHttp, KlienHttp } from './api/klien.ts';
import { laporan, permohonan } from './api/permintaan.ts';
import { mulaiPekerja } from './api/pekerja.ts';
import { sampai } from './tunggu.ts';

/** The whole system as a clerk meets it: real database, real engine, API over HTTP, and a worker to stop and start. */
export interface Sistem extends Tumpukan {
  mulaiWorker(): Promise<void>;
  hentikanWorker(): Promise<void>;
  /** A request of Caile (Bulukumba), or a report at the RPS (Pangkalpinang). */
  lahir(layanan: 'lansia' | 'rps'): Promise<KasusSistem>;
}

export interface KasusSistem {
  id: string;
  nomor: string;
  rincian(akun: string): Promise<Record<string, unknown>>;
  tindak(akun: string, jenis: string, badan: object, kepala?: Record<string, string>): Promise<JawabanHttp>;
  riwayat(): Promise<string[]>;
}

const PELAPOR = { lansia: 'petugas-desa@bulukumba', rps: 'petugas-rps@pangkalpinang' } as const;

export async function mulaiSistem(pilihan: Parameters<typeof mulaiTumpukan>[0] = {}): Promise<Sistem> {
  const t = await mulaiTumpukan(pilihan);
  let hentikan: (() => Promise<void>) | null = await mulaiPekerja(t);
  const hentikanWorker = async () => {
    await hentikan?.();
    hentikan = null;
  };
  return {
    ...t,
    hentikanWorker,
    async mulaiWorker() {
      hentikan = await mulaiPekerja(t);
    },
    async lahir(layanan) {
      const klien = await t.sebagai(PELAPOR[layanan]);
      const { status, isi } = await klien.kirim(
        `/api/v1/${layanan}`,
        layanan === 'lansia' ? permohonan() : laporan(),
      );
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
  return {
    id,
    nomor,
    rincian: async (akun) => {
      const klien: KlienHttp = await t.sebagai(akun);
      return (await klien.ambil(`/api/v1/kasus/${id}`)).isi;
    },
    tindak: async (akun, jenis, badan, kepala) =>
      (await t.sebagai(akun)).kirim(`/api/v1/kasus/${id}/tindakan/${jenis}`, badan, kepala),
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

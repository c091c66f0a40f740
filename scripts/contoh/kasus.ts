import { setTimeout as tunggu } from 'node:timers/promises';
import type { Jawaban, Petugas } from './klien.ts';
import { TidakSesuaiSop } from './klien.ts';

const ceritakan = (baris: string): void => void process.stdout.write(`${baris}\n`);
export { ceritakan };

/** One case as its story goes on. Every step is held against what the SOP says. */
export class CeritaKasus {
  readonly id: string;
  readonly nomor: string;

  constructor(lahir: { id: string; nomor: string }) {
    this.id = lahir.id;
    this.nomor = lahir.nomor;
  }

  static async buka(oleh: Petugas, jalur: string, badan: unknown): Promise<CeritaKasus> {
    const { status, isi } = await oleh.kirim(jalur, badan);
    if (status !== 201) throw new TidakSesuaiSop(`${jalur}: ${status} ${isi.detail ?? JSON.stringify(isi)}`);
    ceritakan(`  ${oleh.sebutan} membuka kasus ${isi.nomor} (kode lacak ${isi.kodeLacak}).`);
    return new CeritaKasus(isi);
  }

  /** @param tahap where the SOP says the case stands afterwards */
  async lakukan(oleh: Petugas, tindakan: string, isi: object, tahap: string): Promise<void> {
    const jawab = await this.coba(oleh, tindakan, isi);
    if (jawab.status !== 200) {
      throw new TidakSesuaiSop(
        `${this.nomor} ${tindakan}: ${jawab.status} ${jawab.isi.detail ?? ''} ${JSON.stringify(jawab.isi.kesalahan ?? '')}`,
      );
    }
    const { kasus } = jawab.isi;
    if (kasus.tahap !== tahap)
      throw new TidakSesuaiSop(
        `${this.nomor}: setelah ${tindakan} seharusnya "${tahap}", ternyata "${kasus.tahap}"`,
      );
    ceritakan(`  ${oleh.sebutan}: ${tindakan} → ${tahap}`);
  }

  /** An act the SOP refuses. */
  async ditolak(oleh: Petugas, tindakan: string, isi: object, status: number): Promise<void> {
    const jawab = await this.coba(oleh, tindakan, isi);
    if (jawab.status !== status)
      throw new TidakSesuaiSop(
        `${this.nomor} ${tindakan}: seharusnya ditolak (${status}), ternyata ${jawab.status}`,
      );
    ceritakan(`  ${oleh.sebutan}: ${tindakan} ditolak — ${jawab.isi.detail}`);
  }

  private async coba(oleh: Petugas, tindakan: string, isi: object): Promise<Jawaban> {
    const rincian = await this.rincian(oleh);
    const aturan = rincian.tindakanTersedia.find((t: { tindakan: string }) => t.tindakan === tindakan);
    const versi = aturan?.versi ? { versi: rincian.versi } : {};
    return oleh.kirim(`/api/v1/kasus/${this.id}/tindakan/${tindakan}`, { ...isi, ...versi });
  }

  async rincian(oleh: Petugas) {
    const { status, isi } = await oleh.ambil(`/api/v1/kasus/${this.id}`);
    if (status !== 200) throw new TidakSesuaiSop(`${this.nomor}: rincian tidak terbaca (${status})`);
    return isi;
  }

  async riwayat(
    oleh: Petugas,
  ): Promise<{ jenis: string; waktu: string; isi: { kunci?: string; ke?: number } }[]> {
    const { isi } = await oleh.ambil(`/api/v1/kasus/${this.id}/riwayat?batas=200`);
    return isi.riwayat;
  }

  /** Waits until the system itself has done something. */
  async sampai(
    oleh: Petugas,
    apa: string,
    syarat: (c: CeritaKasus) => Promise<boolean>,
    maksMs: number,
  ): Promise<void> {
    for (const batas = Date.now() + maksMs; !(await syarat(this)); await tunggu(300)) {
      if (Date.now() > batas) throw new TidakSesuaiSop(`${this.nomor}: tidak terjadi: ${apa}`);
    }
    const { tahap } = await this.rincian(oleh);
    ceritakan(`  Sistem: ${apa} (tahap ${tahap})`);
  }
}

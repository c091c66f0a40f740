import type { Waktu } from '../../../domain/jam/waktu.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import type { IsiRps, JenisRps, KeadaanRps, TahapRps } from '../../../domain/rps/keadaan.ts';
import { lahirRps } from '../../../domain/rps/lahir.ts';
import type { StandarRps } from '../../../domain/standar/standar.ts';
import { CONTOH_RPS } from './contoh-rps.ts';
import { jalankan } from './jalankan.ts';
import { standarRps } from './standar.ts';
import { type Berbeda, dariContoh, KASUS_ID } from './tindakan.ts';
import { PANGKAL, uuid } from './waktu.ts';

/** An act on an RPS stay by whom it usually comes from, with a body in order. */
export const tindakanRps = <J extends JenisRps>(jenis: J, b: Berbeda<IsiRps[J]> = {}) =>
  dariContoh(CONTOH_RPS, jenis, b);

export interface LaporanBerbeda {
  standar?: Partial<StandarRps>;
  isi?: Partial<IsiRps['laporkan']>;
  waktu?: Waktu;
}

/** The acts that take a report to each stage by the shortest way. */
const JALAN: Record<TahapRps, readonly JenisRps[]> = (() => {
  const asesmenAwal: JenisRps[] = ['laporkan'];
  const keputusan: JenisRps[] = [...asesmenAwal, 'catatAsesmenAwal'];
  const pendekatanAwal: JenisRps[] = [...keputusan, 'terimaDiRps'];
  const asesmen: JenisRps[] = [...pendekatanAwal, 'terimaKlien', 'registrasi', 'identifikasi'];
  const bimbingan: JenisRps[] = [...asesmen, 'catatAsesmen'];
  return {
    laporan: [],
    asesmenAwal,
    keputusan,
    pendekatanAwal,
    asesmen,
    bimbingan,
    selesai: [...bimbingan, 'salurkan'],
    dirujuk: [...keputusan, 'tolak'],
    dibatalkan: [...asesmenAwal, 'batalkan'],
  };
})();

/** An RPS stay in a stage, all acts at one moment. */
export function rps(tahap: TahapRps = 'asesmenAwal', o: LaporanBerbeda = {}): KeadaanRps {
  const waktu = o.waktu ?? PANGKAL;
  const lahir = tindakanRps('laporkan', { waktu, ...(o.isi && { isi: o.isi }) });
  const keadaan = lahirRps(lahir.isi, {
    kasusId: KASUS_ID,
    instansiId: uuid(20),
    nomor: 'rps-contoh-2026-0001',
    waktu,
    standar: standarRps(o.standar),
    terkait: [],
  });
  const jalan = JALAN[tahap].map((jenis) => (jenis === 'laporkan' ? lahir : tindakanRps(jenis, { waktu })));
  return jalankan(ATURAN.rps, keadaan, jalan);
}

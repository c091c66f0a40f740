import type { Waktu } from '../../../domain/jam/waktu.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import type {
  IsiPengaduan,
  JenisPengaduan,
  KeadaanPengaduan,
  TahapPengaduan,
} from '../../../domain/pengaduan/keadaan.ts';
import { lahirPengaduan } from '../../../domain/pengaduan/lahir.ts';
import type { StandarPengaduan } from '../../../domain/standar/standar.ts';
import { CONTOH_PENGADUAN } from './contoh-pengaduan.ts';
import { jalankan } from './jalankan.ts';
import { standarPengaduan } from './standar.ts';
import { type Berbeda, dariContoh, KASUS_ID } from './tindakan.ts';
import { PANGKAL, uuid } from './waktu.ts';

/** An act on a complaint by whom it usually comes from, with a body in order. */
export const tindakanPengaduan = <J extends JenisPengaduan>(jenis: J, b: Berbeda<IsiPengaduan[J]> = {}) =>
  dariContoh(CONTOH_PENGADUAN, jenis, b);

export interface PengaduanBerbeda {
  standar?: Partial<StandarPengaduan>;
  isi?: Partial<IsiPengaduan['terimaPengaduan']>;
  waktu?: Waktu;
}

/** The acts that take a complaint to each stage by the shortest way. */
const JALAN: Record<TahapPengaduan, readonly JenisPengaduan[]> = {
  masuk: [],
  penanganan: ['tanggapi'],
  ditindaklanjuti: ['tanggapi', 'jadikanPermohonanLansia'],
  selesai: ['tanggapi', 'jawab'],
  diteruskan: ['tanggapi', 'teruskan'],
  digabung: ['tanggapi', 'gabungkan'],
  ditolak: ['tolakPengaduan'],
  dibatalkan: ['batalkan'],
};

/** A complaint in a stage, all acts at one moment. */
export function pengaduan(tahap: TahapPengaduan = 'masuk', o: PengaduanBerbeda = {}): KeadaanPengaduan {
  const waktu = o.waktu ?? PANGKAL;
  const lahir = tindakanPengaduan('terimaPengaduan', { waktu, ...(o.isi && { isi: o.isi }) });
  const keadaan = lahirPengaduan(lahir.isi, {
    kasusId: KASUS_ID,
    instansiId: uuid(30),
    nomor: 'pengaduan-contoh-2026-0001',
    waktu,
    standar: standarPengaduan(o.standar),
    terkait: [],
  });
  const jalan = JALAN[tahap].map((jenis) => tindakanPengaduan(jenis, { waktu }));
  return jalankan(ATURAN.pengaduan, keadaan, [lahir, ...jalan]);
}

import type { Layanan } from './kata.ts';
import type { Waktu } from './jam/waktu.ts';
import type { KeadaanKasus, Peristiwa } from './kasus/keadaan.ts';
import type { KerjaKasus } from './kasus/kerja.ts';
import type { Pelaku } from './kasus/pelaku.ts';
import type { Penolakan } from './kasus/penolakan.ts';
import type { Peringatan } from './kasus/peringatan.ts';
import type { TabelTindakan } from './kasus/tabel.ts';
import type { Keputusan, Tindakan } from './kasus/tindakan.ts';
import type { TugasDiminta } from './kasus/tugas.ts';
import { jamLansia } from './lansia/jam.ts';
import type { KeadaanLansia, PeristiwaLansia, TindakanLansia } from './lansia/keadaan.ts';
import { peringatanLansia } from './lansia/peringatan.ts';
import type { PemegangPeran } from './lansia/pisah-tugas.ts';
import { penggantiLansia } from './lansia/pisah-tugas.ts';
import { putuskanLansia } from './lansia/putuskan.ts';
import { putuskanLansiaLama } from './lansia/putuskan-lama.ts';
import { SOP_LANSIA, TABEL_LANSIA } from './lansia/tabel.ts';
import { tugasLansia } from './lansia/tugas.ts';
import { lansiaTerbuka, ubahLansia } from './lansia/ubah.ts';
import { wewenangKhusus } from './lansia/wewenang.ts';
import { jamPdp, mulaiJamPdp } from './pdp/jam.ts';
import type { KeadaanPdp, PeristiwaPdp, TindakanPdp } from './pdp/keadaan.ts';
import { kerjaPdp } from './pdp/kerja.ts';
import { putuskanPdp, wewenangKhususPdp } from './pdp/putuskan.ts';
import { SOP_PDP, TABEL_PDP } from './pdp/tabel.ts';
import { tugasPdp } from './pdp/tugas.ts';
import { pdpTerbuka, ubahPdp } from './pdp/ubah.ts';
import { jamPengaduan, mulaiJamPengaduan } from './pengaduan/jam.ts';
import type { KeadaanPengaduan, PeristiwaPengaduan, TindakanPengaduan } from './pengaduan/keadaan.ts';
import { peringatanPengaduan } from './pengaduan/peringatan.ts';
import { putuskanPengaduan, wewenangKhususPengaduan } from './pengaduan/putuskan.ts';
import { SOP_PENGADUAN, TABEL_PENGADUAN } from './pengaduan/tabel.ts';
import { tugasPengaduan } from './pengaduan/tugas.ts';
import { pengaduanTerbuka, ubahPengaduan } from './pengaduan/ubah.ts';
import { jamRps, mulaiJamRps, pindahOlehStandar } from './rps/jam.ts';
import type { KeadaanRps, PeristiwaRps, TindakanRps } from './rps/keadaan.ts';
import { peringatanRps } from './rps/peringatan.ts';
import { putuskanRps, wewenangKhususRps } from './rps/putuskan.ts';
import { SOP_RPS, TABEL_RPS } from './rps/tabel.ts';
import { tugasRps } from './rps/tugas.ts';
import { rpsTerbuka, ubahRps } from './rps/ubah.ts';
import type { Wilayah } from './wilayah.ts';

/** The rules of one service, as every house uses them. */
export interface AturanLayanan {
  layanan: Layanan;
  /** Whether its cases are about a client, whom they are searched by. */
  berklien: boolean;
  tabel: TabelTindakan<string, string>;
  putuskan(k: KeadaanKasus, t: Tindakan): Keputusan;
  /** As it judged before its rules last changed: runs of cases that are under way hold decisions of then. */
  putuskanLama?(k: KeadaanKasus, t: Tindakan): Keputusan;
  ubah<K extends KeadaanKasus>(k: K, p: Peristiwa): K;
  wewenangKhusus: (k: KeadaanKasus, jenis: string, pelaku: Pelaku) => Penolakan | null;
  terbuka(tahap: string): boolean;
  /** The area a case belongs to, for the positions that are bound to theirs; null: none. */
  wilayah(k: KeadaanKasus): Wilayah | null;
  /** SOP step a stage stands for. */
  sopTahap(tahap: string): number;
  jamBerjalan(k: KeadaanKasus): readonly string[];
  mulaiJam(k: KeadaanKasus, p: Peristiwa, kunci: string): Waktu;
  /** When the standard itself moves the case and where to, or null. */
  pindahOtomatis(k: KeadaanKasus): { pada: Waktu; ke: string } | null;
  /** Who of those in office could do an act that separation of duties refused to somebody. */
  pengganti?<P extends PemegangPeran>(k: KeadaanKasus, jenis: string, pemegang: readonly P[]): P[];
  /** What the case does next by itself, without an act of anybody; none where it waits for people and times only. */
  kerja?(k: KeadaanKasus): KerjaKasus | null;
  tugas(k: KeadaanKasus): TugasDiminta[];
  peringatan(k: KeadaanKasus): Peringatan[];
}

/**
 * One place where the general houses (runner, projection, API) meet the typed rules of a service.
 * The casts are safe because a case's state, acts and entries are only ever handed to the rules of its own `layanan`.
 */
export const ATURAN: Readonly<Record<Layanan, AturanLayanan>> = {
  lansia: {
    layanan: 'lansia',
    berklien: true,
    tabel: TABEL_LANSIA,
    putuskan: (k, t) => putuskanLansia(k as KeadaanLansia, t as TindakanLansia),
    putuskanLama: (k, t) => putuskanLansiaLama(k as KeadaanLansia, t as TindakanLansia),
    ubah: <K extends KeadaanKasus>(k: K, p: Peristiwa) =>
      ubahLansia(k as unknown as KeadaanLansia, p as PeristiwaLansia) as unknown as K,
    wewenangKhusus: (k, jenis, pelaku) => wewenangKhusus(k as KeadaanLansia, jenis, pelaku),
    pengganti: (k, jenis, pemegang) => penggantiLansia(k as KeadaanLansia, jenis, pemegang),
    terbuka: (tahap) => lansiaTerbuka(tahap as KeadaanLansia['tahap']),
    wilayah: (k) => (k as KeadaanLansia).suratPermohonan,
    sopTahap: (tahap) => SOP_LANSIA[tahap as KeadaanLansia['tahap']],
    jamBerjalan: (k) => jamLansia(k as KeadaanLansia),
    mulaiJam: (_k, p) => p.waktu,
    pindahOtomatis: () => null,
    tugas: (k) => tugasLansia(k as KeadaanLansia),
    peringatan: (k) => peringatanLansia(k as KeadaanLansia),
  },
  rps: {
    layanan: 'rps',
    berklien: true,
    tabel: TABEL_RPS,
    putuskan: (k, t) => putuskanRps(k as KeadaanRps, t as TindakanRps),
    ubah: <K extends KeadaanKasus>(k: K, p: Peristiwa) =>
      ubahRps(k as unknown as KeadaanRps, p as PeristiwaRps) as unknown as K,
    wewenangKhusus: (k, jenis, pelaku) => wewenangKhususRps(k as KeadaanRps, jenis, pelaku),
    terbuka: (tahap) => rpsTerbuka(tahap as KeadaanRps['tahap']),
    wilayah: () => null,
    sopTahap: (tahap) => SOP_RPS[tahap as KeadaanRps['tahap']],
    jamBerjalan: (k) => jamRps(k as KeadaanRps),
    mulaiJam: (k, p, kunci) => mulaiJamRps(k as KeadaanRps, p, kunci),
    pindahOtomatis: (k) => pindahOlehStandar(k as KeadaanRps),
    tugas: (k) => tugasRps(k as KeadaanRps),
    peringatan: (k) => peringatanRps(k as KeadaanRps),
  },
  pengaduan: {
    layanan: 'pengaduan',
    berklien: false,
    tabel: TABEL_PENGADUAN,
    putuskan: (k, t) => putuskanPengaduan(k as KeadaanPengaduan, t as TindakanPengaduan),
    ubah: <K extends KeadaanKasus>(k: K, p: Peristiwa) =>
      ubahPengaduan(k as unknown as KeadaanPengaduan, p as PeristiwaPengaduan) as unknown as K,
    wewenangKhusus: (k, jenis, pelaku) => wewenangKhususPengaduan(k as KeadaanPengaduan, jenis, pelaku),
    terbuka: (tahap) => pengaduanTerbuka(tahap as KeadaanPengaduan['tahap']),
    wilayah: () => null,
    sopTahap: (tahap) => SOP_PENGADUAN[tahap as KeadaanPengaduan['tahap']],
    jamBerjalan: (k) => jamPengaduan(k as KeadaanPengaduan),
    mulaiJam: (k) => mulaiJamPengaduan(k as KeadaanPengaduan),
    pindahOtomatis: () => null,
    tugas: (k) => tugasPengaduan(k as KeadaanPengaduan),
    peringatan: (k) => peringatanPengaduan(k as KeadaanPengaduan),
  },
  pdp: {
    layanan: 'pdp',
    berklien: false,
    tabel: TABEL_PDP,
    putuskan: (k, t) => putuskanPdp(k as KeadaanPdp, t as TindakanPdp),
    ubah: <K extends KeadaanKasus>(k: K, p: Peristiwa) =>
      ubahPdp(k as unknown as KeadaanPdp, p as PeristiwaPdp) as unknown as K,
    wewenangKhusus: (k, jenis, pelaku) => wewenangKhususPdp(k as KeadaanPdp, jenis, pelaku),
    terbuka: (tahap) => pdpTerbuka(tahap as KeadaanPdp['tahap']),
    wilayah: () => null,
    sopTahap: (tahap) => SOP_PDP[tahap as KeadaanPdp['tahap']],
    jamBerjalan: (k) => jamPdp(k as KeadaanPdp),
    mulaiJam: (k, p, kunci) => mulaiJamPdp(k as KeadaanPdp, p, kunci),
    pindahOtomatis: () => null,
    kerja: (k) => kerjaPdp(k as KeadaanPdp),
    tugas: (k) => tugasPdp(k as KeadaanPdp),
    peringatan: () => [],
  },
};

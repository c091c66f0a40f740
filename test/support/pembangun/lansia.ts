import type { DokumenKasus } from '../../../domain/kasus/keadaan.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import type { Waktu } from '../../../domain/jam/waktu.ts';
import type { JenisDokumen } from '../../../domain/kata.ts';
import type { IsiLansia, JenisLansia, KeadaanLansia, TahapLansia } from '../../../domain/lansia/keadaan.ts';
import { lahirLansia } from '../../../domain/lansia/lahir.ts';
import type { StandarLansia } from '../../../domain/standar/standar.ts';
import { CONTOH_LANSIA } from './contoh-lansia.ts';
import { jalankan, type Langkah } from './jalankan.ts';
import { standarLansia } from './standar.ts';
import { type Berbeda, dariContoh, KASUS_ID } from './tindakan.ts';
import { PANGKAL, uuid } from './waktu.ts';

/** An act on a rekomendasi lansia by whom it usually comes from, with a body in order. */
export const tindakanLansia = <J extends JenisLansia>(jenis: J, b: Berbeda<IsiLansia[J]> = {}) =>
  dariContoh(CONTOH_LANSIA, jenis, b);

export const dokumen = (...jenis: JenisDokumen[]): DokumenKasus[] =>
  jenis.map((j, i) => ({ id: uuid(900 + i), jenis: j }));

export interface PermohonanBerbeda {
  standar?: Partial<StandarLansia>;
  isi?: Partial<IsiLansia['ajukanPermohonan']>;
  dokumen?: DokumenKasus[];
  waktu?: Waktu;
}

/** The acts that take a request to each stage by the shortest way. */
const JALAN: Record<TahapLansia, readonly JenisLansia[]> = (() => {
  const penugasan: JenisLansia[] = ['nyatakanLengkap'];
  const asesmen: JenisLansia[] = [...penugasan, 'tugaskanPeksos'];
  const administrasi: JenisLansia[] = [...asesmen, 'kirimAsesmen'];
  const paraf: JenisLansia[] = [...administrasi, 'selesaikanAdministrasi'];
  const tandaTangan: JenisLansia[] = [...paraf, 'paraf'];
  const penyerahan: JenisLansia[] = [...tandaTangan, 'tandaTangan'];
  const pengiriman: JenisLansia[] = [...penyerahan, 'terimaRekomendasi'];
  return {
    permohonan: [],
    penugasan,
    asesmen,
    administrasi,
    paraf,
    tandaTangan,
    penyerahan,
    pengiriman,
    keputusanUlang: [...pengiriman, 'berangkatkan', 'catatPenolakanUpt'],
    selesai: [...pengiriman, 'berangkatkan', 'catatSerahTerima'],
    ditolak: ['tolak'],
    dibatalkan: ['batalkan'],
  };
})();

/** A rekomendasi lansia in a stage, all acts at one moment. */
export function lansia(tahap: TahapLansia = 'permohonan', o: PermohonanBerbeda = {}): KeadaanLansia {
  const waktu = o.waktu ?? PANGKAL;
  const lahir = tindakanLansia('ajukanPermohonan', { waktu, ...(o.isi && { isi: o.isi }) });
  const keadaan = lahirLansia(lahir.isi, {
    kasusId: KASUS_ID,
    instansiId: uuid(10),
    nomor: 'lansia-contoh-2026-0001',
    waktu,
    standar: standarLansia(o.standar),
    terkait: [],
  });
  const berkas = o.dokumen ?? dokumen('ktp', 'suratKeterangan');
  const jalan = JALAN[tahap].flatMap((jenis): Langkah[] => {
    const t = tindakanLansia(jenis, { waktu });
    // Both receive the letter.
    return jenis === 'terimaRekomendasi' ? [t, tindakanLansia(jenis, { waktu, peran: 'kabid-rehsos' })] : [t];
  });
  return jalankan(ATURAN.lansia, keadaan, [[lahir, { dokumen: berkas }], ...jalan]);
}

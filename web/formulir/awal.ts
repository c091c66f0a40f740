import type { RincianKasus } from '../../api/bentuk/rincian-kasus.schema.ts';
import type { Waktu } from '../../domain/jam/waktu.ts';

/** What a form may begin with. */
export interface Tahu {
  rincian: RincianKasus;
  kini: Waktu;
}

type Data = Readonly<Record<string, Record<string, unknown> | undefined>>;

const sekarangTerjadi = ({ kini }: Tahu) => ({ terjadiPada: kini });
const dataLama = (r: RincianKasus): Data => r.data as unknown as Data;
const idDari = (n: unknown) => (n as { id?: string } | undefined)?.id;

/** What the case already knows of an act's body: a sheet that came back, the officer it had, the time it is. */
const AWAL: Readonly<Record<string, (t: Tahu) => Record<string, unknown>>> = {
  kirimAsesmen: ({ rincian, kini }) => ({
    lembarAsesmen: dataLama(rincian)['asesmen']?.['lembar'] ?? { dikunjungiPada: kini },
  }),
  selesaikanAdministrasi: ({ rincian }) => {
    const lama = dataLama(rincian)['administrasi'];
    return { ...lama, kabidTurutSerta: idDari(lama?.['kabidTurutSerta']) };
  },
  catatAsesmenAwal: ({ rincian }) => ({ ...dataLama(rincian)['asesmenAwal'] }),
  perbaruiRencana: ({ rincian }) => ({ ...dataLama(rincian)['asesmen'] }),
  berangkatkan: sekarangTerjadi,
  catatSerahTerima: sekarangTerjadi,
  catatPenolakanUpt: sekarangTerjadi,
  terimaKlien: sekarangTerjadi,
  pindahTempatTidur: sekarangTerjadi,
  salurkan: sekarangTerjadi,
  catatPemeriksaan: sekarangTerjadi,
  sampaikanHasil: sekarangTerjadi,
  beriDispensasi: () => ({ syarat: 'identitas' }),
  tanggapiEskalasi: ({ rincian }) => {
    const [satu, ...lain] = rincian.tenggat.filter((t) => t.jawabanAnda.length > 0);
    return satu && lain.length === 0 ? { tenggat: satu.id, jawab: satu.jawabanAnda[0] } : {};
  },
};

export function isianYangDiketahui(jenis: string, t: Tahu): Record<string, unknown> {
  return AWAL[jenis]?.(t) ?? {};
}

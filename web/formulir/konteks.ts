import type { RincianKasus } from '../../api/bentuk/rincian-kasus.schema.ts';
import type { Zona } from '../../domain/jam/waktu.ts';
import type { Isian, Nilai } from './isian.ts';
import type { Medan } from './medan.ts';

/** What all fields of a form share. */
export interface KonteksIsian {
  zona: Zona;
  /** What is wrong, by place as the API names it. */
  salah: Readonly<Record<string, string>>;
  /** The case the form belongs to; none where a case is only being born. */
  rincian?: RincianKasus;
  /** What a correction would replace, by place, as people read it. */
  kini?: Readonly<Record<string, string>>;
}

/** One field within its group. */
export interface SifatMedan {
  nama: string;
  lokasi: string;
  medan: Medan;
  nilai: Nilai | undefined;
  ubah: (n: Nilai) => void;
  k: KonteksIsian;
  /** The group it stands in. */
  saudara?: Isian;
}

/** What every control of a form is given. */
export function sifatUmum({ medan, lokasi, k }: SifatMedan, label: string) {
  const kini = k.kini?.[lokasi];
  const petunjuk = [medan.petunjuk, kini === undefined ? undefined : `Sekarang: ${kini}`]
    .filter((p) => p !== undefined)
    .join('. ');
  return {
    label,
    required: medan.wajib,
    error: k.salah[lokasi],
    name: lokasi,
    ...(petunjuk !== '' && { description: petunjuk }),
  };
}

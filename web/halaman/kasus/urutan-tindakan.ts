import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import type { TindakanTersediaTampil } from '../../../api/bentuk/ringkasan.schema.ts';

/** They end the case, or the wish behind it: never the first button, and never by mistake. */
const MENGAKHIRI: ReadonlySet<string> = new Set([
  'tolak',
  'tolakPengaduan',
  'tolakPermintaan',
  'akhiriTanpaPenempatan',
  'cabutSurat',
  'batalkan',
]);

export interface UrutanTindakan {
  /** What the case waits for, of what this person may do. */
  utama: TindakanTersediaTampil | undefined;
  /** The other acts of the SOP, in its order. */
  sop: readonly TindakanTersediaTampil[];
  /** What stands beside the SOP. */
  lain: readonly TindakanTersediaTampil[];
  mengakhiri: readonly TindakanTersediaTampil[];
}

/** What this person may do now, ordered as it is offered. */
export function urutkanTindakan({
  tindakanTersedia,
  tugas,
  tenggat,
}: Pick<RincianKasus, 'tindakanTersedia' | 'tugas' | 'tenggat'>): UrutanTindakan {
  const mengakhiri = tindakanTersedia.filter((t) => MENGAKHIRI.has(t.tindakan));
  const biasa = tindakanTersedia.filter((t) => !MENGAKHIRI.has(t.tindakan));
  const ditunggui = biasa.filter((t) => tugas.some((g) => g.tindakan === t.tindakan));
  // What is waited for beside the SOP is somebody else's to do where this person has steps of it to take.
  const utama = ditunggui.find((t) => t.sop > 0) ?? (biasa.some((t) => t.sop > 0) ? undefined : ditunggui[0]);
  const ditunggu = tenggat.some((t) => t.jawabanAnda.includes('diketahui'));
  const menonjol = (t: TindakanTersediaTampil) =>
    t.sop > 0 || (t.tindakan === 'tanggapiEskalasi' && ditunggu);
  const sisa = biasa.filter((t) => t !== utama);
  // Without a step of its own an answer to an escalation comes behind the steps.
  const tempat = (t: TindakanTersediaTampil) => (t.sop > 0 ? t.sop : Number.POSITIVE_INFINITY);
  return {
    utama,
    sop: sisa.filter(menonjol).toSorted((a, b) => (tempat(a) === tempat(b) ? 0 : tempat(a) - tempat(b))),
    lain: sisa.filter((t) => !menonjol(t)),
    mengakhiri,
  };
}

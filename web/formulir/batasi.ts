import type { RincianKasus } from '../../api/bentuk/rincian-kasus.schema.ts';
import { aturanTindakan } from '../../domain/kasus/wewenang.ts';
import type { Layanan } from '../../domain/kata.ts';
import { ATURAN } from '../../domain/layanan.ts';
import type { Medan } from './medan.ts';

/** Of the stages an act may name, those it leads to from here: the rest would be refused. */
export function batasiMedan(medan: Medan, jenis: string, r: RincianKasus): Medan {
  if (medan.rupa !== 'kelompok') return medan;
  const { ke } = medan.isi;
  const tujuan = aturanTindakan(ATURAN[r.layanan as Layanan].tabel, r.tahap, jenis)?.ke;
  if (ke?.rupa !== 'pilihan' || !tujuan) return medan;
  const pilihan = ke.pilihan.filter((p) => tujuan.includes(p));
  return { ...medan, isi: { ...medan.isi, ke: { ...ke, pilihan } } };
}

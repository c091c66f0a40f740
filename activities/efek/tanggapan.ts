import { bacaKalender } from '../../db/instansi.repository.ts';
import { selesaikanEskalasi } from '../../db/tugas.repository.ts';
import type { IsiUmum } from '../../domain/kasus/isi-umum.ts';
import type { Penolakan } from '../../domain/kasus/penolakan.ts';
import { periksaTerjauh, rencanaDari } from '../../domain/kasus/rencana.ts';
import { peristiwaTindakan } from '../../domain/kasus/tindakan.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';
import { tanpaTambahan } from './efek.ts';

/** Who has answered is not asked again; a plan reaches only as far as the office's calendar lets it. */
export async function tanggapiEskalasi(c: KonteksEfek<IsiUmum['tanggapiEskalasi']>): Promise<HasilEfek> {
  return jawab(c, c.isi.tenggat, 'sampai');
}

/** The same for the follow-up that the kadis sets for a stay. */
export async function tetapkanTindakLanjut(c: KonteksEfek): Promise<HasilEfek> {
  const rencana = rencanaKini(c);
  return rencana ? jawab(c, rencana.tenggatId, 'target') : tanpaTambahan;
}

async function jawab(c: KonteksEfek, tenggatId: string, lokasi: string): Promise<HasilEfek> {
  const tolak = await terlaluJauh(c, lokasi);
  if (tolak) return { penolakan: tolak };
  await selesaikanEskalasi(c.trx, c.k.kasusId, tenggatId, c.tindakan.pelaku, c.waktu);
  return tanpaTambahan;
}

async function terlaluJauh(c: KonteksEfek, lokasi: string): Promise<Penolakan | null> {
  const rencana = rencanaKini(c);
  if (!rencana) return null;
  const kalender = await bacaKalender(c.trx, c.k.instansiId);
  return periksaTerjauh(c.tindakan.pelaku.peran, { lokasi, sampai: rencana.sampai }, c.waktu, kalender);
}

function rencanaKini({ k, tindakan, waktu }: KonteksEfek) {
  return rencanaDari(k.tenggat, peristiwaTindakan(tindakan, waktu, { hasil: 'diterima', naikVersi: false }));
}

import type { Keputusan } from '../kasus/tindakan.ts';
import { ditolak } from '../kasus/tindakan.ts';
import { aturanTindakan, kasusDitunda } from '../kasus/wewenang.ts';
import type { KeadaanLansia, SuratLansia, TahapLansia, TindakanLansia } from './keadaan.ts';
import { putuskanLansia } from './putuskan.ts';
import { TABEL_LANSIA } from './tabel.ts';

/**
 * As `putuskanLansia` judged before it looked at whether a letter had been revoked, and before a letter of unknown
 * outcome was settled in a hold: cases that are under way have such decisions in their runs.
 */
export function putuskanLansiaLama(k: KeadaanLansia, t: TindakanLansia): Keputusan<TahapLansia> {
  const keputusan = putuskanLansia({ ...k, surat: k.surat.map(tanpaPencabutan) }, t);
  const saatDitunda = k.ditunda && aturanTindakan(TABEL_LANSIA, k.tahap, t.jenis)?.saatDitunda;
  return saatDitunda && keputusan.hasil === 'diterima' ? ditolak(kasusDitunda()) : keputusan;
}

function tanpaPencabutan(s: SuratLansia): SuratLansia {
  const { dicabutPada: _, ...sisa } = s;
  return sisa;
}

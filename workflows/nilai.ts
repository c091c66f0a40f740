import { patched } from '@temporalio/workflow';
import type { KeadaanKasus } from '../domain/kasus/keadaan.ts';
import { tanpaPembatasan } from '../domain/kasus/pembatasan.ts';
import { penolakan } from '../domain/kasus/penolakan.ts';
import type { Keputusan, Tindakan } from '../domain/kasus/tindakan.ts';
import { ditolak } from '../domain/kasus/tindakan.ts';
import type { AturanLayanan } from '../domain/layanan.ts';

/** Judges an act; where the rules have changed while the case was under way, as this run judged it the first time. */
export function nilaiMenurutJalan(aturan: AturanLayanan, k: KeadaanKasus, t: Tindakan): Keputusan {
  const kini = menurutSurat(aturan, k, t);
  // Before, a restriction was nothing to an act.
  const lama = k.dibatasi ? menurutSurat(aturan, tanpaPembatasan(k), t) : kini;
  return sama(kini, lama) || patched('dibatasi-1') ? kini : lama;
}

function menurutSurat(aturan: AturanLayanan, k: KeadaanKasus, t: Tindakan): Keputusan {
  const kini = nilai(() => aturan.putuskan(k, t));
  const lama = nilai(() => aturan.putuskanLama?.(k, t) ?? kini);
  return sama(kini, lama) || patched('surat-dicabut-1') ? kini : lama;
}

// What the run does next follows from these; the words of a refusal do not matter to it.
function sama(a: Keputusan, b: Keputusan): boolean {
  const tujuan = (x: Keputusan) => (x.hasil === 'diterima' ? x.ke : undefined);
  return a.hasil === b.hasil && tujuan(a) === tujuan(b);
}

// The body of an unsealed signal may be anything; the rules are only ever asked, never trusted not to stumble.
function nilai(putuskan: () => Keputusan): Keputusan {
  try {
    return putuskan();
  } catch {
    return ditolak(penolakan('tidakTerbaca', 'Isi tindakan tidak dapat dibaca.'));
  }
}

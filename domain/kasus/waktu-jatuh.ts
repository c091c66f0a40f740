import type { AturanLayanan } from '../layanan.ts';
import type { KalenderKerja } from '../jam/kalender.ts';
import type { Waktu } from '../jam/waktu.ts';
import { terakhir } from '../jam/waktu.ts';
import type { KeadaanKasus, Pengayaan, Peristiwa } from './keadaan.ts';
import { geserSemua, mulaiTenggat } from './mulai-tenggat.ts';
import { SISTEM_STANDAR } from './pelaku.ts';
import { faktaPeristiwa } from './fakta.ts';
import { lanjutkanTangga, menahanTangga, rencanaDari, sambungRencana, tundaTangga } from './rencana.ts';
import { berjalan, jatuhTempo } from './tenggat.ts';
import { tenggatUsai } from './tenggat-usai.ts';

/** The next moment at which the case does something by itself, or null. A held case waits. */
export function jatuhBerikut(a: AturanLayanan, k: KeadaanKasus): { pada: Waktu; kunci: string } | null {
  if (k.ditunda) return null;
  const jatuh = jatuhTempo(k.tenggat);
  const pindah = a.pindahOtomatis(k);
  if (pindah && (!jatuh || pindah.pada < jatuh.pada)) return { pada: pindah.pada, kunci: 'keputusan' };
  return jatuh && { pada: jatuh.pada, kunci: jatuh.tenggat.kunci };
}

/** What falls due first up to a moment, as an entry of the history: a rung, or the move the standard makes. */
export function peristiwaWaktu(a: AturanLayanan, k: KeadaanKasus, sampai: Waktu): Peristiwa | null {
  if (k.ditunda) return null;
  const jatuh = jatuhTempo(k.tenggat);
  const pindah = a.pindahOtomatis(k);
  // Its time is when it fell due, also where a worker that was down comes late; a rung goes before the move.
  if (jatuh && jatuh.pada <= sampai && (!pindah || jatuh.pada <= pindah.pada)) {
    const { id, kunci, nama, batas } = jatuh.tenggat;
    const { ke, kepada } = jatuh.jenjang;
    return sistem(
      'eskalasi',
      { tenggatId: id, kunci, nama, ke, kepada, batas },
      terakhir(jatuh.pada, k.waktu),
      false,
    );
  }
  if (!pindah || pindah.pada > sampai) return null;
  const isi = { dasar: 'Standar pelayanan RPS, tahap 3: 1×24 jam' };
  return { ...sistem('pindahOtomatis', isi, terakhir(pindah.pada, k.waktu), true), ke: pindah.ke };
}

/** A run that was lost has been started again from what is on record. */
export function peristiwaPulih(k: KeadaanKasus, alurId: string, sebab: string): Peristiwa {
  const oleh = { jenis: 'sistem', dasar: 'pemulihan' } as const;
  return { ...sistem('alurDipulihkan', { alurId, sebab }, k.waktu, false), oleh };
}

function sistem(jenis: string, isi: unknown, waktu: Waktu, naikVersi: boolean): Peristiwa {
  return { jenis, isi, waktu, oleh: SISTEM_STANDAR, naikVersi, pengayaan: {} };
}

/** The clocks an entry starts, ends or shifts, by the calendar in force now. */
export function hitungJam(
  a: AturanLayanan,
  k: KeadaanKasus,
  p: Peristiwa,
  kalender: KalenderKerja,
): Pengayaan {
  const sesudah = a.ubah(k, p);
  const mulai = a
    .jamBerjalan(sesudah)
    .filter((kunci) => !sesudah.tenggat.some((t) => t.kunci === kunci && berjalan(t)))
    .flatMap((kunci) => {
      const aturan = sesudah.standar.tenggat[kunci];
      const putaran = sesudah.tenggat.filter((t) => t.kunci === kunci).length + 1;
      const sejak = a.mulaiJam(sesudah, p, kunci);
      if (!aturan) return [];
      const baru = mulaiTenggat(kunci, putaran, aturan, sejak, p.waktu, kalender);
      return [sambungRencana(sesudah.tenggat, baru, p.waktu, kalender)];
    });
  const tunda = p.jenis === 'lanjutkan' ? k.penundaan.find((t) => t.sampai === undefined) : undefined;
  return {
    ...(mulai.length > 0 && { tenggatMulai: mulai }),
    ...(tunda
      ? { tenggatGeser: geserSemua(k.tenggat, tunda.dari, p.waktu, kalender) }
      : direncanakan(k, p, kalender)),
    ...(tenggatUsai(k.tenggat, sesudah.tenggat).length > 0 && usaiSebelumDicatat(p)),
  };
}

// A deadline was kept or missed by what happened, not by when somebody came to type it in.
function usaiSebelumDicatat(p: Peristiwa): Pengayaan {
  const fakta = faktaPeristiwa(p);
  return fakta !== undefined && fakta < p.waktu ? { tenggatUsaiPada: fakta } : {};
}

function direncanakan(k: KeadaanKasus, p: Peristiwa, kalender: KalenderKerja): Pengayaan {
  const rencana = rencanaDari(k.tenggat, p);
  const tenggat = k.tenggat.find((t) => t.id === rencana?.tenggatId);
  if (!rencana || !tenggat || p.oleh.jenis !== 'orang') return {};
  const { peran } = p.oleh;
  const menahan = menahanTangga(tenggat, peran, p.waktu);
  const sesudah = menahan
    ? tundaTangga(tenggat, rencana.sampai, peran, kalender)
    : lanjutkanTangga(tenggat, rencana.sampai, peran);
  const tenggatGeser = k.tenggat.map((t) => (t === tenggat ? sesudah : t));
  return { tenggatGeser, ...(!menahan && { tanggaTetap: true }) };
}

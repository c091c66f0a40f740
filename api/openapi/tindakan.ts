import type { z } from 'zod';
import { labelTindakan } from '../../domain/kasus/label.ts';
import { matriks } from '../../domain/kasus/tabel.ts';
import { RINGKASAN_ALUR } from '../../domain/kasus/ringkasan.ts';
import type { Layanan } from '../../domain/kata.ts';
import { LAYANAN } from '../../domain/kata.ts';
import { ATURAN } from '../../domain/layanan.ts';
import type { Rute } from '../rute.ts';
import { skemaTindakan, wajibVersi } from '../tindakan/kenal.ts';
import { badanJson, operasi } from './operasi.ts';
import type { Komponen, SkemaJson } from './skema.ts';
import { skemaJson } from './skema.ts';

export const JALUR_TINDAKAN = '/api/v1/kasus/:id/tindakan/:jenis';

const VERSI = {
  type: 'integer',
  minimum: 1,
  description: 'Versi kasus yang Anda lihat ketika memutuskan',
};

/** The acts' one route written out: a path for each kind of act, with its own body and who may do it where. */
export function jalurTindakan(r: Rute, k: Komponen): Record<string, unknown> {
  const semua = new Set(LAYANAN.flatMap((l) => matriks(ATURAN[l].tabel).map((s) => s.tindakan)));
  const jenis = [...semua].filter((j) => LAYANAN.some((l) => skemaTindakan(l, j) !== null));
  return Object.fromEntries(
    Array.from(jenis, (j) => {
      const umum = operasi({ ...r, jalur: r.jalur.replace(':jenis', j) }, k);
      const post = {
        ...umum,
        summary: labelTindakan(j),
        description: LAYANAN.flatMap((l) => siapaDiMana(l, j)).join('\n'),
        requestBody: badanJson(isiMenurutLayanan(j)),
      };
      return [`/api/v1/kasus/{id}/tindakan/${j}`, { post }];
    }),
  );
}

function siapaDiMana(l: Layanan, jenis: string): string[] {
  return matriks(ATURAN[l].tabel)
    .filter((s) => s.tindakan === jenis)
    .map(({ tahap, aturan }) => {
      const sop = aturan.sop > 0 ? ` (SOP ${aturan.sop})` : '';
      return `- ${RINGKASAN_ALUR[l]}, tahap ${tahap}${sop}: ${aturan.peran.join(', ')}`;
    });
}

/** One body where both services ask for the same, else a choice. */
function isiMenurutLayanan(jenis: string): SkemaJson {
  const isi = LAYANAN.flatMap((l) => {
    const skema = skemaTindakan(l, jenis);
    return skema ? [{ skema, judul: RINGKASAN_ALUR[l], wajib: wajibVersi(l, jenis) }] : [];
  });
  const berbeda = isi.filter((a, i) => isi.findIndex((b) => b.skema === a.skema) === i);
  const [satu] = berbeda;
  if (satu && berbeda.length === 1) return denganVersi(satu.skema, satu.wajib);
  return { oneOf: berbeda.map((b) => ({ title: b.judul, ...denganVersi(b.skema, b.wajib) })) };
}

function denganVersi(skema: z.ZodType, wajib: boolean): SkemaJson {
  const json = skemaJson(skema) as { properties?: object; required?: readonly string[] };
  const required = [...(wajib ? ['versi'] : []), ...(json.required ?? [])];
  return {
    ...json,
    properties: { versi: VERSI, ...json.properties },
    ...(required.length > 0 && { required }),
  };
}

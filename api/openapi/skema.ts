import { z } from 'zod';
import { ringkasanKasus, tenggat, tindakanTersedia } from '../bentuk/ringkasan.schema.ts';
import type { Rute } from '../rute.ts';
import { namaOperasi } from './nama.ts';

/** A JSON schema as it stands in the document. */
export type SkemaJson = Readonly<Record<string, unknown>>;

/** Shapes that several routes share get a name of their own. */
const BERNAMA = { RingkasanKasus: ringkasanKasus, Tenggat: tenggat, TindakanTersedia: tindakanTersedia };

/** The schemas of all routes as components, and how to point at one. */
export interface Komponen {
  skema: Readonly<Record<string, SkemaJson>>;
  acuan(skema: z.ZodType): SkemaJson;
}

export function kumpulkanSkema(semua: readonly Rute[]): Komponen {
  const daftar = z.registry<{ id: string }>();
  const daftarkan = (skema: unknown, id: string) => {
    if (skema instanceof z.ZodType && !daftar.has(skema)) daftar.add(skema, { id });
  };
  for (const [id, skema] of Object.entries(BERNAMA)) daftarkan(skema, id);
  for (const r of semua) {
    const nama = namaOperasi(r);
    daftarkan(r.badan, `${nama}Isian`);
    for (const [status, jawaban] of Object.entries(r.jawaban)) daftarkan(jawaban, `${nama}Jawaban${status}`);
  }
  const { schemas } = z.toJSONSchema(daftar, { ...PILIHAN, uri: alamat });
  return {
    skema: Object.fromEntries(Object.entries(schemas).map(([id, s]) => [id, tanpaPengenal(s)])),
    acuan: (skema) => {
      const terdaftar = daftar.get(skema);
      return terdaftar ? { $ref: alamat(terdaftar.id) } : skemaJson(skema);
    },
  };
}

/** One schema by itself, written out where it is used. */
export function skemaJson(skema: z.ZodType): SkemaJson {
  return tanpaPengenal(z.toJSONSchema(skema, PILIHAN));
}

// What callers write and read is the JSON on the wire: what a schema takes in, before it is turned into anything.
const PILIHAN = {
  io: 'input',
  unrepresentable: 'any',
  override({ jsonSchema }: { jsonSchema: { format?: unknown; pattern?: unknown } }) {
    // "date-time" says it; the pattern behind it fills half a page.
    if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  },
} as const;

function alamat(id: string): string {
  return `#/components/schemas/${id}`;
}

// An $id would change what the $ref's inside are relative to.
function tanpaPengenal({ $schema: _s, $id: _i, ...sisa }: Record<string, unknown>): SkemaJson {
  return sisa;
}

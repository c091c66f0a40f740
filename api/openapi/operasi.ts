import { z } from 'zod';
import { JENIS_DOKUMEN } from '../../domain/kata.ts';
import type { Rute } from '../rute.ts';
import { galatRute } from './galat.ts';
import { kelompok, namaOperasi, paramJalur } from './nama.ts';
import type { Komponen, SkemaJson } from './skema.ts';
import { skemaJson } from './skema.ts';

/** Routes that make something: the same key gives the same thing. */
const BERKUNCI = /^\/api\/v1\/(lansia|rps|tindakan-massal|kasus\/:id\/tindakan\/:jenis)$/;

const kunciIdempotensi = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'Kunci yang sama memberi hasil yang sama, juga bila permintaan terkirim dua kali',
  schema: { type: 'string', maxLength: 200 },
};

/** What JSON schemas cannot come from: an upload is read by its own parser. */
const unggahan: SkemaJson = {
  type: 'object',
  required: ['jenis', 'berkas'],
  properties: {
    jenis: { type: 'string', enum: [...JENIS_DOKUMEN] },
    berkas: { type: 'string', contentMediaType: 'application/octet-stream' },
  },
};

/** A route as an OpenAPI operation. */
export function operasi(r: Rute, k: Komponen): Record<string, unknown> {
  const badan = badanRute(r, k);
  return {
    operationId: namaOperasi(r),
    tags: [kelompok(r.jalur)],
    summary: r.ringkasan,
    description: siapaBoleh(r),
    security: r.siapa === 'publik' ? [] : [{ bearer: [] }, { kuki: [] }],
    parameters: [
      ...paramJalur(r.jalur).map((name) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
      ...paramKueri(r),
      ...(r.metode === 'post' && BERKUNCI.test(r.jalur) ? [kunciIdempotensi] : []),
    ],
    ...(badan && { requestBody: badan }),
    responses: { ...jawabanRute(r, k), ...galatRute(r) },
  };
}

function siapaBoleh(r: Rute): string {
  if (r.siapa === 'publik') return 'Terbuka untuk umum.';
  return r.siapa === 'masuk' ? 'Untuk siapa saja yang sudah masuk.' : `Untuk peran: ${r.siapa.join(', ')}.`;
}

function paramKueri(r: Rute): SkemaJson[] {
  if (!r.kueri) return [];
  const { properties = {}, required = [] } = skemaJson(r.kueri) as {
    properties?: Record<string, SkemaJson>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function badanRute(r: Rute, k: Komponen): SkemaJson | null {
  if (r.jalur === '/api/v1/dokumen' && r.metode === 'post') {
    return { required: true, content: { 'multipart/form-data': { schema: unggahan } } };
  }
  return r.badan ? badanJson(k.acuan(r.badan)) : null;
}

export function badanJson(schema: SkemaJson): SkemaJson {
  return { required: true, content: { 'application/json': { schema } } };
}

function jawabanRute(r: Rute, k: Komponen): Record<string, SkemaJson> {
  return Object.fromEntries(
    Object.entries(r.jawaban).map(([status, j]) => {
      const description = status === '202' ? 'Tercatat, belum diputus' : 'Berhasil';
      if (status === '303') return [status, { description: 'Dialihkan' }];
      if (status === '204') return [status, { description }];
      const content =
        j instanceof z.ZodType
          ? { 'application/json': { schema: k.acuan(j) } }
          : { [j.tipe]: { schema: { type: 'string' } } };
      return [status, { description, content }];
    }),
  );
}

import { NAMA_KUKI } from '../masuk/kredensial.ts';
import type { Rute } from '../rute.ts';
import { jawabanMasalah, SKEMA_MASALAH } from './galat.ts';
import { jalurOpenApi } from './nama.ts';
import { operasi } from './operasi.ts';
import { kumpulkanSkema } from './skema.ts';
import { JALUR_TINDAKAN, jalurTindakan } from './tindakan.ts';

const PENGANTAR = `Layanan dinas sosial: rekomendasi lansia dan hunian RPS.

Masuk lewat \`POST /api/v1/masuk\`, lalu sertakan \`Authorization: Bearer <token>\`. Semua waktu dalam UTC.
Kesalahan dijawab sebagai \`application/problem+json\` (RFC 9457).`;

/** OpenAPI 3.1, made from the routes that are mounted and the schemas that validate. */
export function buatOpenApi(semua: readonly Rute[]) {
  const komponen = kumpulkanSkema(semua);
  const jalur: Record<string, Record<string, unknown>> = {};
  for (const r of semua) {
    const alamat = jalurOpenApi(r.jalur);
    jalur[alamat] = { ...jalur[alamat], [r.metode]: operasi(r, komponen) };
  }
  const tindakan = semua.find((r) => r.jalur === JALUR_TINDAKAN && r.metode === 'post');
  return {
    openapi: '3.1.0',
    info: {
      title: 'Lindung',
      version: '1.0.0',
      description: PENGANTAR,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: { ...jalur, ...(tindakan && jalurTindakan(tindakan, komponen)) },
    components: {
      schemas: { ...SKEMA_MASALAH, ...komponen.skema },
      responses: jawabanMasalah(),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        kuki: { type: 'apiKey', in: 'cookie', name: NAMA_KUKI },
      },
    },
  };
}

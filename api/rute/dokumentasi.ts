import type { Response } from 'express';
import swaggerUi from 'swagger-ui-dist/absolute-path.js';
import { z } from 'zod';
import { tidakAda } from '../galat.ts';
import { BERKAS_SWAGGER, HALAMAN, SKRIP_MULAI } from '../openapi/halaman.ts';
import { buatOpenApi } from '../openapi/openapi.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** The API describes itself; everything comes from here, nothing from elsewhere on the net. */
export function ruteDokumentasi(semua: () => readonly Rute[]): Rute[] {
  // Made once, when first asked for: by then every route is there.
  let naskah: ReturnType<typeof buatOpenApi> | undefined;
  return [
    rute({
      metode: 'get',
      jalur: '/openapi.json',
      siapa: 'publik',
      ringkasan: 'Naskah OpenAPI 3.1 ini',
      jawaban: { 200: z.looseObject({ openapi: z.string() }) },
      tangani() {
        naskah ??= buatOpenApi(semua());
        return Promise.resolve({ status: 200, isi: naskah });
      },
    }),
    rute({
      metode: 'get',
      jalur: '/docs',
      siapa: 'publik',
      ringkasan: 'Dokumentasi untuk dibaca',
      jawaban: { 200: { tipe: 'text/html' } },
      tangani({ res }) {
        res.type('html').send(HALAMAN);
        return Promise.resolve('terkirim');
      },
    }),
    rute({
      metode: 'get',
      jalur: '/docs/:berkas',
      siapa: 'publik',
      ringkasan: 'Berkas halaman dokumentasi',
      jawaban: { 200: { tipe: 'application/octet-stream' } },
      async tangani({ param, res }) {
        if (param['berkas'] === 'mulai.js') {
          res.type('js').send(SKRIP_MULAI);
          return 'terkirim';
        }
        const berkas = BERKAS_SWAGGER.find((b) => b === param['berkas']);
        if (berkas === undefined) throw tidakAda();
        await kirimBerkas(res, berkas);
        return 'terkirim';
      },
    }),
  ];
}

function kirimBerkas(res: Response, berkas: string): Promise<void> {
  return new Promise((selesai, gagal) => {
    // Relative to a root: in an absolute path a folder that begins with a dot would count as hidden.
    res.sendFile(berkas, { root: swaggerUi(), maxAge: '1h' }, (e?: Error) => (e ? gagal(e) : selesai()));
  });
}

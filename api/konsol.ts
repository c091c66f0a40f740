import { readFile } from 'node:fs';
import { join } from 'node:path';
import type { Express, Request, Response } from 'express';
import express from 'express';
import termampat from 'express-static-gzip';
import helmet from 'helmet';
import { ruteTidakAda } from './jawab-galat.ts';
import { kredensial } from './masuk/kredensial.ts';

const SETAHUN = 365 * 24 * 3600;
/** What the console asks for before it draws anything (`web/mulai-membaca.ts`), and for its first page. */
const BACAAN_PERTAMA = ['/publik/v1/sistem', '/api/v1/saya', '/api/v1/kantor/saya'];
const BACAAN_BERANDA = [...BACAAN_PERTAMA, '/api/v1/tugas'];

/**
 * Serves the built console under /konsol/. Its files carry a digest in their names and never change; the page itself
 * is asked for each time, and is the same for every address of the console: the router in it reads the address. It
 * says whether a session came along, and names what will be read first.
 * @param berkas folder of the built console (`vite build`)
 */
export function pasangKonsol(app: Express, berkas: string): void {
  app.use('/konsol', kebijakan());
  app.use(
    '/konsol/aset',
    // Compressed by the build; brotli where the browser knows it (it asks for it over TLS only).
    termampat(`${berkas}/aset`, {
      enableBrotli: true,
      orderPreference: ['br'],
      index: false,
      serveStatic: { immutable: true, maxAge: SETAHUN * 1000 },
    }),
    ruteTidakAda,
  );
  app.use('/konsol', express.static(berkas, { index: false, maxAge: 0, redirect: false }));
  app.get('/konsol{/*halaman}', (req, res, next) => {
    // Addresses in the page are relative to the folder.
    if (req.path === '/konsol') return res.redirect(308, '/konsol/');
    readFile(join(berkas, 'index.html'), 'utf8', (galat, halaman) => {
      if (galat) next(galat);
      else kirimHalaman(req, res, halaman);
    });
  });
}

function kirimHalaman(req: Request, res: Response, halaman: string): void {
  res.set({ 'Cache-Control': 'private, no-cache', Vary: 'Cookie' }).type('html');
  if (!kredensial(req)) return void res.send(halaman);
  // A slow phone fetches while it still reads the script. Without a session all of it would be refused.
  res.set('Link', pramuat(req.path === '/konsol/' ? BACAAN_BERANDA : BACAAN_PERTAMA));
  res.send(halaman.replace('<html', '<html data-sesi="ada"'));
}

function pramuat(jalur: readonly string[]): string {
  return jalur.map((j) => `<${j}>; rel=preload; as=fetch; crossorigin=anonymous`).join(', ');
}

/** No inline script. Inline styles are Mantine's: sizes and colours computed in the page. */
function kebijakan() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameSrc: ["'self'", 'blob:'],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  });
}

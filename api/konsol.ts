import type { Express, Response } from 'express';
import express from 'express';
import helmet from 'helmet';

const SETAHUN = 365 * 24 * 3600;

/**
 * Serves the built console under /konsol/. Its files carry a digest in their names and never change; the page itself
 * is asked for each time, and is the same for every address of the console: the router in it reads the address.
 * @param berkas folder of the built console (`vite build`)
 */
export function pasangKonsol(app: Express, berkas: string): void {
  app.use('/konsol', kebijakan());
  app.use(
    '/konsol/aset',
    express.static(`${berkas}/aset`, { immutable: true, maxAge: SETAHUN * 1000, fallthrough: false }),
  );
  app.use('/konsol', express.static(berkas, { index: false, maxAge: 0, redirect: false }));
  app.get('/konsol{/*halaman}', (req, res: Response) => {
    // Addresses in the page are relative to the folder.
    if (req.path === '/konsol') return res.redirect(308, '/konsol/');
    res.set('Cache-Control', 'no-cache');
    res.sendFile('index.html', { root: berkas });
  });
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

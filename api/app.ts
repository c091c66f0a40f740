import type { Express } from 'express';
import express from 'express';
import helmet from 'helmet';
import { catatPermintaan } from './catatan.ts';
import { jawabGalat, ruteTidakAda } from './jawab-galat.ts';
import { pasangKonsol } from './konsol.ts';
import type { Lingkungan } from './lingkungan.ts';
import { pasang } from './pasang.ts';
import { buatRute } from './rute/semua.ts';
import { pasangTemporal } from './temporal/pasang.ts';

/** The API as a function of its dependencies; it holds no connection of its own. */
export function createApp(l: Lingkungan): Express {
  const app = express();
  app.disable('x-powered-by');
  // Every page says when the clock is not the real one.
  app.locals['skala'] = l.jam.skala;
  // ETags would be a digest of personal data in caches and logs.
  app.disable('etag');
  // Only a known reverse proxy may say where a request comes from.
  app.set('trust proxy', l.proksi);
  app.use(catatPermintaan(l));
  // Offices without TLS in their network must be able to open the pages.
  app.use(helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } }));
  app.use(['/api', '/masuk'], (_req, res, next) => {
    res.set('Cache-Control', 'no-store');
    next();
  });
  pasang(app, l, buatRute(l));
  if (l.temporalUi !== null) pasangTemporal(app, l, l.temporalUi);
  if (l.konsol !== null) pasangKonsol(app, l.konsol);
  app.use(ruteTidakAda);
  app.use(jawabGalat(l));
  return app;
}

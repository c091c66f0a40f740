import type { Request } from 'express';
import { dariSitusSendiri } from '../masuk/kredensial.ts';

/**
 * Whether a form comes from a page of somebody else, who would send it in the name of whoever reads that page. Old
 * browsers of cheap phones say nothing of where a form comes from: with no session behind the form, they may.
 */
export function dariSitusLain(req: Request): boolean {
  const disebut = req.get('sec-fetch-site') ?? req.get('origin');
  return disebut !== undefined && !dariSitusSendiri(req);
}

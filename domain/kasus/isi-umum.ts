import type { z } from 'zod';
import type { isiKlien, isiUmum } from './isi-umum.schema.ts';

/** Bodies of the shared acts as TypeScript sees them: derived from the schemas, free of zod at run time. */
export type IsiUmum = { [J in keyof typeof isiUmum]: z.output<(typeof isiUmum)[J]> };
export type JenisUmum = keyof IsiUmum;

/** The same of the acts about the client as a person. */
export type IsiKlien = { [J in keyof typeof isiKlien]: z.output<(typeof isiKlien)[J]> };
export type JenisKlien = keyof IsiKlien;

import type { z } from 'zod';
import type { isiUmum } from './isi-umum.schema.ts';

/** Bodies of the shared acts as TypeScript sees them: derived from the schemas, free of zod at run time. */
export type IsiUmum = { [J in keyof typeof isiUmum]: z.output<(typeof isiUmum)[J]> };
export type JenisUmum = keyof IsiUmum;

import { channel } from 'node:diagnostics_channel';

/** How a turn of one of the worker's rounds went. */
export interface KabarPutaran {
  putaran: string;
  berhasil: boolean;
}

/** Told to whoever watches, if anybody does: a round need not know. */
export const kabarPutaran = channel('lindung:putaran');

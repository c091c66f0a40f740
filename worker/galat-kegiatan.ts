import type { ActivityInboundCallsInterceptor } from '@temporalio/worker';
import type { Context } from '@temporalio/activity';
import type { Logger } from 'pino';
import { namaKegiatan } from '../engine/nama.ts';

/** What went wrong, without what it went wrong with: no message, no values, only kinds, codes and places. */
interface GalatBersih {
  nama: string;
  kode?: string;
  batasan?: string;
  di?: string;
}

function bersihkan(e: unknown): GalatBersih {
  const { name, code, constraint, stack } = (e ?? {}) as {
    name?: string;
    code?: string;
    constraint?: string;
    stack?: string;
  };
  const di = stack?.split('\n').find((b) => /\/(activities|db|domain)\//.test(b));
  return {
    nama: name ?? 'Error',
    ...(code !== undefined && { kode: code }),
    ...(constraint !== undefined && { batasan: constraint }),
    ...(di !== undefined && { di: di.trim() }),
  };
}

/**
 * Errors of a database quote rows: what leaves an activity, for the log and for the engine's history, is stripped to
 * its kind, code and constraint (rule 8). It is still tried again.
 */
export function saringGalat(konteks: Context, log: Logger): { inbound: ActivityInboundCallsInterceptor } {
  return {
    inbound: {
      async execute(masukan, lanjut) {
        try {
          return await lanjut(masukan);
        } catch (e) {
          const bersih = bersihkan(e);
          const { activityType, attempt, workflowExecution } = konteks.info;
          log.warn(
            {
              ...bersih,
              kegiatan: namaKegiatan(activityType),
              percobaan: attempt,
              alurId: workflowExecution?.workflowId,
            },
            'kegiatan gagal; dicoba lagi',
          );
          throw Object.assign(
            new Error([bersih.nama, bersih.kode, bersih.batasan].filter(Boolean).join(' ')),
            { name: bersih.nama, stack: '' },
          );
        }
      },
    },
  };
}

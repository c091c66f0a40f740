import type { Context } from '@temporalio/activity';
import type { ActivityInboundCallsInterceptor } from '@temporalio/worker';

const SEKALI_BATAS = 3;

/** Lets activities that are to show that they live do so, so that a worker that died is known before its time is up. */
export function denyutkan(konteks: Context): { inbound: ActivityInboundCallsInterceptor } {
  return {
    inbound: {
      async execute(masukan, lanjut) {
        // The server says zero where none was asked for.
        const { heartbeatTimeoutMs = 0 } = konteks.info;
        if (heartbeatTimeoutMs === 0) return lanjut(masukan);
        const denyut = setInterval(() => konteks.heartbeat(), heartbeatTimeoutMs / SEKALI_BATAS);
        try {
          return await lanjut(masukan);
        } finally {
          clearInterval(denyut);
        }
      },
    },
  };
}

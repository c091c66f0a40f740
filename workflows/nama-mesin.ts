import type { WorkflowInterceptors } from '@temporalio/workflow';

/** Names the engine's library keeps to itself. */
const AWALAN = '__temporal_';

/**
 * Where one handler takes signals of every name, the library throws over a name of its own before any handler is asked,
 * and the task would fail for ever. Under another name such a signal reaches the inbox and is refused like any other.
 */
export function interceptors(): WorkflowInterceptors {
  return {
    internals: [
      {
        activate(masukan, lanjut) {
          for (const { signalWorkflow: sinyal } of masukan.activation.jobs ?? []) {
            if (sinyal?.signalName?.startsWith(AWALAN)) sinyal.signalName = `mesin:${sinyal.signalName}`;
          }
          lanjut(masukan);
        },
      },
    ],
  };
}

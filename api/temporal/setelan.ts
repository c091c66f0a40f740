import { z } from 'zod';

const bentuk = z.looseObject({ Version: z.string() });

/** Buttons that change something are not even drawn; that they would do nothing is another matter (`jalur.ts`). */
const TANPA_UBAH = {
  DisableWriteActions: true,
  WorkflowTerminateDisabled: true,
  WorkflowCancelDisabled: true,
  WorkflowSignalDisabled: true,
  WorkflowUpdateDisabled: true,
  WorkflowResetDisabled: true,
  WorkflowPauseDisabled: true,
  BatchActionsDisabled: true,
  StartWorkflowDisabled: true,
  ActivityCommandsDisabled: true,
};

/** What the UI is told of itself: read-only, our namespace, our codec, nothing asked of the net. */
export function setelanUi(asal: unknown, namespace: string): unknown {
  return {
    ...bentuk.parse(asal),
    ...TANPA_UBAH,
    DefaultNamespace: namespace,
    ShowTemporalSystemNamespace: false,
    DisableNewsFetch: true,
    FeedbackURL: '',
    Codec: {
      Endpoint: '/api/v1/kodek',
      PassAccessToken: false,
      IncludeCredentials: true,
      DefaultErrorMessage: 'Isi tidak dapat dibuka: hanya untuk pengawas kantor yang punya kasus ini.',
      DefaultErrorLink: '',
    },
  };
}

const antrean = z.object({ pollers: z.array(z.looseObject({})).optional() });

/** That workers are there and since when they last asked; not on which machines they run. */
export function antreanUi(asal: unknown): unknown {
  const { pollers = [] } = antrean.parse(asal);
  return { pollers: pollers.map((p, i) => ({ ...p, identity: `pekerja-${i + 1}` })) };
}

import { DefaultFailureConverter } from '@temporalio/common';

/** Failures go through the codec too: their messages and stacks would else stand in the history in the clear. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });

import type { Context } from '@temporalio/activity';
import { denyutkan } from '../../worker/denyut.ts';

const SEMENIT = 60_000;

describe('an activity that is to show that it lives', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** Begins one that is to speak at least so often. @returns how often it has spoken, and what ends it */
  function mulai(heartbeatTimeoutMs: number | undefined) {
    const heartbeat = jest.fn();
    const { inbound } = denyutkan({ info: { heartbeatTimeoutMs }, heartbeat } as unknown as Context);
    const { promise, resolve } = Promise.withResolvers<string>();
    const hasil = inbound.execute?.({ args: [], headers: {} }, () => promise);
    const selesai = () => (resolve('hasil'), hasil);
    return { heartbeat, selesai };
  }

  it('says so in time, again and again, and falls silent when it is done', async () => {
    const { heartbeat, selesai } = mulai(15_000);
    jest.advanceTimersByTime(15_000 - 1);
    expect(heartbeat.mock.calls.length).toBeGreaterThan(1);
    await expect(selesai()).resolves.toBe('hasil');
    heartbeat.mockClear();
    jest.advanceTimersByTime(SEMENIT);
    expect(heartbeat).not.toHaveBeenCalled();
  });

  // The server says zero where the workflow asked for nothing, and each beat is a write of its own.
  it.each([0, undefined])('says nothing where nobody listens: %s', async (batas) => {
    const { heartbeat, selesai } = mulai(batas);
    expect(jest.getTimerCount()).toBe(0);
    expect(heartbeat).not.toHaveBeenCalled();
    await expect(selesai()).resolves.toBe('hasil');
  });
});

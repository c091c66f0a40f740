import { setTimeout as sleep } from 'node:timers/promises';
import { keepRunning } from '../../scripts/infra/keep-running.ts';
import { StopStack } from '../../scripts/infra/stop-stack.ts';

/** Something whose end the test decides. */
function puppet() {
  const state = { starts: 0, stops: 0, failNext: false, die: () => {} };
  const start = async () => {
    state.starts += 1;
    if (state.failNext) {
      state.failNext = false;
      throw new Error('port terpakai');
    }
    return {
      onUnexpectedExit: (listener: () => void) => {
        state.die = listener;
      },
      stop: async () => {
        state.stops += 1;
      },
    };
  };
  return { state, start };
}

async function until(condition: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 5_000; !condition() && Date.now() < deadline;) await sleep(2);
  expect(condition()).toBe(true);
}

const quiet = { report: () => {}, giveUp: () => {}, delayMs: 1 };

describe('keepRunning', () => {
  it('starts again what ends by itself, and says what it was', async () => {
    const { state, start } = puppet();
    const lines: string[] = [];
    await keepRunning('API', start, { ...quiet, report: (line) => lines.push(line) });
    state.die();
    await until(() => state.starts === 2);
    expect(lines[0]).toContain('API berhenti sendiri');
  });

  it('tries again when the restart fails', async () => {
    const { state, start } = puppet();
    const lines: string[] = [];
    await keepRunning('API', start, { ...quiet, report: (line) => lines.push(line) });
    state.failNext = true;
    state.die();
    await until(() => state.starts === 3);
    expect(lines).toContain('port terpakai');
  });

  it('gives up after five restarts within a minute', async () => {
    const { state, start } = puppet();
    const reasons: string[] = [];
    await keepRunning('API', start, { ...quiet, giveUp: ({ message }) => reasons.push(message) });
    for (let death = 1; death <= 5; death += 1) {
      state.die();
      await until(() => state.starts === death + 1);
    }
    state.die();
    await until(() => reasons.length === 1);
    expect(state.starts).toBe(6);
    expect(reasons[0]).toContain('API berhenti sendiri berulang kali');
  });

  it('does not start again once it was told to stop', async () => {
    const { state, start } = puppet();
    const kept = await keepRunning('API', start, { ...quiet, delayMs: 60_000 });
    state.die();
    await kept.stop();
    expect(state).toMatchObject({ starts: 1, stops: 1 });
  });

  it('leaves a failure of the first start to the caller', async () => {
    const { state, start } = puppet();
    state.failNext = true;
    await expect(keepRunning('API', start, quiet)).rejects.toThrow('port terpakai');
  });
});

describe('StopStack', () => {
  it('stops in the opposite order, once', async () => {
    const order: string[] = [];
    const stack = new StopStack();
    for (const name of ['postgres', 'temporal', 'worker', 'api']) {
      await stack.add(async () => {
        order.push(name);
      });
    }
    await Promise.all([stack.stop(), stack.stop()]);
    expect(order).toEqual(['api', 'worker', 'temporal', 'postgres']);
  });

  it('stops at once what comes up during the shutdown', async () => {
    const stack = new StopStack();
    await stack.stop();
    const late = jest.fn(async () => {});
    await stack.add(late);
    expect(late).toHaveBeenCalledTimes(1);
  });
});

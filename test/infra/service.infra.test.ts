import { readFile } from 'node:fs/promises';
import { constants, getPriority } from 'node:os';
import { join } from 'node:path';
import { startService } from '../../scripts/infra/service.ts';
import { sampai } from '../support/tunggu.ts';
import { scratchFolder } from './scratch.ts';

const scratch = scratchFolder();

/** Says once the priority of its own thread, and that of one it starts. */
const TELLS = `
  const { Worker } = require('node:worker_threads');
  console.log('main', require('node:os').getPriority());
  new Worker("console.log('thread', require('node:os').getPriority()); setInterval(() => {}, 1000)", { eval: true });
`;

it.each([
  { besideEngine: true, behind: constants.priority.PRIORITY_BELOW_NORMAL },
  { besideEngine: false, behind: 0 },
])(
  'where besideEngine is $besideEngine a service stands $behind behind the servers',
  async ({ besideEngine, behind }) => {
    const logFile = join(scratch.path, `${besideEngine}.log`);
    const service = await startService({ args: ['-e', TELLS], environment: {}, logFile, besideEngine });
    const told = () => readFile(logFile, 'utf8').catch(() => '');
    try {
      await sampai(async () => (await told()).includes('thread'));
    } finally {
      await service.stop();
    }
    const own = getPriority() + behind;
    expect(await told()).toBe(`main ${own}\nthread ${own}\n`);
  },
);

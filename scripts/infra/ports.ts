import { createServer } from 'node:net';
import { errorCode } from './error-code.ts';
import { UserError } from './user-error.ts';

/** @throws UserError naming the port and the variable that moves it, when the port is taken. */
export async function assertPortFree(port: number, purpose: string, variable: string): Promise<void> {
  try {
    await listenOnce(port);
  } catch (error) {
    if (errorCode(error) !== 'EADDRINUSE') throw error;
    throw new UserError(
      `Port ${port} (${purpose}) sudah dipakai program lain. ` +
        `Hentikan program itu, atau pilih port lain, misalnya: ${variable}=${port + 1} npm start`,
      { cause: error },
    );
  }
}

/** A loopback port that was free a moment ago. */
export async function freePort(): Promise<number> {
  return listenOnce(0);
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(bound));
    });
  });
}

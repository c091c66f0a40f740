import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { PengaturanOidc } from '../../../api/masuk/oidc/pengaturan.ts';
import { JALUR_KEMBALI } from '../../../api/masuk/oidc/pengaturan.ts';
import { freePort } from '../../../scripts/infra/ports.ts';
import { RAHASIA_KLIEN } from './orang-penyedia.ts';

/** As browsers know the API; the scripted browser knows where it really is. */
export const ALAMAT_PUBLIK = 'http://lindung.uji';

export interface PenyediaUji {
  pengaturan: PengaturanOidc;
  mulai(): Promise<void>;
  henti(): Promise<void>;
}

/** A provider with a port of its own; it is away until it is started. */
export async function penyediaUji(): Promise<PenyediaUji> {
  const port = await freePort();
  let proses: ReturnType<typeof fork> | undefined;
  return {
    pengaturan: {
      penerbit: `http://127.0.0.1:${port}`,
      klienId: 'lindung',
      klienRahasia: RAHASIA_KLIEN,
      alamatPublik: ALAMAT_PUBLIK,
    },
    async mulai() {
      // Its warnings are about what a production provider would need.
      proses = fork('test/support/oidc/penyedia.ts', [String(port), ALAMAT_PUBLIK + JALUR_KEMBALI], {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        execArgv: [],
      });
      await once(proses, 'message');
    },
    async henti() {
      if (!proses?.connected) return;
      const berakhir = once(proses, 'exit');
      proses.kill('SIGKILL');
      await berakhir;
    },
  };
}

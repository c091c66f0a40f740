import { readdir, readFile } from 'node:fs/promises';

// USER_HZ of Linux, on every machine Node runs on.
const DETAK_PER_DETIK = 100;

/** Who took part, by what stands on the command line of its process; the first that fits. */
const PELAKU = {
  worker: /worker\/main\.ts|pekerja-polos\.ts/,
  api: /api\/main\.ts/,
  mesin: /\0start-dev\0/,
  'basis data': /postgres/,
  pemanggil: /(?:)/,
} as const;

export type PelakuCpu = keyof typeof PELAKU;
export const PELAKU_CPU = Object.keys(PELAKU) as PelakuCpu[];
/** CPU seconds by who used them. */
export type Cpu = Readonly<Record<PelakuCpu, number>>;

export const buatCpu = (isi: (p: PelakuCpu) => number): Cpu =>
  Object.fromEntries(PELAKU_CPU.map((p) => [p, isi(p)])) as Record<PelakuCpu, number>;

/**
 * CPU seconds that this process and all its descendants have used so far, ended children included.
 * @returns NaN where it cannot be read: on anything but Linux
 */
export async function cpuPohon(): Promise<Cpu> {
  if (process.platform !== 'linux') return buatCpu(() => NaN);
  const semua = new Map<number, { induk: number; detak: number; oleh: PelakuCpu }>();
  for (const nama of await readdir('/proc')) {
    if (!/^\d+$/.test(nama)) continue;
    // A process may end between the listing and the reading.
    const [teks, perintah] = await Promise.all(
      ['stat', 'cmdline'].map((b) => readFile(`/proc/${nama}/${b}`, 'utf8').catch(() => null)),
    );
    if (teks == null || perintah == null) continue;
    const isi = teks.slice(teks.lastIndexOf(')') + 2).split(' ');
    const detak = [11, 12, 13, 14].reduce((j, i) => j + Number(isi[i]), 0);
    const oleh = PELAKU_CPU.find((p) => PELAKU[p].test(perintah)) ?? 'pemanggil';
    semua.set(Number(nama), { induk: Number(isi[1]), detak, oleh });
  }
  const turunan = (pid: number): boolean => {
    for (let p: number | undefined = pid; p !== undefined; p = semua.get(p)?.induk)
      if (p === process.pid) return true;
    return false;
  };
  const milik = [...semua].filter(([pid]) => turunan(pid)).map(([, x]) => x);
  return buatCpu((p) => milik.reduce((j, x) => (x.oleh === p ? j + x.detak : j), 0) / DETAK_PER_DETIK);
}

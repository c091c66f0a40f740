import { readdir, readFile } from 'node:fs/promises';

// USER_HZ of Linux, on every machine Node runs on.
const DETAK_PER_DETIK = 100;

/**
 * CPU seconds that this process and all its descendants have used so far, ended children included.
 * @returns NaN where it cannot be read: on anything but Linux
 */
export async function cpuPohon(): Promise<number> {
  if (process.platform !== 'linux') return NaN;
  const semua = new Map<number, { induk: number; detak: number }>();
  for (const nama of await readdir('/proc')) {
    if (!/^\d+$/.test(nama)) continue;
    // A process may end between the listing and the reading.
    const teks = await readFile(`/proc/${nama}/stat`, 'utf8').catch(() => null);
    if (teks === null) continue;
    const isi = teks.slice(teks.lastIndexOf(')') + 2).split(' ');
    const detak = [11, 12, 13, 14].reduce((j, i) => j + Number(isi[i]), 0);
    semua.set(Number(nama), { induk: Number(isi[1]), detak });
  }
  const turunan = (pid: number): boolean => {
    for (let p: number | undefined = pid; p !== undefined; p = semua.get(p)?.induk)
      if (p === process.pid) return true;
    return false;
  };
  return [...semua].reduce((j, [pid, { detak }]) => (turunan(pid) ? j + detak : j), 0) / DETAK_PER_DETIK;
}

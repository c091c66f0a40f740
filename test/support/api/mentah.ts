import { once } from 'node:events';
import { request } from 'node:http';

/** Sends a path as it is written: `fetch` would put it right. */
export async function kirimMentah(
  alamat: string,
  metode: string,
  jalur: string,
  kepala: Record<string, string> = {},
  badan = '{}',
): Promise<number> {
  const { hostname, port } = new URL(alamat);
  const headers = { 'content-type': 'application/json', 'content-length': String(badan.length), ...kepala };
  const req = request({ hostname, port, method: metode, path: jalur, headers });
  req.end(badan);
  const [res] = (await once(req, 'response')) as [{ statusCode: number; resume(): void }];
  res.resume();
  return res.statusCode;
}

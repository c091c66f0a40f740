/** Sends one request to BSrE's server of the office; without a body it asks. */
export type SambunganBsre = (
  jalur: string,
  isi: unknown,
  sabarMs: number,
  rujukan?: string,
) => Promise<Response>;

export function sambungBsre(p: { alamat: string; pengguna: string; kataSandi: string }): SambunganBsre {
  const kunci = Buffer.from(`${p.pengguna}:${p.kataSandi}`).toString('base64');
  return (jalur, isi, sabarMs, rujukan) =>
    fetch(p.alamat.replace(/\/+$/, '') + jalur, {
      ...(isi === null ? { method: 'GET' } : { method: 'POST', body: JSON.stringify(isi) }),
      headers: {
        Authorization: `Basic ${kunci}`,
        'Content-Type': 'application/json',
        ...(rujukan !== undefined && { 'X-Request-Id': rujukan }),
      },
      signal: AbortSignal.timeout(sabarMs),
      // A passphrase is never sent on to wherever an answer points.
      redirect: 'manual',
    });
}

// Of making a connection: resolving the name, connecting, the handshake.
const TANPA_SAMBUNGAN =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|UND_ERR_CONNECT_TIMEOUT|(ERR_TLS|CERT|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)_\w+)$/;

/** Whether a request certainly never left, because no connection was made: then nothing can have been signed. */
export function tidakSampai(e: unknown): boolean {
  const sebab = (e as { cause?: { code?: unknown } } | null)?.cause;
  return typeof sebab?.code === 'string' && TANPA_SAMBUNGAN.test(sebab.code);
}

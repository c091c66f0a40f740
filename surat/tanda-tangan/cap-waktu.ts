import { createHash, randomBytes } from 'node:crypto';
import { Integer, OctetString } from 'asn1js';
import { pkijs } from './mesin-kripto.ts';

/** Asks a time-stamp authority (RFC 3161) to attest these bytes, of which it sees a digest. @returns its token, as ASN.1 */
export type MintaCapWaktu = (isi: Buffer) => Promise<unknown>;

const SHA256 = '2.16.840.1.101.3.4.2.1';
const SABAR_MS = 10_000;
/** PKIStatus: granted, granted with modifications. */
const DIBERI: ReadonlySet<number> = new Set([0, 1]);

/** The authority did not answer, or not with a token for what was asked. Nothing has been signed by then. */
export class CapWaktuGagal extends Error {
  override name = 'CapWaktuGagal';
}

export function capWaktuLewat(alamat: string, sabarMs = SABAR_MS): MintaCapWaktu {
  return async (isi) => {
    const minta = permintaan(createHash('sha256').update(isi).digest());
    const jawaban = await kirim(alamat, minta.toSchema().toBER(false), sabarMs);
    try {
      const { status, timeStampToken } = pkijs.TimeStampResp.fromBER(jawaban);
      if (!DIBERI.has(status.status) || !timeStampToken) {
        throw new CapWaktuGagal('Otoritas cap waktu menolak permintaan.');
      }
      await periksaToken(timeStampToken, minta, isi);
      return timeStampToken.toSchema();
    } catch (e) {
      if (e instanceof CapWaktuGagal) throw e;
      throw new CapWaktuGagal('Jawaban otoritas cap waktu tidak dapat dibaca.', { cause: e });
    }
  };
}

function permintaan(digest: Buffer): pkijs.TimeStampReq {
  const nonce = randomBytes(8);
  // A positive integer in its shortest form: neither a sign in the first bit nor an empty first byte.
  nonce.writeUInt8((nonce.readUInt8(0) & 0x7f) | 0x40, 0);
  return new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: SHA256 }),
      hashedMessage: new OctetString({ valueHex: digest }),
    }),
    nonce: new Integer({ valueHex: nonce }),
    certReq: true,
  });
}

async function kirim(alamat: string, isi: ArrayBuffer, sabarMs: number): Promise<ArrayBuffer> {
  try {
    const jawaban = await fetch(alamat, {
      method: 'POST',
      headers: { 'Content-Type': 'application/timestamp-query' },
      body: isi,
      signal: AbortSignal.timeout(sabarMs),
    });
    if (!jawaban.ok) throw new CapWaktuGagal(`Otoritas cap waktu menjawab ${jawaban.status}.`);
    return await jawaban.arrayBuffer();
  } catch (e) {
    if (e instanceof CapWaktuGagal) throw e;
    throw new CapWaktuGagal('Otoritas cap waktu tidak dapat dihubungi.', { cause: e });
  }
}

/** A token for something else, or not signed by who claims to have, would make a letter that no validator accepts. */
async function periksaToken(token: pkijs.ContentInfo, minta: pkijs.TimeStampReq, isi: Buffer): Promise<void> {
  const tertanda = new pkijs.SignedData({ schema: token.content });
  // In one piece or in several.
  const isiToken = tertanda.encapContentInfo.eContent?.getValue() ?? new ArrayBuffer();
  const info = pkijs.TSTInfo.fromBER(isiToken);
  const sama =
    info.messageImprint.hashedMessage.isEqual(minta.messageImprint.hashedMessage) &&
    minta.nonce !== undefined &&
    info.nonce?.isEqual(minta.nonce) === true;
  if (!sama) throw new CapWaktuGagal('Otoritas cap waktu menjawab untuk isi yang lain.');
  if (!(await tertanda.verify({ signer: 0, data: new Uint8Array(isi).buffer, checkChain: false }))) {
    throw new CapWaktuGagal('Cap waktu tidak ditandatangani dengan benar oleh otoritasnya.');
  }
}

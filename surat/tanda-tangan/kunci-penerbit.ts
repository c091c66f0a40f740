import { constants, privateEncrypt } from 'node:crypto';
import type forge from 'node-forge';

// DigestInfo of a SHA-256 digest, up to the digest itself (RFC 8017, 9.2).
const DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/**
 * An RSA key as forge signs certificates with it (SHA-256), with the arithmetic left to Node: in JavaScript it is many
 * times slower and does not hide the key from a clock.
 */
export function kunciPenerbit(pem: string): forge.pki.rsa.PrivateKey {
  const sign = (md: forge.md.MessageDigest): string => {
    const isi = Buffer.concat([DIGEST_INFO, Buffer.from(md.digest().getBytes(), 'binary')]);
    return privateEncrypt({ key: pem, padding: constants.RSA_PKCS1_PADDING }, isi).toString('binary');
  };
  // Of a key, signing asks for no more than this.
  return { sign } as unknown as forge.pki.rsa.PrivateKey;
}

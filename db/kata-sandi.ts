import { hash, verify } from '@node-rs/argon2';

// OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, two passes, one lane. The algorithm is the package's
// default (its enum cannot be imported where types are only stripped); a test holds it to that.
const BIAYA = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// The same password typed on another keyboard may arrive as other code points (NIST SP 800-63B, 3.1.1.2).
const seragam = (polos: string) => polos.normalize('NFKC');

/** Whether two passwords are one and the same to the hash. */
export function samaKataSandi(a: string, b: string): boolean {
  return seragam(a) === seragam(b);
}

/** @returns the argon2id hash in PHC form, salt and costs included */
export function hashKataSandi(polos: string): Promise<string> {
  return hash(seragam(polos), BIAYA);
}

/** @throws where the stored hash is none: a fault of ours, not a wrong password */
export function cocokKataSandi(tersimpan: string, polos: string): Promise<boolean> {
  return verify(tersimpan, seragam(polos));
}

import { cocokKataSandi, hashKataSandi } from '../../db/kata-sandi.ts';

describe('kata sandi', () => {
  it('di-hash dengan argon2id menurut OWASP, bergaram', async () => {
    const hash = await hashKataSandi('lindung-contoh');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hashKataSandi('lindung-contoh')).not.toBe(hash);
  });

  it('cocok hanya dengan kata sandi yang sama', async () => {
    const hash = await hashKataSandi('lindung-contoh');
    expect(await cocokKataSandi(hash, 'lindung-contoh')).toBe(true);
    expect(await cocokKataSandi(hash, 'Lindung-contoh')).toBe(false);
    expect(await cocokKataSandi(hash, '')).toBe(false);
  });

  it('tidak bergantung pada cara papan ketik menulis huruf beraksen', async () => {
    expect(await cocokKataSandi(await hashKataSandi('caf\u00e9'), 'cafe\u0301')).toBe(true);
  });

  it('hash yang rusak adalah kesalahan, bukan kata sandi yang salah', async () => {
    await expect(cocokKataSandi('rusak', 'lindung-contoh')).rejects.toThrow('Decoding failed');
  });
});

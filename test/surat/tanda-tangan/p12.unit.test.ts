import { X509Certificate } from 'node:crypto';
import { cetak } from '../../../surat/cetak/cetak.ts';
import { penandatanganP12 } from '../../../surat/tanda-tangan/bersertifikat.ts';
import type { PermintaanTandaTangan } from '../../../surat/tanda-tangan/penandatangan.ts';
import { bukaP12 } from '../../../surat/tanda-tangan/sertifikat.ts';
import { lembarUji } from '../../support/surat/lembar.ts';
import { otoritasUji, p12 } from '../../support/surat/otoritas.ts';

const SANDI = 'sandi-sertifikat';
const akar = otoritasUji('Akar');
const antara = akar.terbitkan('Antara', { ca: true });
const kadis = antara.terbitkan('Kepala Dinas');
const lain = otoritasUji('Lain');
const PADA = new Date('2026-11-22T01:00:00Z');
const utuh = p12(
  kadis.kunci,
  [kadis, antara, akar].map((x) => x.sertifikat),
  SANDI,
);

// Made by openssl (prime256v1, password "rahasia"): forge makes none.
const KURVA_ELIPS = Buffer.from(
  [
    'MIID/AIBAzCCA7IGCSqGSIb3DQEHAaCCA6MEggOfMIIDmzCCAlIGCSqGSIb3DQEHBqCCAkMwggI/AgEAMIICOAYJKoZIhvcNAQcB',
    'MFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAixNCCp4rsB8AICCAAwDAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEECtn',
    'nRROKzgB398+Te3dQV6AggHQ3M4whUBCHwoajvPKK1pvtRsr7jHw33C6Vx5V1SCx4zLrAoQ7JaWmlvWsX7R4WwYTai3Mn/xSgDLQ',
    '4eU9auS9NudOMEyeRt8DmT9+PDWujjlznt5F3p/b5vKP5LjgrGcMIwULo60+ju8bDkydG3Kmt7RN49VHZ+Rkkkhf490LNrPNpUny',
    'DVh/3jUQ83hXP0my+krBi+kOftSaoz9v+nH/xnJ1VCYU3rZ3e9ZIDjMRS3bulrVO9AEuWDD79NJKFOn8T64TXwkljzg6r7+F1JAt',
    'j1K5jenpmtXxnQJ4lsso1U2oQDXmD6E5KB8GP75ELaWCbn5mcAu8FQgx7z75byMRQvzx6rTNCYAZgdtE55Sj+KoxD64NatHEZ9el',
    'BVbPCmOwjZ7i4HxJucCstSDJWCQarsoQfAp9jKmo1hZQR7W9e5xCc03wSWjH5XeZWWUCFtCt4NiXRtj0ix1Ra3uyxnS+NcsUVan6',
    'MbUFv/IkokcKp8kGQxWag/+j1OD6wYIpD/im2oGHSzImjlsI0djRUSzXfohw8kbF9YcwOVPwizzFIF7yRQbiZfDVPBByq7v9qLqf',
    '4NluMQREbS99nsJLKBF3eLD65VfMKKXEMqmovQfZoFUwggFBBgkqhkiG9w0BBwGgggEyBIIBLjCCASowggEmBgsqhkiG9w0BDAoB',
    'AqCB7zCB7DBXBgkqhkiG9w0BBQ0wSjApBgkqhkiG9w0BBQwwHAQIjeLKrS52QaECAggAMAwGCCqGSIb3DQIJBQAwHQYJYIZIAWUD',
    'BAEqBBBckoV5J+3vUAD4ycilbZDsBIGQfWOrlAGgrQmPU1XHYXW47N4G4bnJE7p1Ceo82EtWOrU8kaUtlKwi92YOQSZZyT7iN5HP',
    '8CFepeFW+ESsEC28IzPBfvaeP+eLpeGoUTu9rYen5osU91nuI4vQWV649FjSaek0LEfXjbJ7fPNgqR80MhPV9y+T//jHLACzjD9T',
    'oZZHLHyj4Ugh3L8P7NN9uoY4MSUwIwYJKoZIhvcNAQkVMRYEFKApn9tupr976Q1fJrZ1+9MwrwKXMEEwMTANBglghkgBZQMEAgEF',
    'AAQgOwtntUEaj5CSvG580HSt9OcE1ZpilgQPoNbgJlFBcMcECLHijm2I3UArAgIIAA==',
  ].join(''),
  'base64',
);
// The same key without its certificate.
const KUNCI_SAJA = Buffer.from(
  [
    'MIIBfgIBAzCCATQGCSqGSIb3DQEHAaCCASUEggEhMIIBHTCCARkGCSqGSIb3DQEHAaCCAQoEggEGMIIBAjCB/wYLKoZIhvcNAQwK',
    'AQKgge8wgewwVwYJKoZIhvcNAQUNMEowKQYJKoZIhvcNAQUMMBwECAVZSByaxP8SAgIIADAMBggqhkiG9w0CCQUAMB0GCWCGSAFl',
    'AwQBKgQQYwDjw+NlXoZoaVH1jNjFOASBkF7656VRqLRc2FdW/PRaIHaoisKmUIgziODF4MuloSbfhFLfDOcfUKA92uM0ikPy7zha',
    'LNZc5fe2BcFAHJW5+TH0nIyanZg+zuWGFj3bXj0M8/uz2rBL16g2RtGuCFG+AMXN4csD+8XJo6d9l5MgmoFWHAPuiSx4NJq+GhyT',
    'ZZ2nv8MU7ev/6s5DQhRTaIKsMjBBMDEwDQYJYIZIAWUDBAIBBQAEIONqo6Z6FZ84AAj9YKXwgYjK6n9WO+5FBEjWcdqIeQgIBAhG',
    'ituHmng+twICCAA=',
  ].join(''),
  'base64',
);

const nama = (rantai: readonly Buffer[]) => rantai.map((c) => new X509Certificate(c).subject);

describe('a PKCS#12 file', () => {
  it.each(['aes256', '3des'] as const)('opens, closed with %s', (cara) => {
    const isi = p12(kadis.kunci, [kadis.sertifikat], SANDI, cara);
    expect(nama(bukaP12(isi, SANDI).rantai)).toEqual(['CN=Kepala Dinas']);
  });

  it('gives the chain from the signatory upwards, whatever the order in the file, and nothing else', () => {
    const kacau = [akar, lain, kadis, antara].map((x) => x.sertifikat);
    const { rantai } = bukaP12(p12(kadis.kunci, kacau, SANDI), SANDI);
    expect(nama(rantai)).toEqual(['CN=Kepala Dinas', 'CN=Antara', 'CN=Akar']);
  });

  const pendek = akar.terbitkan('Pendek', { bit: 1_024 });
  it.each([
    ['a wrong password', utuh, 'salah', 'Kata sandi berkas sertifikat (.p12) salah'],
    ['a file that is none', Buffer.from('-----BEGIN CERTIFICATE-----'), SANDI, 'bukan berkas PKCS#12'],
    ['an empty file', Buffer.alloc(0), SANDI, 'bukan berkas PKCS#12'],
    ['a certificate on its own', new X509Certificate(kadis.sertifikat).raw, SANDI, 'bukan berkas PKCS#12'],
    ['a key without a certificate', KUNCI_SAJA, 'rahasia', 'tidak memuat kunci dan sertifikat'],
    [
      'a certificate without a key',
      p12(null, [kadis.sertifikat], SANDI),
      SANDI,
      'tidak memuat kunci dan sertifikat',
    ],
    ['a key of somebody else', p12(kadis.kunci, [lain.sertifikat], SANDI), SANDI, 'bukan milik kuncinya'],
    ['a short key', p12(pendek.kunci, [pendek.sertifikat], SANDI), SANDI, 'paling sedikit 2048 bit'],
    ['an elliptic curve', KURVA_ELIPS, 'rahasia', 'bukan RSA'],
  ])('is refused: %s', (_, isi, sandi, pesan) => {
    expect(() => bukaP12(isi, sandi)).toThrow(
      expect.objectContaining({ name: 'SertifikatTidakSah', message: expect.stringContaining(pesan) }),
    );
  });
});

describe('signing with a PKCS#12', () => {
  let pdf: Buffer;
  beforeAll(async () => {
    pdf = await cetak(lembarUji());
  });
  const minta = (ubah: Partial<PermintaanTandaTangan> = {}): PermintaanTandaTangan => ({
    pdf,
    pada: PADA,
    alasan: 'Surat Rekomendasi',
    lokasi: 'Bulukumba',
    rujukan: 'satu',
    ...ubah,
  });
  const baca = (isi: Buffer) => () => Promise.resolve(isi);

  it('works with the password in the settings, or with the one the signatory gives', async () => {
    const kantor = penandatanganP12(baca(utuh), SANDI);
    expect(kantor.perluFrasaSandi).toBe(false);
    await kantor.siap(PADA);
    expect(await kantor.tandaTangani(minta())).toMatchObject({ hasil: 'ditandatangani' });

    const sendiri = penandatanganP12(baca(utuh), null);
    expect(sendiri.perluFrasaSandi).toBe(true);
    await sendiri.siap(PADA);
    await sendiri.siap(PADA, { frasaSandi: SANDI });
    expect(await sendiri.tandaTangani(minta({ frasaSandi: SANDI }))).toMatchObject({
      hasil: 'ditandatangani',
    });
  });

  it('asks the signatory again where the passphrase is wrong or missing', async () => {
    const sendiri = penandatanganP12(baca(utuh), null);
    await expect(sendiri.siap(PADA, { frasaSandi: 'salah' })).rejects.toMatchObject({ sebab: 'frasaSandi' });
    expect(await sendiri.tandaTangani(minta({ frasaSandi: 'salah' }))).toEqual({
      hasil: 'ditolak',
      sebab: 'frasaSandi',
      pesan: 'Frasa sandi salah. Masukkan lagi.',
    });
    expect(await sendiri.tandaTangani(minta())).toEqual({
      hasil: 'ditolak',
      sebab: 'frasaSandi',
      pesan: 'Masukkan frasa sandi.',
    });
  });

  it('is not ready with a wrong password in the settings, which a passphrase does not mend', async () => {
    const kantor = penandatanganP12(baca(utuh), 'salah');
    const salah = 'Kata sandi berkas sertifikat (.p12) pada pengaturan salah.';
    await expect(kantor.siap(PADA)).rejects.toThrow(salah);
    expect(await kantor.tandaTangani(minta({ frasaSandi: SANDI }))).toEqual({
      hasil: 'ditolak',
      sebab: 'sertifikat',
      pesan: salah,
    });
  });

  it('is not ready where the file cannot be read, without saying where it lies', async () => {
    const hilang = penandatanganP12(() => Promise.reject(new Error('ENOENT /etc/rahasia.p12')), SANDI);
    await expect(hilang.siap(PADA)).rejects.toThrow(/^Berkas sertifikat \(\.p12\) tidak dapat dibaca\.$/);
  });

  const masa = (dari: string, sampai: string) => ({ dari: new Date(dari), sampai: new Date(sampai) });
  const lewat = masa('2020-01-01', '2026-11-21T00:00:00Z');
  const usang = akar.terbitkan('Antara Usang', { ca: true, ...lewat });
  it.each([
    ['has expired', akar.terbitkan('A', lewat), akar, 'penanda tangan kedaluwarsa sejak 2026-11-21.'],
    ['is not valid yet', akar.terbitkan('B', masa('2027-01-01', '2030-01-01')), akar, 'belum berlaku.'],
    ['has an expired issuer', usang.terbitkan('C'), usang, 'penerbitnya kedaluwarsa sejak 2026-11-21.'],
  ])('refuses a certificate that %s, before and at signing', async (_, milik, atas, pesan) => {
    const isi = p12(milik.kunci, [milik.sertifikat, atas.sertifikat], SANDI);
    const kantor = penandatanganP12(baca(isi), SANDI);
    await expect(kantor.siap(PADA)).rejects.toThrow(pesan);
    const sendiri = penandatanganP12(baca(isi), null);
    await expect(sendiri.siap(PADA, { frasaSandi: SANDI })).rejects.toThrow(pesan);
    expect(await sendiri.tandaTangani(minta({ frasaSandi: SANDI }))).toMatchObject({
      hasil: 'ditolak',
      sebab: 'sertifikat',
      pesan: expect.stringContaining(pesan),
    });
  });

  it('keeps the event loop free while a password is stretched', async () => {
    const detak = { kali: 0 };
    const jam = setInterval(() => (detak.kali += 1), 1);
    await penandatanganP12(baca(utuh), SANDI).siap(PADA);
    clearInterval(jam);
    expect(detak.kali).toBeGreaterThan(0);
  });
});

import { X509Certificate } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pilihPenandatangan } from '../../../surat/tanda-tangan/pilih.ts';
import { sertifikatUjiTetap } from '../../../surat/tanda-tangan/sertifikat-uji-tetap.ts';
import { scratchFolder } from '../../infra/scratch.ts';
import { otoritasUji, p12 } from '../../support/surat/otoritas.ts';

const scratch = scratchFolder();
const PADA = new Date();
const capWaktu = undefined;

describe('the test certificate', () => {
  it('is made once, for its owner only, and stays', async () => {
    const folder = join(scratch.path, 'data');
    const pertama = await sertifikatUjiTetap(folder);
    expect(await sertifikatUjiTetap(folder)).toEqual(pertama);
    expect(readdirSync(folder)).toEqual(['sertifikat-uji.pem']);
    expect(statSync(join(folder, 'sertifikat-uji.pem')).mode & 0o777).toBe(0o600);
    const [milik = Buffer.alloc(0)] = pertama.sertifikat.rantai;
    const otoritas = new X509Certificate(pertama.otoritas);
    expect(new X509Certificate(milik).verify(otoritas.publicKey)).toBe(true);
  });

  it('is one, also where several processes start at one moment', async () => {
    const semua = await Promise.all(Array.from({ length: 4 }, () => sertifikatUjiTetap(scratch.path)));
    expect(new Set(semua.map((s) => s.otoritas)).size).toBe(1);
    expect(readdirSync(scratch.path)).toEqual(['sertifikat-uji.pem']);
  });

  it('is refused when damaged, without being printed, and not replaced', async () => {
    const berkas = join(scratch.path, 'sertifikat-uji.pem');
    await sertifikatUjiTetap(scratch.path);
    const utuh = readFileSync(berkas, 'utf8');
    for (const rusak of ['', utuh.slice(0, 2_000), utuh.replace('MII', 'MIJ')]) {
      writeFileSync(berkas, rusak);
      await expect(sertifikatUjiTetap(scratch.path)).rejects.toThrow(
        /^sertifikat-uji\.pem di folder data rusak\. /,
      );
      expect(readFileSync(berkas, 'utf8')).toBe(rusak);
    }
  });
});

describe('the settings choose', () => {
  it('the test certificate of the data folder', async () => {
    const p = await pilihPenandatangan({ jenis: 'uji', folder: scratch.path, capWaktu });
    expect(p).toMatchObject({ jenis: 'uji', perluFrasaSandi: false, perluTempat: true, setempat: true });
    expect(p.keterangan).toContain('sertifikat UJI');
    await p.siap(PADA);
  });

  it('a PKCS#12, which is looked at when it is needed and not before', async () => {
    const berkas = join(scratch.path, 'kantor.p12');
    const p = await pilihPenandatangan({ jenis: 'p12', berkas, kataSandi: 'sandi', capWaktu });
    await expect(p.siap(PADA)).rejects.toThrow('tidak dapat dibaca');
    mkdirSync(berkas);
    await expect(p.siap(PADA)).rejects.toThrow('tidak dapat dibaca');
    const milik = otoritasUji('Kantor');
    const lain = join(scratch.path, 'lain.p12');
    writeFileSync(lain, p12(milik.kunci, [milik.sertifikat], 'sandi'));
    await (await pilihPenandatangan({ jenis: 'p12', berkas: lain, kataSandi: 'sandi', capWaktu })).siap(PADA);
    const sendiri = await pilihPenandatangan({ jenis: 'p12', berkas: lain, kataSandi: undefined, capWaktu });
    expect(sendiri).toMatchObject({ jenis: 'p12', perluFrasaSandi: true, setempat: true });
  });

  it('BSrE, which asks for a passphrase and adds its own field', async () => {
    const p = await pilihPenandatangan({
      jenis: 'bsre',
      alamat: 'http://127.0.0.1:9',
      pengguna: 'dinsos',
      kataSandi: 'rahasia',
      jalurHasil: undefined,
      capWaktu,
    });
    expect(p).toMatchObject({ jenis: 'bsre', perluFrasaSandi: true, perluTempat: false, setempat: false });
  });
});

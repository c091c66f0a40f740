import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cetak } from '../../../surat/cetak/cetak.ts';
import { penandatanganBsre } from '../../../surat/tanda-tangan/bsre.ts';
import type { PermintaanTandaTangan } from '../../../surat/tanda-tangan/penandatangan.ts';
import type { BsreUji } from '../../support/surat/bsre.ts';
import { mulaiBsre } from '../../support/surat/bsre.ts';
import { lembarUji } from '../../support/surat/lembar.ts';
import { sampai } from '../../support/tunggu.ts';

const PADA = new Date('2026-11-22T01:00:00Z');
const NIK = '7302011203700004';
const FRASA = 'Frasa#Rahasia1';

let bsre: BsreUji;
let pdf: Buffer;
beforeAll(async () => {
  [bsre, pdf] = await Promise.all([mulaiBsre(), cetak(lembarUji({ tempatTandaTangan: false }))]);
});
beforeEach(() => {
  bsre.ubah('biasa');
  bsre.orang.clear();
  bsre.orang.set(NIK, { frasa: FRASA, status: 'ISSUE' });
  bsre.diminta.length = 0;
  bsre.tertanda.length = 0;
});
afterAll(() => bsre.tutup());

const penanda = (ubah: Partial<BsreUji['pengaturan']> = {}) =>
  penandatanganBsre({ ...bsre.pengaturan, ...ubah });
const minta = (ubah: Partial<PermintaanTandaTangan> = {}): PermintaanTandaTangan => ({
  pdf,
  pada: PADA,
  nik: NIK,
  frasaSandi: FRASA,
  alasan: 'Surat Rekomendasi',
  lokasi: 'Bulukumba',
  rujukan: 'satu',
  ...ubah,
});

describe('a letter signed at BSrE', () => {
  it('comes back whole, with a signature over all of it, which BSrE knows again', async () => {
    const hasil = await penanda().tandaTangani(minta());
    if (hasil.hasil !== 'ditandatangani') throw new Error(hasil.pesan);
    expect(hasil.pdf.subarray(0, pdf.length).equals(pdf)).toBe(true);
    expect(await penanda().periksa(hasil.pdf)).toEqual({ sah: true });
    const ubah = Buffer.from(hasil.pdf);
    ubah.writeUInt8(ubah.readUInt8(900) ^ 1, 900);
    expect(await penanda().periksa(ubah)).toMatchObject({ sah: false });
  });

  it('that another server has signed is not known', async () => {
    const lain = await mulaiBsre();
    lain.orang.set(NIK, { frasa: FRASA, status: 'ISSUE' });
    const hasil = await penandatanganBsre(lain.pengaturan).tandaTangani(minta());
    await lain.tutup();
    if (hasil.hasil !== 'ditandatangani') throw new Error(hasil.pesan);
    expect(await penanda().periksa(hasil.pdf)).toEqual({
      sah: false,
      pesan: 'Menurut BSrE tanda tangannya tidak sah (INVALID).',
    });
  });
});

describe('a refusal is certain: nothing was signed', () => {
  it('for a wrong passphrase', async () => {
    expect(await penanda().tandaTangani(minta({ frasaSandi: 'salah' }))).toEqual({
      hasil: 'ditolak',
      sebab: 'frasaSandi',
      pesan: 'Frasa sandi salah. Masukkan lagi.',
    });
    expect(bsre.tertanda).toEqual([]);
  });

  it('for a person BSrE does not know, whose number is not repeated', async () => {
    expect(await penanda().tandaTangani(minta({ nik: '7302019999990001' }))).toEqual({
      hasil: 'ditolak',
      sebab: 'penandaTangan',
      pesan: 'BSrE menolak: User dengan NIK … tidak terdaftar',
    });
  });

  it('for an office BSrE does not know', async () => {
    expect(await penanda({ kataSandi: 'lain' }).tandaTangani(minta())).toEqual({
      hasil: 'ditolak',
      sebab: 'penyedia',
      pesan: 'BSrE menolak: Unauthorized',
    });
  });

  it.each([
    ['NIK', { nik: undefined }, 'penandaTangan', 'NIK penanda tangan belum dicatat; BSrE memerlukannya.'],
    ['passphrase', { frasaSandi: undefined }, 'frasaSandi', 'Masukkan frasa sandi.'],
  ])('without a %s, which is not even sent', async (_, ubah, sebab, pesan) => {
    const { nik, frasaSandi, ...sisa } = { ...minta(), ...ubah };
    const tanpa = { ...sisa, ...(nik && { nik }), ...(frasaSandi && { frasaSandi }) };
    expect(await penanda().tandaTangani(tanpa)).toEqual({ hasil: 'ditolak', sebab, pesan });
    expect(bsre.diminta).toEqual([]);
  });

  it('where no connection is made', async () => {
    const pergi = await mulaiBsre();
    await pergi.tutup();
    const hilang = penandatanganBsre(pergi.pengaturan);
    expect(await hilang.tandaTangani(minta())).toMatchObject({ hasil: 'ditolak', sebab: 'penyedia' });
    await expect(hilang.siap(PADA, { nik: NIK })).rejects.toThrow('tidak dapat dihubungi');
  });

  it('where the address leads elsewhere, and the passphrase is not carried there', async () => {
    const terbawa: string[] = [];
    const server = createServer((m, j) => {
      terbawa.push(m.url ?? '');
      j.writeHead(307, { Location: '/masuk' }).end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const alamat = `http://127.0.0.1:${(server.address() as AddressInfo).port}/esign/`;
    const hasil = await penanda({ alamat }).tandaTangani(minta());
    server.closeAllConnections();
    server.close();
    expect(hasil).toEqual({
      hasil: 'ditolak',
      sebab: 'penyedia',
      pesan: 'Alamat layanan BSrE pada pengaturan salah.',
    });
    expect(terbawa).toEqual(['/esign/api/v2/sign/pdf']);
  });
});

describe('where the answer is not known, so is the outcome', () => {
  it.each([
    ['galat', 1],
    ['kacau', 1],
    ['putusSesudah', 1],
    ['putusSebelum', 0],
  ] as const)('%s: BSrE has signed %d letters', async (cara, tertanda) => {
    bsre.ubah(cara);
    const hasil = await penanda().tandaTangani(minta());
    expect(hasil).toMatchObject({ hasil: 'tidakPasti' });
    expect(JSON.stringify(hasil)).not.toContain(FRASA);
    expect(bsre.tertanda).toHaveLength(tertanda);
    expect(bsre.diminta).toEqual(['/api/v2/sign/pdf']);
  });

  it('silence: what was signed meanwhile can be found out later', async () => {
    bsre.ubah('diam');
    expect(await penanda({ sabarMs: 50 }).tandaTangani(minta())).toEqual({
      hasil: 'tidakPasti',
      pesan: 'Layanan BSrE tidak menjawab pada waktunya.',
    });
    await sampai(() => Promise.resolve(bsre.tertanda.length === 1));
    bsre.ubah('biasa');
    const [tertanda = Buffer.alloc(0)] = bsre.tertanda;
    expect(await penanda().periksa(tertanda)).toEqual({ sah: true });
  });

  it('a slow answer is waited for', async () => {
    bsre.ubah('diam');
    const hasil = penanda().tandaTangani(minta());
    await sampai(() => Promise.resolve(bsre.tertanda.length === 1));
    bsre.ubah('biasa');
    expect(await hasil).toMatchObject({ hasil: 'ditandatangani' });
  });
});

describe('what became of a request', () => {
  const gerbang = () => penandatanganBsre(bsre.gerbang);

  it('can be asked of a gateway, by the reference it was sent with', async () => {
    bsre.ubah('putusSesudah');
    expect(await gerbang().tandaTangani(minta({ rujukan: 'a' }))).toMatchObject({ hasil: 'tidakPasti' });
    expect(await gerbang().tanyakan?.('a')).toEqual({ hasil: 'ditandatangani', pdf: bsre.tertanda[0] });
    expect(await gerbang().tanyakan?.('b')).toEqual({ hasil: 'tidakDitandatangani' });
  });

  it.each(['belum', 'galat'] as const)('is not known where the answer does not say so (%s)', async (cara) => {
    bsre.ubahHasil(cara);
    expect(await gerbang().tanyakan?.('a')).toEqual({ hasil: 'belumTahu' });
    bsre.ubahHasil('biasa');
  });

  it('is not known where nobody answers', async () => {
    const pergi = await mulaiBsre();
    await pergi.tutup();
    expect(await penandatanganBsre(pergi.gerbang).tanyakan?.('a')).toEqual({ hasil: 'belumTahu' });
  });

  it('cannot be asked of BSrE itself', () => {
    expect(penanda()).not.toHaveProperty('tanyakan');
  });
});

describe('being ready', () => {
  it('is asked of BSrE by the NIK, which must be on record', async () => {
    await penanda().siap(PADA, { nik: NIK });
    expect(bsre.diminta).toEqual(['/api/v2/user/check/status']);
    await expect(penanda().siap(PADA)).rejects.toThrow('NIK penanda tangan belum dicatat');
  });

  it.each(['EXPIRED', 'SUSPEND'])('is denied to a certificate that is %s', async (status) => {
    bsre.orang.set(NIK, { frasa: FRASA, status });
    await expect(penanda().siap(PADA, { nik: NIK })).rejects.toThrow(`belum dapat menandatangani: Status`);
  });

  it('is denied to a person BSrE does not know, whose number is not repeated', async () => {
    await expect(penanda().siap(PADA, { nik: '7302019999990001' })).rejects.toThrow(
      /: User … belum terdaftar$/,
    );
  });

  it('is not denied because BSrE cannot say: signing will tell', async () => {
    for (const cara of ['galat', 'kacau', 'putusSesudah'] as const) {
      bsre.ubah(cara);
      await penanda().siap(PADA, { nik: NIK });
    }
    expect(bsre.diminta).toHaveLength(3);
  });
});

import { nomorSeri } from '../../../surat/tanda-tangan/sertifikat-uji.ts';

test.each([0x00, 0x01, 0x7f, 0x80, 0xff])(
  'a serial number is positive and as short as DER wants it, whatever chance gives first (%i)',
  (depan) => {
    const seri = Buffer.from(nomorSeri(Buffer.alloc(16, depan)), 'hex');
    expect(seri).toHaveLength(16);
    expect(seri[0]).toBeGreaterThan(0);
    expect(seri[0]).toBeLessThan(0x80);
    expect(seri.subarray(1)).toEqual(Buffer.alloc(15, depan));
  },
);

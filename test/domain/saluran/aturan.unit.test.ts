import { ATURAN_BAWAAN, lewatSaluran } from '../../../domain/saluran/aturan.ts';
import { aturanSaluran, saluranSayaDiubah } from '../../../domain/saluran/isi.schema.ts';

const aturan = (ubah: object) => ({ dipakai: true, mendesakWajib: false, bawaan: 'semua' as const, ...ubah });

describe('pilihan orang dan aturan kantor', () => {
  test.each([
    // pilihan, mendesak, sampai
    ['semua', false, true],
    ['semua', true, true],
    ['mendesak', false, false],
    ['mendesak', true, true],
    ['tidak', false, false],
    ['tidak', true, false],
  ] as const)('memilih %s, mendesak %s: %s', (pilihan, mendesak, sampai) => {
    expect(lewatSaluran(aturan({}), pilihan, mendesak)).toBe(sampai);
  });

  test('kantor dapat mewajibkan yang mendesak, dan hanya itu', () => {
    const wajib = aturan({ mendesakWajib: true });
    expect(lewatSaluran(wajib, 'tidak', true)).toBe(true);
    expect(lewatSaluran(wajib, 'tidak', false)).toBe(false);
  });

  test('saluran yang tidak dipakai kantor tidak mengirim apa pun', () => {
    const mati = aturan({ dipakai: false, mendesakWajib: true });
    for (const mendesak of [true, false]) expect(lewatSaluran(mati, 'semua', mendesak)).toBe(false);
  });

  test('yang tidak memilih mengikuti bawaan kantor', () => {
    expect(lewatSaluran(aturan({ bawaan: 'tidak' }), null, false)).toBe(false);
    expect(lewatSaluran(aturan({ bawaan: 'mendesak' }), null, true)).toBe(true);
    expect(lewatSaluran(aturan({ bawaan: 'tidak' }), 'semua', false)).toBe(true);
  });

  test('aturan bawaan sah menurut bentuknya sendiri', () => {
    expect(aturanSaluran.parse(ATURAN_BAWAAN)).toEqual(ATURAN_BAWAAN);
  });
});

describe('isian yang salah', () => {
  test.each([
    { mulai: '21:00', selesai: '21:00' },
    { mulai: '24:00', selesai: '06:00' },
    { mulai: '9:00', selesai: '06:00' },
    { mulai: '21.00', selesai: '06.00' },
  ])('jam senyap %j', (senyap) => {
    expect(aturanSaluran.safeParse({ ...ATURAN_BAWAAN, senyap }).success).toBe(false);
  });

  test.each([
    { saluran: 'surel', alamat: 'bukan surel' },
    { saluran: 'surel', alamat: 'a@kantor.go.id, b@kantor.go.id' },
    { saluran: 'surel', alamat: 'a@kantor.go.id\nBcc: b@kantor.go.id' },
    { saluran: 'whatsapp', alamat: '0411-123456' },
    { saluran: 'whatsapp', alamat: 'a@kantor.go.id' },
    { saluran: 'whatsapp' },
    { saluran: 'merpati', pilihan: 'semua' },
    { saluran: 'surel', pilihan: 'kadang' },
  ])('%j', (isi) => {
    expect(saluranSayaDiubah.safeParse(isi).success).toBe(false);
  });
});

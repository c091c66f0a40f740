import { ikhtisarJatuh, layakDikirim, penanggungKini } from '../../../domain/kasus/ikhtisar.ts';
import type { Pejabat } from '../../../domain/kasus/pejabat.ts';
import { kalender } from '../../support/pembangun/kalender.ts';

// The office is in WITA: 08:00 there is midnight UTC. 2026-01-05 is a Monday, Wednesday a holiday.
const k = kalender({ libur: [{ tanggal: '2026-01-07', nama: 'Libur', jenis: 'libur' }] });
const jatuh = (saat: string, terakhir: string | null = null, skala = 1) =>
  ikhtisarJatuh(k, `2026-01-${saat}:00.000Z`, skala, terakhir && `2026-01-${terakhir}:00.000Z`)?.tanggal;

describe('the digest is due', () => {
  it.each([
    ['before the office opens', '04T23:59', undefined],
    ['when it opens', '05T00:00', '2026-01-05'],
    ['during its midday break', '05T04:30', '2026-01-05'],
    ['late, where the worker was down in the morning', '05T07:59', '2026-01-05'],
    ['no more when it has closed', '05T08:00', undefined],
    ['not on a holiday', '07T01:00', undefined],
    ['not on a Saturday', '10T01:00', undefined],
  ])('%s', (_, saat, tanggal) => expect(jatuh(saat)).toBe(tanggal));

  it('once a day', () => {
    expect(jatuh('05T01:00', '05T00:00')).toBeUndefined();
    expect(jatuh('06T00:00', '05T07:59')).toBe('2026-01-06');
  });

  it('on a demo clock at most every ten minutes that people live through', () => {
    // A day a minute.
    expect(jatuh('09T00:00', '05T00:00', 1440)).toBeUndefined();
    expect(jatuh('15T00:00', '05T00:00', 1440)).toBe('2026-01-15');
  });

  it('as of the opening, whenever it is made out', () => {
    expect(ikhtisarJatuh(k, '2026-01-05T06:00:00.000Z', 1, null)?.buka).toBe('2026-01-05T00:00:00.000Z');
  });
});

it('says once that nothing is late any more', () => {
  expect([layakDikirim(2, 0), layakDikirim(0, 2), layakDikirim(0, 0), layakDikirim(0, null)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

describe('who a late case is with', () => {
  const pejabat: Pejabat[] = [
    { peran: 'peksos', jabatan: 'Pekerja Sosial I', orangId: 'ani', nama: 'Ani' },
    { peran: 'kabid-rehsos', jabatan: 'Kepala Bidang', orangId: 'budi', nama: 'Budi', sebagai: 'plh' },
  ];
  const dengan = (orangId: string | null, nama: string | null, peran: string) =>
    penanggungKini({ orangId, nama, peran }, pejabat);

  it('is the officer in charge, in the post held now', () => {
    expect(dengan('ani', 'Ani', 'peksos')).toEqual(['Ani (Pekerja Sosial I)']);
  });
  it('is named also where the officer has no post any more', () => {
    expect(dengan('citra', 'Citra', 'peksos')).toEqual(['Citra (sedang tidak bertugas)']);
  });
  it('is otherwise whoever holds the role, the Plh for the holder', () => {
    expect(dengan(null, null, 'kabid-rehsos')).toEqual(['Budi (Plh Kepala Bidang)']);
  });
  it('is nobody where nobody holds it', () => expect(dengan(null, null, 'kadis')).toEqual([]));
});

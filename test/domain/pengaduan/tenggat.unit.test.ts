import { ATURAN } from '../../../domain/layanan.ts';
import { KLASIFIKASI } from '../../../domain/pengaduan/kata.ts';
import type { KeadaanPengaduan } from '../../../domain/pengaduan/keadaan.ts';
import { bacaEskalasi, jalankan, tunggu } from '../../support/pembangun/jalankan.ts';
import { pengaduan, tindakanPengaduan } from '../../support/pembangun/pengaduan.ts';
import { HARI, PANGKAL, pada } from '../../support/pembangun/waktu.ts';

const A = ATURAN.pengaduan;
const jalan = (k: KeadaanPengaduan) =>
  k.tenggat.filter((t) => t.berakhirPada === undefined).map(({ id, mulai, batas }) => ({ id, mulai, batas }));
const jenjang = (k: KeadaanPengaduan, sampai: string) =>
  tunggu(A, k, sampai).peristiwa.flatMap((p) => {
    const e = bacaEskalasi(p);
    return e ? [`${e.tenggatId}/${e.ke} ${p.waktu}`] : [];
  });

describe('the legal times', () => {
  it('given a complaint, then the first answer is due 3 days after its receipt', () => {
    expect(jalan(pengaduan())).toEqual([{ id: 'tanggapanPertama#1', mulai: PANGKAL, batas: pada(3 * HARI) }]);
  });

  it.each([
    ['informasi', 5],
    ['tanpaPemeriksaan', 14],
    ['denganPemeriksaan', 60],
  ] as const)('given class %s, then the answer is due %d days after the receipt', (klasifikasi, hari) => {
    const waktu = pada(2 * HARI);
    const k = jalankan(A, pengaduan(), [tindakanPengaduan('tanggapi', { waktu, isi: { klasifikasi } })]);
    expect(jalan(k)).toEqual([{ id: `${klasifikasi}#1`, mulai: PANGKAL, batas: pada(hari * HARI) }]);
  });

  it('given one typed in later, then the times count from its receipt', () => {
    const k = pengaduan('masuk', { isi: { diterimaPada: pada(-2 * HARI) } });
    expect(jalan(k)).toEqual([{ id: 'tanggapanPertama#1', mulai: pada(-2 * HARI), batas: pada(HARI) }]);
    // The reminder a day before the breach falls on this very moment, and has not been missed.
    expect(jenjang(k, pada(HARI))).toHaveLength(2);
  });

  it('given another class, then its time counts from the receipt as well, and the old one has ended', () => {
    const waktu = pada(4 * HARI);
    const k = jalankan(A, pengaduan('penanganan', { waktu: PANGKAL }), [
      tindakanPengaduan('ubahKlasifikasi', { waktu }),
    ]);
    expect(jalan(k)).toEqual([{ id: 'denganPemeriksaan#1', mulai: PANGKAL, batas: pada(60 * HARI) }]);
    expect(k.tenggat.find((t) => t.id === 'tanpaPemeriksaan#1')?.berakhirPada).toBe(waktu);
  });

  it('given it became a case, then the time of its class goes on', () => {
    expect(jalan(pengaduan('ditindaklanjuti'))).toEqual(jalan(pengaduan('penanganan')));
  });
});

describe('the ladder', () => {
  it.each([
    ['tanggapanPertama', 3, pengaduan()],
    ...KLASIFIKASI.map((klasifikasi) => {
      const k = jalankan(A, pengaduan(), [tindakanPengaduan('tanggapi', { isi: { klasifikasi } })]);
      const hari = { informasi: 5, tanpaPemeriksaan: 14, denganPemeriksaan: 60 }[klasifikasi];
      return [klasifikasi, hari, k] as const;
    }),
  ] as const)(
    'of %s fires a day before %d days, at them, a day after and daily from then on, each once',
    (kunci, hari, k) => {
      expect(jenjang(k, pada((hari + 2) * HARI))).toEqual(
        [-1, 0, 1, 2].map((n, i) => `${kunci}#1/${i + 1} ${pada((hari + n) * HARI)}`),
      );
    },
  );

  it('is silent once the complaint is answered', () => {
    expect(jenjang(pengaduan('selesai'), pada(90 * HARI))).toEqual([]);
  });
});

describe('reopening', () => {
  const buka = tindakanPengaduan('bukaKembali', { waktu: pada(100 * HARI) });

  it('given it had been answered, then the times count anew: the law had been kept', () => {
    const k = jalankan(A, pengaduan('selesai'), [buka]);
    expect(jalan(k)).toEqual([{ id: 'tanpaPemeriksaan#2', mulai: buka.waktu, batas: pada(114 * HARI) }]);
    expect(k.jawaban).toBeUndefined();
    expect(k.tanggapan).toBeDefined();
  });

  it.each(['diteruskan', 'digabung', 'ditolak', 'dibatalkan'] as const)(
    'given it was %s, then they still count from the receipt',
    (tahap) => {
      const k = jalankan(A, pengaduan(tahap), [buka]);
      expect(jalan(k)[0]?.mulai).toBe(PANGKAL);
      expect(k).toMatchObject({ terkait: [] });
      expect([k.jawaban, k.diteruskanKepada, k.digabungKe]).toEqual([undefined, undefined, undefined]);
    },
  );
});

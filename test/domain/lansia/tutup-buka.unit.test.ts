import { ATURAN } from '../../../domain/layanan.ts';
import type { Pengayaan } from '../../../domain/kasus/keadaan.ts';
import { TAHAP_LANSIA, type KeadaanLansia, type TahapLansia } from '../../../domain/lansia/keadaan.ts';
import { jalankan, jawaban } from '../../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { pada } from '../../support/pembangun/waktu.ts';

const TERTUTUP: TahapLansia[] = ['selesai', 'ditolak', 'dibatalkan'];
const TERBUKA = TAHAP_LANSIA.filter((t) => !TERTUTUP.includes(t));
const tutup = (tahap: TahapLansia) => jalankan(ATURAN.lansia, lansia(tahap), [tindakanLansia('batalkan')]);
const buka = (k: ReturnType<typeof tutup>) =>
  jalankan(ATURAN.lansia, k, [tindakanLansia('bukaKembali', { waktu: pada(60) })]);

describe.each(TERBUKA)('a case cancelled in %s', (tahap) => {
  it('is closed: no clock runs, no task waits, nothing falls due', () => {
    const k = tutup(tahap);
    expect(k.tahap).toBe('dibatalkan');
    expect(k.tenggat.every((t) => t.berakhirPada !== undefined)).toBe(true);
    expect(ATURAN.lansia.tugas(k)).toEqual([]);
  });

  it('goes back there when it is opened again, version and history going on', () => {
    const k = buka(tutup(tahap));
    expect(k).toMatchObject({ tahap, versi: tutup(tahap).versi + 1, urutan: tutup(tahap).urutan + 1 });
  });

  it('has the clock of the stage started anew from the reopening', () => {
    const jalan = buka(tutup(tahap)).tenggat.filter((t) => t.berakhirPada === undefined);
    expect(jalan.map((t) => t.mulai)).toEqual([pada(60)]);
    expect(jalan[0]?.id).toMatch(/#2$/);
  });
});

describe('opening again', () => {
  it.each<[TahapLansia, string]>([
    ['selesai', 'pengiriman'],
    ['ditolak', 'permohonan'],
  ])('takes a case that ended as %s back to %s', (akhir, tahap) =>
    expect(buka(lansia(akhir)).tahap).toBe(tahap),
  );

  it('takes a case that was ended without a place back to the decision', () => {
    const k = jalankan(ATURAN.lansia, lansia('keputusanUlang'), [tindakanLansia('akhiriTanpaPenempatan')]);
    expect(buka(k).tahap).toBe('keputusanUlang');
  });

  it('works again after a second end, which was elsewhere', () => {
    const k = buka(lansia('ditolak'));
    const lanjut = jalankan(ATURAN.lansia, k, [
      tindakanLansia('nyatakanLengkap'),
      tindakanLansia('batalkan'),
    ]);
    expect(buka(lanjut).tahap).toBe('penugasan');
  });

  it.each(TERBUKA)('means nothing in %s', (tahap) => {
    expect(jawaban(ATURAN.lansia, lansia(tahap), tindakanLansia('bukaKembali'))).toBe('kasusMasihTerbuka');
  });

  it.each(TERTUTUP)('is all that a case in %s takes: not even a note', (tahap) => {
    expect(jawaban(ATURAN.lansia, lansia(tahap), tindakanLansia('catat'))).toBe('kasusTertutup');
  });
});

describe('a case whose letter was revoked with its end', () => {
  const nomor = lansia('pengiriman').surat[0]?.nomor ?? '';
  const akhiri = (tahap: TahapLansia, jenis: 'batalkan' | 'akhiriTanpaPenempatan') =>
    jalankan(ATURAN.lansia, lansia(tahap), [[tindakanLansia(jenis), { suratDicabut: [nomor] }]]);

  it.each(['penyerahan', 'pengiriman'] as const)(
    'in %s goes on in paraf, towards another letter',
    (tahap) => {
      const k = buka(akhiri(tahap, 'batalkan'));
      expect(k).toMatchObject({ tahap: 'paraf', paraf: [], diterimaOleh: [] });
      expect(k).not.toHaveProperty('berangkatPada');
      const lagi = jalankan(ATURAN.lansia, k, [
        tindakanLansia('paraf', { waktu: pada(61) }),
        tindakanLansia('tandaTangan', { waktu: pada(62) }),
        tindakanLansia('terimaRekomendasi', { waktu: pada(63) }),
      ]);
      expect(lagi.surat.at(-1)).toMatchObject({ menggantikan: nomor });
    },
  );

  it('without a place comes back to the decision, where only another letter leads on', () => {
    const k = buka(akhiri('keputusanUlang', 'akhiriTanpaPenempatan'));
    expect(k.tahap).toBe('keputusanUlang');
    expect(ATURAN.lansia.tugas(k)).toMatchObject([{ tindakan: 'gantiTujuan', peran: 'kabid-rehsos' }]);
    expect(jawaban(ATURAN.lansia, k, tindakanLansia('kirimUlang'))).toBe('suratDicabut');
    expect(jawaban(ATURAN.lansia, k, tindakanLansia('gantiTujuan'))).toBe('paraf');
  });

  it('and that lies there from before is received, sent or handed over by nobody, and told what to do', () => {
    const surat = [{ nomor, pada: pada(0), dicabutPada: pada(1) }];
    const serah = { ...lansia('penyerahan'), surat };
    const kirim = { ...lansia('pengiriman'), surat };
    const berangkat = { ...kirim, berangkatPada: pada(0) };
    expect(jawaban(ATURAN.lansia, serah, tindakanLansia('terimaRekomendasi'))).toBe('suratDicabut');
    expect(jawaban(ATURAN.lansia, kirim, tindakanLansia('berangkatkan'))).toBe('suratDicabut');
    expect(jawaban(ATURAN.lansia, berangkat, tindakanLansia('catatSerahTerima'))).toBe('suratDicabut');
    const hasil = ATURAN.lansia.putuskan(kirim, tindakanLansia('berangkatkan'));
    expect(hasil).toMatchObject({ penolakan: { pesan: expect.stringContaining('"Cabut surat"') } });
    expect(jawaban(ATURAN.lansia, kirim, tindakanLansia('cabutSurat'))).toBe('paraf');
  });

  it('was judged otherwise before, and runs of then are judged so again', () => {
    const lama = (k: KeadaanLansia, jenis: 'kirimUlang' | 'bukaKembali') =>
      ATURAN.lansia.putuskanLama?.(k, { ...tindakanLansia(jenis), versi: k.versi });
    expect(lama(akhiri('pengiriman', 'batalkan'), 'bukaKembali')).toMatchObject({ ke: 'pengiriman' });
    expect(lama(buka(akhiri('keputusanUlang', 'akhiriTanpaPenempatan')), 'kirimUlang')).toMatchObject({
      ke: 'pengiriman',
    });
  });
});

describe('a case that comes back to its paraf', () => {
  const alihan = { dari: 'kabid-rehsos', ke: 'sekretaris' } as const;
  const lagi = (k: KeadaanLansia, pengayaan: Pengayaan) =>
    jalankan(ATURAN.lansia, k, [[tindakanLansia('bukaKembali', { waktu: pada(60) }), pengayaan]]);

  it('waits for whoever may give it now', () => {
    const k = lagi(tutup('paraf'), { parafDialihkan: alihan, giliranDilihat: true });
    expect(ATURAN.lansia.tugas(k)).toMatchObject([{ tindakan: 'paraf', peran: 'sekretaris' }]);
    const kembali = lagi({ ...tutup('paraf'), parafDialihkan: alihan }, { giliranDilihat: true });
    expect(ATURAN.lansia.tugas(kembali)).toMatchObject([{ tindakan: 'paraf', peran: 'kabid-rehsos' }]);
  });

  it('by an entry of before, waits for whom it waited for', () => {
    expect(lagi(tutup('paraf'), { parafDialihkan: alihan })).not.toHaveProperty('parafDialihkan');
  });
});

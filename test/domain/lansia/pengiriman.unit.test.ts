import { ATURAN } from '../../../domain/layanan.ts';
import type { Pengayaan } from '../../../domain/kasus/keadaan.ts';
import type { JenisLansia, KeadaanLansia } from '../../../domain/lansia/keadaan.ts';
import { jalankan, jawaban, type Langkah } from '../../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { PEKSOS_LAIN } from '../../support/pembangun/pelaku.ts';

const lakukan = (k: KeadaanLansia, ...langkah: Langkah[]) => jalankan(ATURAN.lansia, k, langkah);
const jawab = (k: KeadaanLansia, jenis: JenisLansia) => jawaban(ATURAN.lansia, k, tindakanLansia(jenis));
const terima = (peran: 'peksos' | 'kabid-rehsos') => tindakanLansia('terimaRekomendasi', { peran });
const PEKSOS_DAN_KABID = ['peksos', 'kabid-rehsos'] as const;

describe('terimaRekomendasi', () => {
  it.each(PEKSOS_DAN_KABID)('by the %s first: the letter waits for the other', (pertama) => {
    const k = lakukan(lansia('penyerahan'), terima(pertama));
    expect(k).toMatchObject({ tahap: 'penyerahan', diterimaOleh: [pertama] });
  });

  it.each(PEKSOS_DAN_KABID)('by the %s first and then the other: on to pengiriman', (pertama) => {
    const kedua = pertama === 'peksos' ? 'kabid-rehsos' : 'peksos';
    expect(lakukan(lansia('penyerahan'), terima(pertama), terima(kedua)).tahap).toBe('pengiriman');
  });

  it.each(PEKSOS_DAN_KABID)('by the %s not twice', (peran) => {
    expect(jawaban(ATURAN.lansia, lakukan(lansia('penyerahan'), terima(peran)), terima(peran))).toBe(
      'sudahDilakukan',
    );
  });
});

describe('another escort while the letter is being received', () => {
  const alihkan = (pengayaan: Pengayaan): Langkah => [tindakanLansia('alihkanPetugas'), pengayaan];
  const diterima = () => lakukan(lansia('penyerahan'), terima('kabid-rehsos'), terima('peksos'));

  it('has not received it: what the one before received does not count', () => {
    const k = lakukan(lansia('penyerahan'), terima('peksos'), alihkan({ penerimaanGugur: true }));
    expect(k).toMatchObject({ tahap: 'penyerahan', diterimaOleh: [] });
    const lain = tindakanLansia('terimaRekomendasi', { pelaku: PEKSOS_LAIN });
    expect(lakukan(k, lain, terima('kabid-rehsos')).tahap).toBe('pengiriman');
  });

  it('by an entry of before, counts as having it; on the way nothing is received again', () => {
    const k = lakukan(lansia('penyerahan'), terima('peksos'), alihkan({}));
    expect(k.diterimaOleh).toEqual(['peksos']);
    expect(lakukan(diterima(), alihkan({})).tahap).toBe('pengiriman');
  });
});

describe('the letter', () => {
  it('takes its number with the signature', () => {
    const k = lakukan(lansia('tandaTangan'), [
      tindakanLansia('tandaTangan'),
      { nomorSurat: '400.9/7/I/2026' },
    ]);
    expect(k).toMatchObject({ tahap: 'penyerahan', surat: [{ nomor: '400.9/7/I/2026' }] });
    expect(k.surat[0]).not.toHaveProperty('menggantikan');
  });
});

const berangkat = () => lakukan(lansia('pengiriman'), tindakanLansia('berangkatkan'));

describe('the journey', () => {
  it('has no handover before the departure', () => {
    expect(jawab(lansia('pengiriman'), 'catatSerahTerima')).toBe('tahapTidakSesuai');
  });
  it('departs once', () => expect(jawab(berangkat(), 'berangkatkan')).toBe('sudahDilakukan'));
  it('ends with the handover', () => expect(jawab(berangkat(), 'catatSerahTerima')).toBe('selesai'));
  it('comes to a new decision where the shelter refuses, with the reason', () => {
    const k = lakukan(berangkat(), tindakanLansia('catatPenolakanUpt'));
    expect(k).toMatchObject({ tahap: 'keputusanUlang', penolakanUpt: { alasan: 'Sentra penuh.' } });
  });
});

const putuskan = (jenis: JenisLansia) => lakukan(lansia('keputusanUlang'), tindakanLansia(jenis));

describe('keputusanUlang', () => {
  const lagi: Langkah[] = [tindakanLansia('paraf'), [tindakanLansia('tandaTangan'), { nomorSurat: 'kedua' }]];

  it('kirimUlang: the journey begins again, on the same letter', () => {
    const k = putuskan('kirimUlang');
    expect(k.tahap).toBe('pengiriman');
    expect(k.surat).toHaveLength(1);
    expect(jawab(k, 'catatSerahTerima')).toBe('tahapTidakSesuai');
    expect(jawab(k, 'berangkatkan')).toBe('tetap');
  });

  it('gantiTujuan: back to paraf with the new destination and no initials', () => {
    expect(putuskan('gantiTujuan')).toMatchObject({
      tahap: 'paraf',
      tujuan: 'Sentra Lain',
      paraf: [],
      diterimaOleh: [],
    });
  });

  it('gantiTujuan: the new letter replaces the old one, which stays on record', () => {
    const k = lakukan(putuskan('gantiTujuan'), ...lagi);
    const lama = lansia('keputusanUlang').surat[0]?.nomor;
    expect(k.surat).toMatchObject([{ nomor: lama }, { nomor: 'kedua', menggantikan: lama }]);
  });

  it('gantiTujuan: both receive the new letter and the journey begins again', () => {
    const k = lakukan(putuskan('gantiTujuan'), ...lagi, terima('kabid-rehsos'), terima('peksos'));
    expect(k.tahap).toBe('pengiriman');
    expect(jawab(k, 'berangkatkan')).toBe('tetap');
  });

  it('akhiriTanpaPenempatan: ends', () => expect(putuskan('akhiriTanpaPenempatan').tahap).toBe('selesai'));
});

import { PERAN } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import type { KeadaanLansia } from '../../../domain/lansia/keadaan.ts';
import { bolehBacaSurat, sebabNomorUtuh } from '../../../domain/surat/pembaca.ts';
import { lansia } from '../../support/pembangun/lansia.ts';
import { PEKSOS_LAIN, pelaku, pemegang } from '../../support/pembangun/pelaku.ts';
import { rps } from '../../support/pembangun/rps.ts';
import { PANGKAL, uuid } from '../../support/pembangun/waktu.ts';

const GILIRAN = 'Memeriksa konsep surat pada giliran memaraf atau menandatangani.';
const sebab = (k: KeadaanLansia, peran: 'kadis' | 'sekretaris' | 'kabid-rehsos', orangId?: string) =>
  sebabNomorUtuh(ATURAN.lansia, k, [pelaku(peran, orangId === undefined ? {} : { orangId })]);

describe('konsep dengan NIK utuh', () => {
  test('bagi kadis hanya selama surat menunggu namanya', () => {
    expect(sebab(lansia('paraf'), 'kadis')).toBeNull();
    expect(sebab(lansia('tandaTangan'), 'kadis')).toBe(GILIRAN);
    expect(sebab(lansia('penyerahan'), 'kadis')).toBeNull();
  });

  test('juga selama belum pasti apakah ia sudah menandatanganinya', () => {
    const tertunda = { suratId: uuid(700), nomor: '1', pada: PANGKAL };
    expect(sebab({ ...lansia('tandaTangan'), suratTertunda: tertunda }, 'kadis')).toBe(GILIRAN);
  });

  test('tidak bagi yang tidak boleh membubuhkan namanya: kasus ditunda, atau sudah memaraf surat yang sama', () => {
    const k = lansia('tandaTangan');
    expect(sebab({ ...k, ditunda: true }, 'kadis')).toBeNull();
    expect(sebab(k, 'kadis', k.paraf[0]?.orangId)).toBeNull();
  });

  test('bagi pengganti yang mendapat giliran paraf; kabid melihatnya kapan pun', () => {
    const k = lansia('paraf');
    expect(sebab(k, 'sekretaris')).toBeNull();
    const dialihkan = { dari: 'kabid-rehsos', ke: 'sekretaris' } as const;
    expect(sebab({ ...k, parafDialihkan: dialihkan }, 'sekretaris')).toBe(GILIRAN);
    expect(sebab(k, 'kabid-rehsos')).toBe(GILIRAN);
    expect(sebab(lansia('asesmen'), 'kabid-rehsos')).toBe('Membuka konsep surat yang memuat NIK.');
  });
});

describe('surat yang terbit', () => {
  const penanda = pelaku('kadis').orangId;
  const pembaca = (k: KeadaanLansia, s: { penanda?: string } = {}) =>
    PERAN.filter((p) => bolehBacaSurat(ATURAN.lansia, k, { jenis: 'rekomendasi', ...s }, pemegang(p)));

  test('bagi yang memeriksa identitas, kedua penerima menurut SOP 6, dan penanda tangannya', () => {
    const tetap = ['petugas-dinsos', 'peksos', 'kabid-rehsos'];
    expect(pembaca(lansia('selesai'))).toEqual(tetap);
    expect(pembaca(lansia('selesai'), { penanda })).toEqual([...tetap, 'kadis']);
    expect(pembaca(lansia('penyerahan'))).toEqual([...tetap, 'kadis']);
    const lain = bolehBacaSurat(ATURAN.lansia, lansia('selesai'), { jenis: 'rekomendasi' }, PEKSOS_LAIN);
    expect(lain).toBe(false);
  });

  test('selama pemrosesan dibatasi juga bukan bagi penanda tangannya', () => {
    const k = { ...lansia('selesai'), dibatasi: { sejak: PANGKAL, permintaan: 'pdp-contoh-2026-0001' } };
    expect(pembaca(k, { penanda })).toEqual(['kabid-rehsos']);
  });

  test('rujukan RPS juga bagi petugas yang menyerahkan klien', () => {
    const baca = (jenis: 'rujukan' | 'rekomendasi') =>
      bolehBacaSurat(ATURAN.rps, rps('selesai'), { jenis }, pelaku('petugas-rps'));
    expect([baca('rujukan'), baca('rekomendasi')]).toEqual([true, false]);
  });
});

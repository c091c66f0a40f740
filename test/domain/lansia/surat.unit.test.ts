import { ATURAN } from '../../../domain/layanan.ts';
import type { KeadaanLansia } from '../../../domain/lansia/keadaan.ts';
import { isiBerubah, nasibSurat, parafGugur } from '../../../domain/lansia/nasib-surat.ts';
import { tugasLansia } from '../../../domain/lansia/tugas.ts';
import type { Langkah } from '../../support/pembangun/jalankan.ts';
import { jalankan, jawaban } from '../../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { PANGKAL, uuid } from '../../support/pembangun/waktu.ts';

const lakukan = (k: KeadaanLansia, ...langkah: Langkah[]) => jalankan(ATURAN.lansia, k, langkah);
const koreksi = (klien: object) =>
  tindakanLansia('koreksiData', { isi: { klien, alasan: 'Salah ketik.' }, peran: 'petugas-dinsos' });
const tertunda = (): KeadaanLansia => ({
  ...lansia('tandaTangan'),
  suratTertunda: { suratId: uuid(70), nomor: '400.9/001/DINSOS/I/2026', pada: PANGKAL },
});

describe('initials and the content they stand for', () => {
  const sesudah = (k: KeadaanLansia, klien: object) => lakukan(k, koreksi(klien));

  it('fall with a corrected name, in paraf of a chain and while the signature is waited for', () => {
    const rantai = lansia('paraf', { standar: { rantaiParaf: ['kabid-rehsos', 'sekretaris'] } });
    for (const k of [lansia('tandaTangan'), lakukan(rantai, tindakanLansia('paraf'))]) {
      expect(parafGugur(k, sesudah(k, { nama: 'Ibu Lain' }))).toBe(true);
    }
  });

  it('stand where nothing that is printed has changed, and where none were given', () => {
    const k = lansia('tandaTangan');
    expect(parafGugur(k, sesudah(k, { nomorKk: '7302010101010001' }))).toBe(false);
    expect(parafGugur(k, lakukan(k, tindakanLansia('catat')))).toBe(false);
    const paraf = lansia('paraf');
    expect(parafGugur(paraf, sesudah(paraf, { nama: 'Ibu Lain' }))).toBe(false);
  });

  it('fall with another escort, whom the letter names', () => {
    const k = lansia('tandaTangan');
    expect(parafGugur(k, lakukan(k, tindakanLansia('alihkanPetugas')))).toBe(true);
  });

  it('once fallen, take the case back to paraf on a clock of its own', () => {
    const k = lakukan(lansia('tandaTangan'), [koreksi({ nama: 'Ibu Lain' }), { parafGugur: true }]);
    expect(k).toMatchObject({ tahap: 'paraf', paraf: [] });
    expect(k.tenggat.at(-1)).toMatchObject({ id: 'paraf#2' });
    expect(tugasLansia(k)).toMatchObject([{ tindakan: 'paraf' }]);
  });

  it('are of another content where one digest differs; those of before are held to none', () => {
    const dengan = (sidik?: string) => {
      const k = lansia('tandaTangan');
      return { ...k, paraf: k.paraf.map((p) => ({ ...p, ...(sidik && { sidik }) })) };
    };
    expect([
      isiBerubah(dengan('aa'), 'aa'),
      isiBerubah(dengan('aa'), 'bb'),
      isiBerubah(dengan(), 'bb'),
    ]).toEqual([false, true, false]);
  });
});

describe('what becomes of the letters', () => {
  it.each([
    ['kembalikan', 'tandaTangan', 'administrasi', { batalkan: 'dikembalikan' }],
    ['tolak', 'tandaTangan', 'ditolak', { batalkan: 'ditolak', cabut: 'kasusDitolak' }],
    ['batalkan', 'tandaTangan', 'dibatalkan', { batalkan: 'dibatalkan', cabut: 'kasusDibatalkan' }],
    ['koreksiData', 'tandaTangan', 'paraf', { batalkan: 'isiBerubah' }],
    ['koreksiData', 'tandaTangan', 'tandaTangan', {}],
    ['tandaTangan', 'tandaTangan', 'penyerahan', {}],
    ['pastikanSurat', 'tandaTangan', 'penyerahan', {}],
    ['cabutSurat', 'pengiriman', 'paraf', { cabut: 'dicabut' }],
    ['gantiTujuan', 'keputusanUlang', 'paraf', {}],
    ['akhiriTanpaPenempatan', 'keputusanUlang', 'selesai', { cabut: 'tanpaPenempatan' }],
    ['catatSerahTerima', 'pengiriman', 'selesai', {}],
  ] as const)('%s in %s, on the way to %s', (jenis, dari, ke, nasib) => {
    expect(nasibSurat(lansia(dari), jenis, lansia(ke))).toEqual(nasib);
  });

  it('a revoked one is marked, and a new one takes its way through the chain again', () => {
    const k = lansia('pengiriman');
    const nomor = k.surat[0]?.nomor ?? '';
    const cabut = lakukan(k, [tindakanLansia('cabutSurat'), { suratDicabut: [nomor] }]);
    expect(cabut).toMatchObject({
      tahap: 'paraf',
      paraf: [],
      diterimaOleh: [],
      surat: [{ dicabutPada: PANGKAL }],
    });
    const lagi = lakukan(cabut, tindakanLansia('paraf'), tindakanLansia('tandaTangan'));
    expect(lagi.surat[1]).toMatchObject({ menggantikan: nomor });
  });
});

describe('a letter of which nobody knows whether it was signed', () => {
  it.each(['tandaTangan', 'kembalikan', 'koreksiData', 'alihkanPetugas', 'batalkan'] as const)(
    'holds up %s',
    (jenis) => {
      const peran = jenis === 'kembalikan' ? 'kadis' : undefined;
      const t = tindakanLansia(jenis, { ...(peran && { peran }) });
      expect(jawaban(ATURAN.lansia, { ...tertunda(), petugas: { orangId: uuid(5) } }, t)).toBe(
        'menungguKepastian',
      );
    },
  );

  it('asks the kadis for nothing but to settle it', () => {
    expect(tugasLansia(tertunda())).toMatchObject([{ tindakan: 'pastikanSurat', peran: 'kadis' }]);
  });

  it('was signed: the case goes on under its number; was not: the signature is asked for again', () => {
    const nomorSurat = '400.9/001/DINSOS/I/2026';
    const isi = { terbit: true } as const;
    const terbit = lakukan(tertunda(), [tindakanLansia('pastikanSurat', { isi }), { nomorSurat }]);
    expect(terbit).toMatchObject({ tahap: 'penyerahan', surat: [{ nomor: nomorSurat }] });
    expect(terbit).not.toHaveProperty('suratTertunda');
    const tidak = lakukan(tertunda(), [tindakanLansia('pastikanSurat'), {}]);
    expect(tidak).toMatchObject({ tahap: 'tandaTangan', surat: [] });
    expect(tugasLansia(tidak)).toMatchObject([{ tindakan: 'tandaTangan' }]);
  });

  it('is settled the same way by the system, with what the provider has said', () => {
    const { suratId } = tertunda().suratTertunda ?? { suratId: '' };
    const cocokkan = (terbit: boolean) => tindakanLansia('cocokkanSurat', { isi: { suratId, terbit } });
    const nomorSurat = '400.9/001/DINSOS/I/2026';
    const terbit = lakukan(tertunda(), [cocokkan(true), { nomorSurat }]);
    expect(terbit).toMatchObject({ tahap: 'penyerahan', surat: [{ nomor: nomorSurat }] });
    const tidak = lakukan(tertunda(), [cocokkan(false), {}]);
    expect(tidak).toMatchObject({ tahap: 'tandaTangan', surat: [] });
    expect(tidak).not.toHaveProperty('suratTertunda');
    expect(jawaban(ATURAN.lansia, tidak, cocokkan(true))).toBe('sudahDilakukan');
  });

  it('is the only one that can be settled', () => {
    expect(jawaban(ATURAN.lansia, lansia('tandaTangan'), tindakanLansia('pastikanSurat'))).toBe(
      'sudahDilakukan',
    );
  });
});

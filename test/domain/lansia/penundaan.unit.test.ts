import { ATURAN } from '../../../domain/layanan.ts';
import { isiLansia } from '../../../domain/lansia/isi.schema.ts';
import type { JenisLansia, KeadaanLansia, TahapLansia } from '../../../domain/lansia/keadaan.ts';
import { jatuhBerikut, peristiwaWaktu } from '../../../domain/kasus/waktu-jatuh.ts';
import { bereskalasi } from '../../support/pembangun/eskalasi.ts';
import { jalankan, jawaban, tunggu } from '../../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { HARI, pada, uuid } from '../../support/pembangun/waktu.ts';
import { selDiizinkan } from '../kasus/harapan.ts';
import { BOLEH_SAAT_DITUNDA, MATRIKS_LANSIA } from './matriks-tangan.ts';

const tunda = (menit = 0) => tindakanLansia('tunda', { waktu: pada(menit) });
const lanjutkan = (menit: number) => tindakanLansia('lanjutkan', { waktu: pada(menit) });
const ditunda = (tahap: TahapLansia, menit = 0) => jalankan(ATURAN.lansia, lansia(tahap), [tunda(menit)]);
const batas = (k: KeadaanLansia) => k.tenggat.find((t) => t.berakhirPada === undefined)?.batas;
const rungPertama = (k: KeadaanLansia) =>
  k.tenggat.find((t) => t.berakhirPada === undefined)?.jenjang[0]?.pada;

const SEL = selDiizinkan(MATRIKS_LANSIA).filter((s) => s.peran !== 'sekretaris' && s.jenis !== 'bukaKembali');
const boleh = (j: JenisLansia) => BOLEH_SAAT_DITUNDA.some((b) => b === j);
/** With what an act that is allowed in the stage may need besides. */
function siapUntuk(k: KeadaanLansia, jenis: JenisLansia): KeadaanLansia {
  const petugas = k.petugas ?? { orangId: tindakanLansia('catat', { peran: 'peksos' }).pelaku.orangId };
  const siap = { ...k, petugas };
  if (jenis === 'tanggapiEskalasi') return bereskalasi(siap);
  const surat = jenis === 'pastikanSurat' || jenis === 'cocokkanSurat';
  return surat ? { ...siap, suratTertunda: { suratId: uuid(70), nomor: '1', pada: pada(0) } } : siap;
}

describe('a held case', () => {
  it.each(SEL.filter((s) => !boleh(s.jenis) && s.jenis !== 'tunda'))(
    'takes no $jenis of the $peran in $tahap',
    (s) => {
      expect(jawaban(ATURAN.lansia, ditunda(s.tahap), tindakanLansia(s.jenis, { peran: s.peran }))).toBe(
        'kasusDitunda',
      );
    },
  );

  it.each(SEL.filter((s) => boleh(s.jenis)))('still takes $jenis of the $peran in $tahap', (s) => {
    const isi = s.ke === 'penyerahan' ? { isi: { terbit: true } } : {};
    const t = tindakanLansia(s.jenis, { peran: s.peran, ...isi });
    expect(jawaban(ATURAN.lansia, siapUntuk(ditunda(s.tahap), s.jenis), t)).toBe(s.ke);
  });

  it('whose letter is of unknown outcome asks for that to be settled as well, and takes it', () => {
    const k = siapUntuk(ditunda('tandaTangan'), 'cocokkanSurat');
    expect(ATURAN.lansia.tugas(k).map((t) => [t.tindakan, t.peran])).toEqual([
      ['lanjutkan', 'petugas-dinsos'],
      ['pastikanSurat', 'kadis'],
    ]);
    const isi = { suratId: uuid(70), terbit: true };
    const pasti = jalankan(ATURAN.lansia, k, [
      [tindakanLansia('cocokkanSurat', { isi }), { nomorSurat: '1' }],
    ]);
    expect(pasti).toMatchObject({ tahap: 'penyerahan', ditunda: true });
  });

  it('is not held twice', () =>
    expect(jawaban(ATURAN.lansia, ditunda('paraf'), tunda())).toBe('sudahDilakukan'));
  it('is resumed only where it is held', () => {
    expect(jawaban(ATURAN.lansia, lansia('paraf'), lanjutkan(1))).toBe('tahapTidakSesuai');
  });
  it('lets nothing fall due', () => {
    const k = ditunda('asesmen');
    expect(jatuhBerikut(ATURAN.lansia, k)).toBeNull();
    expect(peristiwaWaktu(ATURAN.lansia, k, pada(30 * HARI))).toBeNull();
  });
  it('asks for its resumption', () => {
    expect(ATURAN.lansia.tugas(ditunda('paraf'))).toMatchObject([
      { tindakan: 'lanjutkan', peran: 'petugas-dinsos' },
    ]);
  });
  it('the examples cover every act', () => {
    const semua = new Set([...SEL.map((s) => s.jenis), 'ajukanPermohonan', 'bukaKembali']);
    expect(semua).toEqual(new Set(Object.keys(isiLansia)));
  });
});

const lama = (x: KeadaanLansia) => x.tenggat.filter((t) => t.berakhirPada !== undefined);

describe('resuming', () => {
  it('writes both ends and the reason into the ledger', () => {
    const k = jalankan(ATURAN.lansia, lansia('asesmen'), [tunda(10), lanjutkan(25), tunda(30)]);
    expect(k.penundaan).toEqual([
      { dari: pada(10), alasan: 'Jalan terputus.', sampai: pada(25) },
      { dari: pada(30), alasan: 'Jalan terputus.' },
    ]);
    expect(k.ditunda).toBe(true);
  });

  it('shifts the deadline and its rung by the time held', () => {
    const k = jalankan(ATURAN.lansia, ditunda('asesmen', 10), [lanjutkan(25)]);
    expect([batas(lansia('asesmen')), batas(k), rungPertama(k)]).toEqual([pada(30), pada(45), pada(45)]);
  });

  it('shifts a deadline of working hours by the working time only: overnight it is the open hours', () => {
    // Held from 09:10 until 09:10 the next day: 7 working hours; 20 minutes were left.
    const k = jalankan(ATURAN.lansia, ditunda('asesmen', 10), [lanjutkan(10 + HARI)]);
    expect(batas(k)).toBe(pada(30 + HARI));
  });

  it('shifts a clock that began in the hold by what it saw of it', () => {
    const isi = { suratId: uuid(70), terbit: true };
    const k = jalankan(ATURAN.lansia, siapUntuk(ditunda('tandaTangan', 10), 'cocokkanSurat'), [
      [tindakanLansia('cocokkanSurat', { isi, waktu: pada(70) }), { nomorSurat: '1' }],
      lanjutkan(90),
    ]);
    expect(k.tenggat.at(-1)).toMatchObject({ kunci: 'penyerahan', mulai: pada(70), batas: pada(93) });
    expect(rungPertama(k)).toBe(pada(93));
  });

  it('adds up several holds', () => {
    const k = jalankan(ATURAN.lansia, lansia('asesmen'), [tunda(5), lanjutkan(10), tunda(12), lanjutkan(20)]);
    expect(batas(k)).toBe(pada(43));
  });

  it('leaves a rung that has fired where it was, and does not fire it again', () => {
    const { k } = tunggu(ATURAN.lansia, lansia('asesmen'), pada(31));
    const lanjut = jalankan(ATURAN.lansia, k, [tunda(40), lanjutkan(50)]);
    expect(rungPertama(lanjut)).toBe(pada(30));
    expect(tunggu(ATURAN.lansia, lanjut, pada(30 * HARI)).peristiwa).toEqual([]);
  });

  it('leaves ended clocks alone', () => {
    const k = jalankan(ATURAN.lansia, ditunda('paraf', 1), [lanjutkan(3)]);
    expect(lama(k)).toEqual(lama(lansia('paraf')));
  });

  it('happens by itself when the case is cancelled: nothing stays held', () => {
    const k = jalankan(ATURAN.lansia, ditunda('paraf', 1), [tindakanLansia('batalkan', { waktu: pada(4) })]);
    expect(k).toMatchObject({
      tahap: 'dibatalkan',
      ditunda: false,
      penundaan: [{ dari: pada(1), sampai: pada(4) }],
    });
  });
});

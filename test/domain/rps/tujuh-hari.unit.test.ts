import { terlambatPada } from '../../../domain/kasus/tenggat.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import type { KeadaanRps } from '../../../domain/rps/keadaan.ts';
import { bacaEskalasi, jalankan, penolakanAtas, tunggu } from '../../support/pembangun/jalankan.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';
import { HARI, pada } from '../../support/pembangun/waktu.ts';

const hari = (n: number) => pada(n * HARI);
const tinggal = (k: KeadaanRps) => k.tenggat.filter((t) => t.kunci === 'tinggal');
/** Which rung of the 7 days fires on which day, and to whom. */
const tangga = (k: KeadaanRps, sampaiHari: number) =>
  tunggu(ATURAN.rps, k, hari(sampaiHari)).peristiwa.flatMap((p) => {
    const e = bacaEskalasi(p);
    return e?.kunci === 'tinggal' ? [[e.ke, p.waktu, e.kepada.join()]] : [];
  });
const tindakLanjut = (hariKe: number, target: number) =>
  tindakanRps('tetapkanTindakLanjut', { waktu: hari(hariKe), isi: { target: hari(target) } });
const setelah = (k: KeadaanRps, hariKe: number) => tunggu(ATURAN.rps, k, hari(hariKe)).k;

describe('7 days', () => {
  it('start when the client is received, not before', () => {
    expect(tinggal(rps('pendekatanAwal'))).toEqual([]);
    const t = tindakanRps('terimaKlien', { waktu: hari(1), isi: { terjadiPada: pada(600) } });
    expect(tinggal(jalankan(ATURAN.rps, rps('pendekatanAwal'), [t]))).toMatchObject([
      { mulai: pada(600), batas: pada(600 + 7 * HARI), sifat: 'standar' },
    ]);
  });

  it('remind on days 5 and 6, escalate to the kabid on day 7 and then to the kadis every 24 hours, each once', () => {
    expect(tangga(rps('bimbingan'), 10)).toEqual([
      [1, hari(5), 'penanggung'],
      [2, hari(6), 'penanggung'],
      [3, hari(7), 'kabid-rehsos'],
      [4, hari(8), 'kadis'],
      [5, hari(9), 'kadis'],
      [6, hari(10), 'kadis'],
    ]);
  });

  it('run on through all stages of the stay on one clock', () => {
    expect(tinggal(rps('bimbingan')).map((t) => t.id)).toEqual(['tinggal#1']);
  });

  it('end when the client is placed, however late', () => {
    const k = jalankan(ATURAN.rps, setelah(rps('bimbingan'), 8), [
      tindakanRps('salurkan', { waktu: hari(8) }),
    ]);
    expect(tunggu(ATURAN.rps, k, hari(60)).peristiwa).toEqual([]);
    expect(terlambatPada(k.tenggat, hari(60))).toBe(false);
  });

  it('come out the same where the worker was down in between', () => {
    const sekaligus = tangga(rps('bimbingan'), 9);
    const bertahap = [5, 6, 7, 8, 9].flatMap((n) => tangga(setelah(rps('bimbingan'), n - 1), n));
    expect(sekaligus).toEqual(bertahap);
  });
});

const masuk = (hariLalu: number) => {
  const isi = { terjadiPada: hari(-hariLalu), alasanTerlambat: 'Data awal.' };
  const k = rps('pendekatanAwal', { isi: { diterimaPada: hari(-hariLalu) } });
  return jalankan(ATURAN.rps, k, [tindakanRps('terimaKlien', { isi })]);
};

describe('a resident typed in late', () => {
  it('of ten days raises one alarm and not a volley, then one every 24 hours', () => {
    expect(tangga(masuk(10), 2)).toEqual([
      [3, hari(0), 'kabid-rehsos'],
      [4, hari(1), 'kadis'],
      [5, hari(2), 'kadis'],
    ]);
  });

  it('of five and a half days raises the reminder of day 5 at once and the others on their days', () => {
    expect(tangga(masuk(5.5), 2)).toEqual([
      [1, hari(0), 'penanggung'],
      [2, hari(0.5), 'penanggung'],
      [3, hari(1.5), 'kabid-rehsos'],
    ]);
  });

  it('is overdue by the day of the reception', () =>
    expect(terlambatPada(masuk(10).tenggat, hari(0))).toBe(true));
});

const given = () => setelah(rps('bimbingan'), 8);

const diredam = () => jalankan(ATURAN.rps, given(), [tindakLanjut(8, 12)]);

describe('tetapkanTindakLanjut', () => {
  it('quiets the ladder until its target, where it goes on', () => {
    expect(tangga(diredam(), 13)).toEqual([
      [5, hari(12), 'kadis'],
      [6, hari(13), 'kadis'],
    ]);
  });

  it('leaves the stay overdue', () => expect(terlambatPada(diredam().tenggat, hari(9))).toBe(true));

  it('can be set anew', () => {
    const lagi = jalankan(ATURAN.rps, diredam(), [tindakLanjut(10, 20)]);
    expect(tangga(lagi, 20)).toEqual([[5, hari(20), 'kadis']]);
  });

  it('set before day 5 quiets all of it: the escalation comes at the target, once', () => {
    const awal = jalankan(ATURAN.rps, rps('bimbingan'), [tindakLanjut(4, 10)]);
    expect(tangga(awal, 9.9)).toEqual([]);
    expect(tangga(awal, 10).filter(([ke]) => ke === 3)).toEqual([[3, hari(10), 'kabid-rehsos']]);
    expect(new Set(tangga(awal, 20).map(([ke]) => ke)).size).toBe(tangga(awal, 20).length);
  });

  it('needs a target in the future', () => {
    expect(penolakanAtas(ATURAN.rps, given(), tindakLanjut(8, 8))).toEqual({
      kode: 'waktuTidakSah',
      lokasi: ['target'],
    });
  });

  it('is for those who were received', () => {
    expect(penolakanAtas(ATURAN.rps, rps('pendekatanAwal'), tindakLanjut(1, 2))?.kode).toBe(
      'tahapTidakSesuai',
    );
  });
});

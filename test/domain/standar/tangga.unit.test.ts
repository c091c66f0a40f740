import { KANTOR_CONTOH } from '../../../db/contoh/tanam.ts';
import { kirimJenjang } from '../../../domain/kasus/tenggat.ts';
import { LAYANAN, PERAN } from '../../../domain/kata.ts';
import type { Peran } from '../../../domain/kata.ts';
import { kesalahanTangga, ulanganBerujung } from '../../../domain/standar/tangga.ts';
import type { StandarKasus } from '../../../domain/standar/standar.ts';
import { tenggatBereskalasi } from '../../support/pembangun/eskalasi.ts';
import { standarRps } from '../../support/pembangun/standar.ts';
import { HARI, pada } from '../../support/pembangun/waktu.ts';

const jabatan = (tanpa: Peran[] = []) => PERAN.filter((p) => !tanpa.includes(p)).map((peran) => ({ peran }));

describe('tangga eskalasi', () => {
  it('kantor contoh: setiap jenjang ada penerimanya, setiap pengulangan ada ujungnya', () => {
    for (const k of KANTOR_CONTOH) {
      for (const layanan of LAYANAN) {
        const tenggat: StandarKasus['tenggat'] = k.standar[layanan]?.tenggat ?? {};
        expect(kesalahanTangga(layanan, tenggat, k.jabatan)).toEqual([]);
        for (const { ulangi } of Object.values(tenggat)) {
          expect(ulangi === undefined || ulanganBerujung(ulangi)).toBe(true);
        }
      }
    }
  });

  it('jenjang yang hanya menyebut peran tanpa jabatan ditunjuk, dengan perannya', () => {
    const salah = kesalahanTangga('rps', standarRps().tenggat, jabatan(['kadis']));
    expect(salah).toEqual([
      {
        lokasi: 'isi.tenggat.tinggal.ulangi.kepada',
        pesan: expect.stringContaining('tidak ada jabatan Kepala Dinas yang menangani layanan ini'),
      },
    ]);
  });

  it('jenjang yang menyebut pula peran lain, atau penanggungnya, ada penerimanya', () => {
    const { keputusan } = standarRps().tenggat;
    const jenjang = [{ setelahMenit: 0, kepada: ['kasi-rehsos', 'penanggung'] as const }];
    expect(
      kesalahanTangga('rps', { keputusan: { ...keputusan, jenjang } }, jabatan(['kasi-rehsos'])),
    ).toEqual([]);
  });

  it('petugas desa hanya melihat rekomendasi lansia', () => {
    const { keputusan } = standarRps().tenggat;
    const desa = {
      keputusan: { ...keputusan, jenjang: [{ setelahMenit: 0, kepada: ['petugas-desa'] as const }] },
    };
    expect(kesalahanTangga('lansia', desa, jabatan())).toEqual([]);
    expect(kesalahanTangga('rps', desa, jabatan())).toHaveLength(1);
  });
});

describe('pengulangan', () => {
  const ulangi = { setiapMenit: HARI, kepada: ['kabid-rehsos'] } as const;

  it('berujung bila ada batasnya atau sampai kepala dinas', () => {
    expect(ulanganBerujung(ulangi)).toBe(false);
    expect(ulanganBerujung({ ...ulangi, palingBanyak: 3 })).toBe(true);
    expect(ulanganBerujung({ ...ulangi, kepada: ['kabid-rehsos', 'kadis'] })).toBe(true);
  });

  it('berhenti setelah sebanyak itu', () => {
    const [satu] = tenggatBereskalasi().jenjang;
    let t = tenggatBereskalasi({
      jenjang: satu ? [{ ...satu, nasib: 'menunggu' }] : [],
      ulangi: { ...ulangi, palingBanyak: 2 },
    });
    for (const ke of [1, 2, 3]) t = kirimJenjang(t, ke, pada(ke * HARI));
    expect(t.jenjang.map((j) => [j.ke, j.nasib])).toEqual([
      [1, 'terkirim'],
      [2, 'terkirim'],
      [3, 'terkirim'],
    ]);
  });
});

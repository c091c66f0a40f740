import { describe, expect, test } from '@jest/globals';
import type { RincianKasus } from '../../api/bentuk/rincian-kasus.schema.ts';
import { isiLansia } from '../../domain/lansia/isi.schema.ts';
import { batasiMedan } from '../../web/formulir/batasi.ts';
import { nilaiKini } from '../../web/formulir/kini.ts';
import { medanDari } from '../../web/formulir/medan.ts';
import { penerimaJenjang } from '../../web/halaman/kasus/penerima-jenjang.ts';
import { urutkanTindakan } from '../../web/halaman/kasus/urutan-tindakan.ts';
import { mingguMulai } from '../../web/halaman/rps/hari-kalender.ts';

const tindakan = (nama: string, sop: number) => ({ tindakan: nama, label: nama, sop, versi: false });
const rincian = (ubah: object) =>
  ({ tindakanTersedia: [], tugas: [], tenggat: [], ...ubah }) as unknown as RincianKasus;

describe('the order in which acts are offered', () => {
  const tersedia = [
    tindakan('tolak', 4),
    tindakan('kembalikan', 4),
    tindakan('beriDispensasi', 1),
    tindakan('paraf', 4),
    tindakan('catat', 0),
    tindakan('tanggapiEskalasi', 0),
    tindakan('batalkan', 0),
  ];
  const nama = (daftar: readonly { tindakan: string }[]) => daftar.map((t) => t.tindakan);

  test('what the case waits for first, steps in the order of the SOP, what ends the case apart', () => {
    const u = urutkanTindakan(rincian({ tindakanTersedia: tersedia, tugas: [{ tindakan: 'paraf' }] }));
    expect(u.utama?.tindakan).toBe('paraf');
    expect(nama(u.sop)).toEqual(['beriDispensasi', 'kembalikan']);
    expect(nama(u.lain)).toEqual(['catat', 'tanggapiEskalasi']);
    expect(nama(u.mengakhiri)).toEqual(['tolak', 'batalkan']);
  });

  test('nothing is offered first that the case does not wait for, and never what ends it', () => {
    const tugas = [{ tindakan: 'tolak' }, { tindakan: 'tandaTangan' }];
    expect(urutkanTindakan(rincian({ tindakanTersedia: tersedia, tugas })).utama).toBeUndefined();
  });

  test('what is waited for beside the SOP comes first only for whom there is no step to take', () => {
    const tugas = [{ tindakan: 'lampirkanDokumen' }];
    const lampirkan = tindakan('lampirkanDokumen', 0);
    const dinsos = rincian({ tindakanTersedia: [lampirkan, tindakan('nyatakanLengkap', 1)], tugas });
    expect(urutkanTindakan(dinsos).utama).toBeUndefined();
    const desa = rincian({ tindakanTersedia: [tindakan('catat', 0), lampirkan], tugas });
    expect(urutkanTindakan(desa).utama?.tindakan).toBe('lampirkanDokumen');
  });

  test('an escalation that nobody of mine has answered stands among the steps', () => {
    const u = urutkanTindakan(
      rincian({ tindakanTersedia: tersedia, tenggat: [{ jawabanAnda: ['diketahui'] }] }),
    );
    expect(nama(u.sop)).toEqual(['beriDispensasi', 'kembalikan', 'paraf', 'tanggapiEskalasi']);
  });
});

test('a case is sent back only to where it can go from here', () => {
  const ke = (tahap: string) => {
    const medan = batasiMedan(
      medanDari(isiLansia.kembalikan),
      'kembalikan',
      rincian({ layanan: 'lansia', tahap }),
    );
    return medan.rupa === 'kelompok' && medan.isi['ke']?.rupa === 'pilihan' ? medan.isi['ke'].pilihan : null;
  };
  expect(ke('paraf')).toEqual(['asesmen', 'administrasi']);
  expect(ke('tandaTangan')).toEqual(['administrasi', 'paraf']);
});

test('what a correction would replace, by the places of its fields', () => {
  const kini = nilaiKini(
    rincian({
      klien: { nama: 'Sitti', tanggalLahir: '1948-03-02', wali: { nama: 'Budi' } },
      data: { keadaan: ['miskin', 'terlantar'], aduan: { sumber: 'RT' } },
    }),
  );
  expect(kini).toEqual({
    'klien.nama': 'Sitti',
    'klien.tanggalLahir': '2 Maret 1948',
    'klien.wali.nama': 'Budi',
    keadaan: 'Miskin, Terlantar',
    'aduan.sumber': 'RT',
  });
});

test('a rung names whom it has reached, and before it has fired whom it is meant for', () => {
  expect(penerimaJenjang({ kepada: ['penanggung', 'kadis'] })).toBe('penanggung jawab, Kepala Dinas');
  expect(
    penerimaJenjang({
      kepada: ['kadis'],
      penerima: [
        { peran: 'kadis', lewat: 'pltPlh' },
        { peran: 'admin', lewat: 'tidakAda' },
      ],
    }),
  ).toBe('Kepala Dinas (Plt/Plh), Admin (tidak ada orangnya)');
});

test('the calendar begins on the Monday of this week, over the end of a month and on a Sunday too', () => {
  expect(mingguMulai('2026-11-22', 2).map((m) => [m[0], m[6]])).toEqual([
    ['2026-11-16', '2026-11-22'],
    ['2026-11-23', '2026-11-29'],
  ]);
  expect(mingguMulai('2026-12-01', 1)[0]).toEqual([
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
    '2026-12-04',
    '2026-12-05',
    '2026-12-06',
  ]);
});

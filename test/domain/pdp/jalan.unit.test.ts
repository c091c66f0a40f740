import { terlambatPada } from '../../../domain/kasus/tenggat.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { kerjaPdp } from '../../../domain/pdp/kerja.ts';
import type { JenisPermintaan } from '../../../domain/pdp/kata.ts';
import { isiKoreksi } from '../../../domain/pdp/koreksi.ts';
import { bacaEskalasi, jalankan, tunggu } from '../../support/pembangun/jalankan.ts';
import { olehSistem, pdp, tindakanPdp, usulRetensi } from '../../support/pembangun/pdp.ts';
import { HARI, pada, PANGKAL, uuid } from '../../support/pembangun/waktu.ts';

const dikabulkan = (jenis: JenisPermintaan) => {
  const koreksi = jenis === 'koreksi' ? { koreksi: { klien: { nama: 'Ibu Benar' } } } : {};
  return pdp('pelaksanaan', { isi: { jenis, ...koreksi } });
};

describe('what the system does by itself', () => {
  it.each([
    ['akses', 'susunSalinanData'],
    ['koreksi', 'koreksiDataPribadi'],
    ['pembatasan', 'terapkanPembatasan'],
    ['pencabutanPembatasan', 'terapkanPembatasan'],
    ['penghapusan', 'musnahkanKunci'],
  ] as const)('for %s is %s, as soon as it was granted', (jenis, kerja) => {
    expect(kerjaPdp(dikabulkan(jenis))).toEqual({ jenis: kerja, sejak: PANGKAL, jedaNyataMs: 0 });
  });

  it.each(['pemeriksaan', 'keputusan', 'penyampaian', 'selesai', 'ditolak', 'dibatalkan'] as const)(
    'is nothing in %s',
    (tahap) => {
      expect(kerjaPdp(pdp(tahap))).toBeNull();
    },
  );

  it('for an erasure comes in three: keys, what lies outside, and the proof after more than a minute', () => {
    let k = dikabulkan('penghapusan');
    k = olehSistem(k, 'kunciDimusnahkan', { kasus: [], kunci: [uuid(7)], dokumen: [] }, undefined, pada(1));
    expect(kerjaPdp(k)).toMatchObject({ jenis: 'bersihkanSisa', jedaNyataMs: 0 });
    k = olehSistem(k, 'sisaDibersihkan', { berkas: 0, kunciCadangan: false }, undefined, pada(2));
    const bukti = kerjaPdp(k);
    expect(bukti).toMatchObject({ jenis: 'buktikanPemusnahan', sejak: pada(1) });
    expect(bukti?.jedaNyataMs).toBeGreaterThan(60_000);
    k = olehSistem(k, 'pemusnahanTerbukti', { diperiksa: 3 }, 'penyampaian', pada(4));
    expect(kerjaPdp(k)).toBeNull();
    expect(k.pemusnahan).toMatchObject({ pada: pada(1), dibersihkanPada: pada(2), terbuktiPada: pada(4) });
  });

  it('that cannot be done as granted goes back to who decides, and can be granted again', () => {
    const k = olehSistem(
      dikabulkan('penghapusan'),
      'pelaksanaanTerhalang',
      { sebab: 'Masih terbuka.' },
      'keputusan',
    );
    expect(k).toMatchObject({ tahap: 'keputusan', terhalang: { sebab: 'Masih terbuka.' } });
    expect(k).not.toHaveProperty('dikabulkan');
    const lagi = jalankan(ATURAN.pdp, k, [tindakanPdp('kabulkan')]);
    expect(lagi).not.toHaveProperty('terhalang');
  });
});

describe('3×24 hours', () => {
  it('count from the receipt of the request, to the answer or the refusal', () => {
    const diterimaPada = pada(-600);
    const k = pdp('pemeriksaan', { isi: { diterimaPada } });
    expect(k.tenggat).toMatchObject([{ kunci: 'jawaban', mulai: diterimaPada, batas: pada(3 * HARI - 600) }]);
    expect(pdp('penyampaian').tenggat).toHaveLength(1);
    for (const tahap of ['selesai', 'ditolak'] as const) {
      expect(terlambatPada(pdp(tahap).tenggat, pada(30 * HARI))).toBe(false);
    }
  });

  it('fire each rung once: before, at, after, and then every day', () => {
    const { peristiwa } = tunggu(ATURAN.pdp, pdp('keputusan'), pada(5 * HARI));
    expect(peristiwa.map((p) => [bacaEskalasi(p)?.ke, p.waktu, bacaEskalasi(p)?.kepada])).toEqual([
      [1, pada(2 * HARI), ['petugas-dinsos']],
      [2, pada(3 * HARI), ['kabid-rehsos']],
      [3, pada(3 * HARI + 120), ['kadis']],
      [4, pada(4 * HARI + 120), ['kadis']],
    ]);
  });

  it('count anew for a request that was answered and is reopened', () => {
    const t = tindakanPdp('bukaKembali', { waktu: pada(10 * HARI) });
    const k = jalankan(ATURAN.pdp, pdp('selesai'), [t]);
    expect(k.tenggat.at(-1)).toMatchObject({ id: 'jawaban#2', mulai: pada(10 * HARI) });
  });

  it('do not run for a proposal of the system, which has a reminder of the office', () => {
    expect(usulRetensi().tenggat).toMatchObject([{ kunci: 'retensi', sifat: 'pengingat' }]);
  });
});

describe('a correction', () => {
  const koreksi = {
    klien: { nama: 'Ibu Benar' },
    aduan: { sumber: 'warga', uraian: 'x' },
    pelapor: { nama: 'Y' },
  };

  it('brings each case what its own service knows', () => {
    expect(isiKoreksi('lansia', koreksi, 'a')).toEqual({
      klien: koreksi.klien,
      aduan: koreksi.aduan,
      alasan: 'a',
    });
    expect(isiKoreksi('rps', koreksi, 'a')).toEqual({ klien: koreksi.klien, alasan: 'a' });
    expect(isiKoreksi('pengaduan', koreksi, 'a')).toEqual({ pelapor: koreksi.pelapor, alasan: 'a' });
    expect(isiKoreksi('rps', { pelapor: koreksi.pelapor }, 'a')).toBeNull();
    expect(isiKoreksi('pdp', koreksi, 'a')).toBeNull();
  });
});

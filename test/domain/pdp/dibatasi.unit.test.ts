import { pandanganAtas } from '../../../domain/kasus/pandangan.ts';
import { peringatanUmum } from '../../../domain/kasus/peringatan.ts';
import { tindakanTersedia } from '../../../domain/kasus/tersedia.ts';
import type { KeadaanKasus, Peristiwa } from '../../../domain/kasus/keadaan.ts';
import { PERAN } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { bereskalasi } from '../../support/pembangun/eskalasi.ts';
import { catat, jalankan, jawaban } from '../../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { PEKSOS, PEKSOS_LAIN, pelaku } from '../../support/pembangun/pelaku.ts';
import { pdp } from '../../support/pembangun/pdp.ts';
import { pengaduan, tindakanPengaduan } from '../../support/pembangun/pengaduan.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';
import { HARI, pada } from '../../support/pembangun/waktu.ts';

const entri = (jenis: string, waktu = pada(HARI)): Peristiwa => ({
  jenis,
  isi: { permintaan: 'pdp-contoh-2026-0001' },
  waktu,
  oleh: { jenis: 'orang', ...pelaku('kabid-rehsos') },
  naikVersi: true,
  pengayaan: {},
});
const batasi = <K extends KeadaanKasus>(k: K) => catat(ATURAN[k.layanan], k, entri('pemrosesanDibatasi'));

describe('a case whose processing is restricted', () => {
  const melihat = (k: KeadaanKasus) =>
    PERAN.filter((p) => pandanganAtas(ATURAN.lansia, k, [pelaku(p)]) !== 'inisial');

  it('shows its person to the kabid and, while it is open, to the assigned peksos', () => {
    expect(melihat(batasi(lansia('asesmen')))).toEqual(['peksos', 'kabid-rehsos']);
    expect(pandanganAtas(ATURAN.lansia, batasi(lansia('asesmen')), [PEKSOS_LAIN])).toBe('inisial');
    expect(pandanganAtas(ATURAN.lansia, batasi(lansia('asesmen')), [PEKSOS])).toBe('penuh');
  });

  it('shows it to the kabid alone once it is closed', () => {
    expect(melihat(batasi(lansia('selesai')))).toEqual(['kabid-rehsos']);
  });

  it('says so first, and is as before when the restriction is lifted', () => {
    const k = batasi(lansia('asesmen'));
    expect(peringatanUmum(k)).toMatchObject([{ kode: 'pemrosesanDibatasi' }]);
    const lagi = catat(ATURAN.lansia, k, entri('pembatasanDicabut', pada(2 * HARI)));
    expect(lagi).not.toHaveProperty('dibatasi');
    expect(melihat(lagi)).toEqual(melihat(lansia('asesmen')));
  });

  it('stays in its stage, with its clocks', () => {
    const k = lansia('asesmen');
    const { tahap, tenggat } = batasi(k);
    expect({ tahap, tenggat }).toEqual({ tahap: k.tahap, tenggat: k.tenggat });
  });
});

describe('acts on a case whose processing is restricted', () => {
  const dengan = <K extends KeadaanKasus>(k: K) => ({ ...batasi(k), petugas: { orangId: PEKSOS.orangId } });
  const tersedia = (k: KeadaanKasus, p: Parameters<typeof tindakanTersedia>[2][number]) =>
    tindakanTersedia(ATURAN[k.layanan], k, [p]).map((t) => t.tindakan);

  it('are for the kabid and the assigned peksos, as if nothing were restricted', () => {
    const k = lansia('asesmen');
    for (const p of [PEKSOS, pelaku('kabid-rehsos')]) expect(tersedia(batasi(k), p)).toEqual(tersedia(k, p));
    expect(jawaban(ATURAN.lansia, batasi(k), tindakanLansia('kirimAsesmen'))).toBe('administrasi');
  });

  it.each(['petugas-desa', 'petugas-dinsos', 'kasi-rehsos', 'kadis'] as const)(
    'are not for the %s, who sees initials; the refusal says what to do',
    (peran) => {
      const k = batasi(lansia('asesmen'));
      expect(tersedia(k, pelaku(peran))).toEqual([]);
      const keputusan = ATURAN.lansia.putuskan(k, tindakanLansia('catat', { peran }));
      expect(keputusan).toMatchObject({
        hasil: 'ditolak',
        penolakan: { kode: 'pemrosesanDibatasi', pesan: expect.stringContaining('Kepala Bidang') as string },
      });
    },
  );

  it('are nobody else’s way to see it: who may not see it does not assign it', () => {
    const k = batasi(lansia('asesmen'));
    const alih = (peran: 'petugas-dinsos' | 'kabid-rehsos') =>
      jawaban(ATURAN.lansia, k, tindakanLansia('alihkanPetugas', { peran }));
    expect([alih('petugas-dinsos'), alih('kabid-rehsos')]).toEqual(['pemrosesanDibatasi', 'tetap']);
  });

  it('that keep somebody safe or a time stay with all their roles', () => {
    const diRps = batasi(rps('bimbingan'));
    expect(tersedia(diRps, pelaku('petugas-rps'))).toEqual(['salurkan', 'pindahTempatTidur']);
    expect(tersedia(diRps, PEKSOS_LAIN)).toEqual(['salurkan', 'pindahTempatTidur']);
    expect(tersedia(diRps, pelaku('kadis'))).toEqual(['tetapkanTindakLanjut']);
    expect(tersedia(batasi(rps('pendekatanAwal')), pelaku('petugas-rps'))).toContain('terimaKlien');
    expect(tersedia(bereskalasi(batasi(lansia('asesmen'))), pelaku('kadis'))).toEqual(['tanggapiEskalasi']);
    expect(tersedia(batasi(lansia('penyerahan')), pelaku('kadis'))).toEqual(['cabutSurat']);
  });

  it('that end a signature nobody knows the outcome of stay with the kadis and the system', () => {
    const suratTertunda = { suratId: PEKSOS.orangId, nomor: '1', pada: pada(0) };
    const k = { ...batasi(lansia('tandaTangan')), suratTertunda };
    expect(tersedia(k, pelaku('kadis'))).toEqual(['pastikanSurat']);
    expect(tersedia(k, pelaku('sistem'))).toEqual(['cocokkanSurat']);
    expect(tersedia(batasi(lansia('paraf')), pelaku('sistem'))).toEqual(['sesuaikanPejabat']);
  });

  it('that copy it into another case are nobody’s, also not of who sees it, until the restriction is lifted', () => {
    const hunian = dengan(rps('bimbingan'));
    const ajukan = tindakanRps('ajukanRekomendasiLansia', { pelaku: PEKSOS });
    expect(jawaban(ATURAN.rps, hunian, ajukan)).toBe('pemrosesanDibatasi');
    expect(tersedia(hunian, PEKSOS)).not.toContain('ajukanRekomendasiLansia');
    const lagi = catat(ATURAN.rps, hunian, entri('pembatasanDicabut', pada(2 * HARI)));
    expect(jawaban(ATURAN.rps, lagi, ajukan)).toBe('tetap');
    const aduan = dengan(pengaduan('penanganan'));
    const jadikan = tindakanPengaduan('jadikanLaporanRps', { pelaku: PEKSOS });
    expect(ATURAN.pengaduan.putuskan(aduan, jadikan)).toMatchObject({
      penolakan: { kode: 'pemrosesanDibatasi', pesan: expect.stringContaining('kasus baru') as string },
    });
  });

  it.each(['jadikanPermohonanLansia', 'jadikanLaporanRps', 'gabungkan', 'teruskan', 'jawab'] as const)(
    '%s of a complaint is refused to the petugas-dinsos',
    (jenis) => {
      const t = tindakanPengaduan(jenis, { peran: 'petugas-dinsos' });
      expect(jawaban(ATURAN.pengaduan, batasi(pengaduan('penanganan')), t)).toBe('pemrosesanDibatasi');
    },
  );

  it('on a request about personal data go on: its 72 hours run, and it may be what lifts the restriction', () => {
    const minta = (tahap: 'pemeriksaan' | 'penyampaian') =>
      tersedia(batasi(pdp(tahap)), pelaku('petugas-dinsos'));
    expect(minta('pemeriksaan')).toEqual(['mintaBukti', 'nyatakanPemohonSah']);
    expect(minta('penyampaian')).toEqual(['sampaikanHasil']);
  });
});

describe('when a case ended', () => {
  it('is not moved by what is added to its history afterwards', () => {
    const k = batasi(lansia('selesai'));
    expect(k.waktu).toBe(pada(HARI));
    expect(k.ditutupPada).toBe(pada(0));
  });

  it('is forgotten when it is reopened, and new when it ends again', () => {
    const buka = jalankan(ATURAN.lansia, lansia('ditolak'), [
      tindakanLansia('bukaKembali', { waktu: pada(10) }),
    ]);
    expect(buka).not.toHaveProperty('ditutupPada');
    const lagi = jalankan(ATURAN.lansia, buka, [tindakanLansia('tolak', { waktu: pada(20) })]);
    expect(lagi.ditutupPada).toBe(pada(20));
  });
});

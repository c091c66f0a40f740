import { laporanDari, permohonanDari } from '../../../domain/pengaduan/lanjutan.ts';
import { LABEL_SALURAN } from '../../../domain/kasus/label.ts';
import { SALURAN_PENGADUAN } from '../../../domain/kata.ts';
import { laporanRps } from '../../../domain/rps/isi.schema.ts';
import { permohonanLansia } from '../../../domain/lansia/isi.schema.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { lahirRps } from '../../../domain/rps/lahir.ts';
import { jalankan, jawaban } from '../../support/pembangun/jalankan.ts';
import { pengaduan, tindakanPengaduan } from '../../support/pembangun/pengaduan.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';
import { PANGKAL, pada, uuid } from '../../support/pembangun/waktu.ts';

const lansia = tindakanPengaduan('jadikanPermohonanLansia').isi;
const laporan = tindakanPengaduan('jadikanLaporanRps').isi;

describe('a complaint as the aduan of a request', () => {
  it.each(SALURAN_PENGADUAN)(
    'names the complaint and its channel %s, and is one the service takes',
    (saluran) => {
      const k = { ...pengaduan('penanganan'), saluran };
      const isi = permohonanDari(k, lansia);
      expect(isi.aduan).toEqual({
        sumber: `Pengaduan ${k.nomor} (${LABEL_SALURAN[saluran]})`,
        uraian: k.uraian,
      });
      expect(permohonanLansia.safeParse(isi).success).toBe(true);
    },
  );
});

describe('a complaint as the report of a stay', () => {
  it('gives source, place and account; the reporter stays with the complaint', () => {
    const isi = laporanDari(pengaduan('penanganan'), laporan, pada(5));
    expect(isi).toEqual({
      ...laporan,
      sumber: 'masyarakat',
      uraian: 'Nenek tinggal sendiri di gubuk dekat pasar.',
      lokasiDitemukan: 'Pasar Cekkeng',
      diterimaPada: pada(5),
    });
    expect(laporanRps.safeParse(isi).success).toBe(true);
  });

  it('through SLRT comes from SLRT; what the act says itself stands', () => {
    const k = pengaduan('penanganan', { isi: { saluran: 'slrt' } });
    const isi = laporanDari(k, { ...laporan, lokasiDitemukan: 'Terminal', diterimaPada: PANGKAL }, pada(5));
    expect(isi).toMatchObject({ sumber: 'slrt', lokasiDitemukan: 'Terminal', diterimaPada: PANGKAL });
  });

  it('a stay made of a complaint can still be handed on as a recommendation, once', () => {
    const { kasusId, instansiId, nomor, waktu, standar } = rps('laporan');
    const isi = tindakanRps('laporkan').isi;
    const lahir = lahirRps(isi, { kasusId, instansiId, nomor, waktu, standar, terkait: [uuid(9)] });
    const ajukan = tindakanRps('ajukanRekomendasiLansia');
    const k = jalankan(ATURAN.rps, lahir, [tindakanRps('laporkan'), ajukan]);
    expect(k.terkait).toEqual([uuid(9), uuid(2)]);
    expect(jawaban(ATURAN.rps, k, ajukan)).toBe('sudahDilakukan');
  });
});

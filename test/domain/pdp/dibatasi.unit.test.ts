import { pandanganAtas } from '../../../domain/kasus/pandangan.ts';
import { peringatanUmum } from '../../../domain/kasus/peringatan.ts';
import type { Peristiwa } from '../../../domain/kasus/keadaan.ts';
import { PERAN } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import type { KeadaanLansia } from '../../../domain/lansia/keadaan.ts';
import { catat, jalankan } from '../../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { PEKSOS, PEKSOS_LAIN, pelaku } from '../../support/pembangun/pelaku.ts';
import { HARI, pada } from '../../support/pembangun/waktu.ts';

const entri = (jenis: string, waktu = pada(HARI)): Peristiwa => ({
  jenis,
  isi: { permintaan: 'pdp-contoh-2026-0001' },
  waktu,
  oleh: { jenis: 'orang', ...pelaku('kabid-rehsos') },
  naikVersi: true,
  pengayaan: {},
});
const batasi = (k: KeadaanLansia) => catat(ATURAN.lansia, k, entri('pemrosesanDibatasi'));

describe('a case whose processing is restricted', () => {
  const melihat = (k: KeadaanLansia) =>
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

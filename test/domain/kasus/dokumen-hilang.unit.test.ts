import type { Pengayaan, Peristiwa } from '../../../domain/kasus/keadaan.ts';
import { peringatanUmum } from '../../../domain/kasus/peringatan.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { catat } from '../../support/pembangun/jalankan.ts';
import { lansia } from '../../support/pembangun/lansia.ts';
import { pelaku } from '../../support/pembangun/pelaku.ts';
import { HARI, pada, uuid } from '../../support/pembangun/waktu.ts';

describe('papers that a birth named and did not bring', () => {
  const entri = (jenis: string, pengayaan: Pengayaan): Peristiwa => ({
    jenis,
    isi: {},
    waktu: pada(HARI),
    oleh: { jenis: 'orang', ...pelaku('petugas-dinsos') },
    naikVersi: false,
    pengayaan,
  });
  const kurangDua = catat(ATURAN.lansia, lansia('permohonan'), entri('catat', { dokumenHilang: 2 }));
  const lampirkan = (k: typeof kurangDua, ...ke: number[]) => {
    const dokumen = ke.map((n) => ({ id: uuid(n), jenis: 'ktp' as const }));
    return catat(ATURAN.lansia, k, entri('lampirkanDokumen', { dokumen }));
  };

  it('are told to whoever opens the case, with how many there are', () => {
    const [peringatan] = peringatanUmum(kurangDua);
    expect(peringatan).toEqual({
      kode: 'dokumenHilang',
      pesan: expect.stringMatching(/^2 dokumen /) as string,
    });
  });

  it('are made up for by what is attached afterwards, one by one', () => {
    const kurangSatu = lampirkan(kurangDua, 1);
    expect(peringatanUmum(kurangSatu)).toMatchObject([
      { pesan: expect.stringMatching(/^1 dokumen /) as string },
    ]);
    expect(peringatanUmum(catat(ATURAN.lansia, kurangSatu, entri('catat', {})))).toHaveLength(1);
    expect(lampirkan(kurangSatu, 2, 3)).not.toHaveProperty('dokumenHilang');
  });

  it('leave no trace on a case that has them all', () => {
    expect(lampirkan(lansia('permohonan'), 1)).not.toHaveProperty('dokumenHilang');
  });
});

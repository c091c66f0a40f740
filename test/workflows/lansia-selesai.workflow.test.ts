import type { KasusUji, Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import type { KeadaanLansia } from '../../domain/lansia/keadaan.ts';
import { CONTOH_LANSIA } from '../support/pembangun/contoh-lansia.ts';

describe('rekomendasi lansia, from the request to the shelter', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  it('runs through', async () => {
    const k = await p.lahir('lansia', 'petugas-desa@bulukumba.contoh', CONTOH_LANSIA.ajukanPermohonan.isi('x') as never);
    expect((await k.keadaan()).tahap).toBe('permohonan');
    expect(await k.lakukan('petugas-dinsos@bulukumba.contoh', 'nyatakanLengkap', {})).toBe('syaratBelumTerpenuhi');
    expect(await k.riwayat()).toEqual(['ajukanPermohonan']);
  });
});

import { bukaLagi } from '../support/alur/buka-lagi.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { rpsPada } from '../support/alur/rps.ts';
import { registerKasus, statusSurat } from '../support/surat/tertulis.ts';

describe('the letter of referral of the RPS', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  it('given a refusal, then the client is referred by a letter of the register', async () => {
    const k = await rpsPada(p, 'keputusan');
    expect(await k.tindak('tolak')).toBe('diterima');
    const [surat] = await registerKasus(p, k, 'rujukan');
    expect(surat).toMatchObject({ status: 'terbit', sidik_pdf: null });
    expect(surat?.nomor).toMatch(/^\d{3}\/400\.9\/DINSOS\/[IVX]+\/\d{4}$/);
  });

  it('given the refusal is taken back, then its letter holds no longer', async () => {
    const k = await rpsPada(p, 'keputusan');
    await k.maju('tolak');
    expect(await bukaLagi(p, k)).toBe('diterima');
    expect(await registerKasus(p, k, 'rujukan')).toMatchObject([
      { status: 'dicabut', alasan: 'dibukaKembali' },
    ]);
    await k.maju('terimaDiRps');
    expect(await statusSurat(p, k, 'rujukan')).toEqual(['dicabut']);
  });

  it.each([
    [{ cara: 'dirujukKeRumahSakit', rumahSakit: 'RSUD Depati Hamzah', keluhan: 'Demam.' }, ['terbit']],
    [{ cara: 'keluarSendiri', uraian: 'Ingin pulang.' }, []],
  ] as const)('given salurkan by %j, then its letters are %j', async (penyaluran, harap) => {
    const k = await rpsPada(p, 'bimbingan');
    expect(await k.tindak('salurkan', { isi: { penyaluran } })).toBe('diterima');
    expect(await statusSurat(p, k, 'rujukan')).toEqual(harap);
  });
});

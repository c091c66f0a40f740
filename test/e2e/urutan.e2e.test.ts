import type { KasusSistem, Sistem } from '../support/sistem.ts';
import { mulaiSistem, putusan } from '../support/sistem.ts';

const DINSOS = 'petugas-dinsos@bulukumba';
const KABID = 'kabid-rehsos@bulukumba';

describe('acts that arrive while the worker is down', () => {
  let s: Sistem;
  let kasus: KasusSistem;
  beforeAll(async () => {
    s = await mulaiSistem({ sabarMs: 50 });
    kasus = await s.lahir('lansia');
  });
  afterAll(() => s.tutup());

  async function antre(akun: string, jenis: string, badan: object): Promise<string> {
    const jawab = await kasus.tindak(akun, jenis, badan);
    expect(jawab.status).toBe(202);
    return String(jawab.isi['tindakanId']);
  }

  it('are judged in the order the engine recorded them, whatever their kind', async () => {
    await putusan(s, await antreSaatHidup());
    await s.hentikanWorker();
    const catat1 = await antre(DINSOS, 'catat', { catatan: 'satu' });
    const tunda = await antre(DINSOS, 'tunda', { alasan: 'menunggu keluarga' });
    const catat2 = await antre(DINSOS, 'catat', { catatan: 'dua' });
    const lagi = await antre(KABID, 'tunda', { alasan: 'sekali lagi' });
    const lanjut = await antre(KABID, 'lanjutkan', {});
    const dispensasi = await antre(KABID, 'beriDispensasi', { syarat: 'identitas', alasan: 'tanpa kartu' });
    const catat3 = await antre(DINSOS, 'catat', { catatan: 'tiga' });
    await s.mulaiWorker();
    const hasil = [catat1, tunda, catat2, lagi, lanjut, dispensasi, catat3].map((id) => putusan(s, id));
    expect(await Promise.all(hasil)).toEqual([
      'diterima',
      'diterima',
      'diterima',
      'sudahDilakukan',
      'diterima',
      'diterima',
      'diterima',
    ]);
    expect(await kasus.riwayat()).toEqual([
      'ajukanPermohonan',
      'catat',
      'catat',
      'tunda',
      'catat',
      'lanjutkan',
      'beriDispensasi',
      'catat',
    ]);
  });

  async function antreSaatHidup(): Promise<string> {
    const jawab = await kasus.tindak(DINSOS, 'catat', { catatan: 'nol' });
    return String(jawab.isi['tindakanId']);
  }
});

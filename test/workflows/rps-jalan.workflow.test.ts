import { bukaLagi } from '../support/alur/buka-lagi.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { rpsBaru, rpsPada } from '../support/alur/rps.ts';
import { tugasTerbuka } from '../support/alur/tugas.ts';

describe('an RPS stay', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  it('given a decision in time, when all stages are gone through, then the client is placed and the bed is free', async () => {
    const k = await rpsBaru(p);
    await k.maju('catatAsesmenAwal', 'terimaDiRps', 'terimaKlien', 'registrasi', 'identifikasi');
    await k.maju('catatAsesmen', 'catatBimbingan', 'perbaruiRencana', 'catatBimbingan', 'salurkan');
    await k.handle.result();
    const akhir = await k.rps();
    expect(akhir).toMatchObject({ tahap: 'selesai', jumlahBimbingan: 2 });
    expect(akhir).not.toHaveProperty('tempatTidur');
    expect(akhir.tenggat.every((t) => t.berakhirPada)).toBe(true);
    expect(akhir.langkahSelesai.map((l) => l.sop)).toEqual([1, 2, 3, 4, 4, 4, 5, 6, 6, 6, 7]);
    expect(await tugasTerbuka(p, k)).toEqual([]);
    const hunian = p.bd.db.selectFrom('hunian').select('masa').where('kasus_id', '=', k.id);
    expect((await hunian.executeTakeFirstOrThrow()).masa).toMatch(/^\["[^"]+","[^"]+"\)$/);
  });

  it('given it can be solved within a day, when the kabid says so, then the case ends without a bed', async () => {
    const k = await rpsBaru(p);
    await k.tindak('catatAsesmenAwal', {
      isi: { selesaiDalam24Jam: true, rekomendasi: 'selesaikanLangsung' },
    });
    expect(await k.tindak('selesaikanLangsung', { akun: 'kasi-rehsos' })).toBe('bukanWewenang');
    expect(await k.tindak('selesaikanLangsung')).toBe('diterima');
    await k.handle.result();
    expect(await k.rps()).toMatchObject({ tahap: 'selesai', tahapSebelumTutup: 'keputusan' });
  });

  it('given others are competent, when the kabid refuses, then the case is handed on to them', async () => {
    const k = await rpsPada(p, 'keputusan');
    expect(await k.tindak('tolak', { versi: 1 })).toBe('versiBasi');
    expect(await k.tindak('tolak')).toBe('diterima');
    await k.handle.result();
    expect((await k.rps()).tahap).toBe('dirujuk');
    expect((await k.entri()).at(-1)?.isi).toMatchObject({ pihakBerwenang: 'Kepolisian' });
  });

  it('given the reception, then its acts are done in their order and once', async () => {
    const k = await rpsPada(p, 'pendekatanAwal');
    expect(await k.tindak('registrasi')).toBe('tahapTidakSesuai');
    expect(await k.tindak('identifikasi')).toBe('tahapTidakSesuai');
    expect(await k.tindak('tetapkanTindakLanjut')).toBe('tahapTidakSesuai');
    await k.maju('terimaKlien');
    expect(await k.tindak('terimaKlien')).toBe('sudahDilakukan');
    expect(await k.tindak('identifikasi')).toBe('tahapTidakSesuai');
    await k.maju('registrasi');
    expect(await k.tindak('registrasi')).toBe('sudahDilakukan');
    await k.maju('identifikasi');
    expect((await k.rps()).tahap).toBe('asesmen');
    await k.maju('batalkan');
  });

  it('given notes, guidance and attachments, then the version that was seen still counts', async () => {
    const k = await rpsPada(p, 'bimbingan');
    const { versi } = await k.rps();
    await k.maju('catat', 'catatBimbingan', 'catatBimbingan', 'catat');
    expect((await k.rps()).versi).toBe(versi);
    expect(await k.tindak('salurkan', { versi })).toBe('diterima');
  });

  it('given the plan was changed meanwhile, then who decides on the old one is told to look again', async () => {
    const k = await rpsPada(p, 'bimbingan');
    const { versi } = await k.rps();
    await k.maju('perbaruiRencana');
    expect(await k.tindak('salurkan', { versi })).toBe('versiBasi');
    expect(await k.tindak('salurkan')).toBe('diterima');
  });

  it.each(['meninggal', 'pergiTanpaIzin'] as const)(
    'given the outcome %s, then it ends the stay with its own particulars and frees the bed',
    async (tindakan) => {
      const k = await rpsPada(p, 'asesmen');
      const khusus = {
        meninggal: { tindakan: 'meninggal', tempat: 'RPS', penyebab: 'Sakit', pemulasaraan: 'Dinas' },
        pergiTanpaIzin: { tindakan: 'pergiTanpaIzin', terakhirTerlihat: 'Pagi', upayaPencarian: 'Pasar' },
      } as const;
      const rincian = { ...khusus[tindakan], dilaporkanKepada: 'Kepolisian' };
      const penyaluran = { cara: 'tindakanLain', rincian } as const;
      expect(await k.tindak('salurkan', { isi: { alasan: 'pertimbanganAsesmen', penyaluran } })).toBe(
        'diterima',
      );
      expect((await k.rps()).penyaluran?.penyaluran).toEqual(penyaluran);
      const berikut = await rpsPada(p, 'asesmen');
      await berikut.maju('batalkan');
    },
  );

  it('given the stay is reopened, then the client is received anew, and the seven days go on from the first day', async () => {
    const k = await rpsPada(p, 'bimbingan');
    const { masukPada } = await k.rps();
    await k.maju('salurkan');
    await p.lewat(60);
    expect(await bukaLagi(p, k)).toBe('diterima');
    expect(await k.rps()).toMatchObject({ tahap: 'pendekatanAwal', masukPada });
    await k.maju('terimaKlien');
    const kini = await k.rps();
    expect(kini).toMatchObject({ tahap: 'bimbingan', masukPada });
    expect(kini.tenggat.at(-1)).toMatchObject({ kunci: 'tinggal', mulai: masukPada });
    await k.maju('salurkan');
  });
});

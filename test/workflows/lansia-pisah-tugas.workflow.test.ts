import type { Penolakan } from '../../domain/kasus/penolakan.ts';
import { cariTindakan } from '../../db/tindakan.repository.ts';
import { lewatSampai, penerimaJenjang } from '../support/alur/eskalasi.ts';
import { lansiaPada } from '../support/alur/lansia.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import type { Struktur } from '../support/alur/struktur.ts';
import { strukturKantor } from '../support/alur/struktur.ts';
import { tugasTerbuka } from '../support/alur/tugas.ts';

const PEKSOS = 'peksos@bulukumba.contoh';
const KABID = 'kabid-rehsos@bulukumba.contoh';

/** Rule 7: the sender of the assessment does not initial; whoever initialled does not sign. */
describe('separation of duties', () => {
  let p: Panggung;
  let kantor: Struktur;
  beforeAll(async () => {
    p = await bukaPanggung();
    kantor = strukturKantor(p.bd, 'bulukumba');
  });
  afterEach(() => kantor.pulihkan());
  afterAll(() => p.tutup());

  it('given the assessor is Plt of the vacant post of kabid, then the paraf goes to the sekretaris', async () => {
    await kantor.kosongkan('kabid-rehsos');
    await kantor.pangku(PEKSOS, 'kabid-rehsos', 'plt');
    const k = await lansiaPada(p, 'administrasi');
    const { orangId } = await p.orang(PEKSOS);
    await k.tindak('selesaikanAdministrasi', { isi: { kabidTurutSerta: orangId } });
    expect((await k.lansia()).parafDialihkan).toEqual({ dari: 'kabid-rehsos', ke: 'sekretaris' });
    expect(await tugasTerbuka(p, k)).toEqual([{ tindakan: 'paraf', peran: 'sekretaris', orang: null }]);
    expect(await k.tindak('paraf', { akun: 'peksos', peran: 'kabid-rehsos' })).toBe('pisahTugas');
    expect(await k.tindak('paraf', { akun: 'sekretaris' })).toBe('diterima');
    await k.maju('tandaTangan');
  });

  it('given the assessor stands in as Plh while the kabid is away, then the paraf goes to the sekretaris', async () => {
    await kantor.pangku(PEKSOS, 'kabid-rehsos', 'plh');
    const k = await lansiaPada(p, 'paraf');
    expect((await k.lansia()).parafDialihkan).toEqual({ dari: 'kabid-rehsos', ke: 'sekretaris' });
    expect(await k.tindak('paraf', { akun: 'sekretaris' })).toBe('diterima');
  });

  it('given the paraf has passed on, then its rung reaches the sekretaris and not who may not give it', async () => {
    await kantor.pangku(PEKSOS, 'kabid-rehsos', 'plh');
    const k = await lansiaPada(p, 'paraf');
    const id = (await k.lansia()).tenggat.at(-1)?.id ?? '';
    await lewatSampai(p, k, 4 * 24 * 60, 2);
    expect((await penerimaJenjang(p, k, `${id}:1`)).tugas).toEqual(['sekretaris']);
    expect((await penerimaJenjang(p, k, `${id}:2`)).tugas).toEqual(['kadis']);
  });

  it.each(['plt', 'plh'] as const)(
    'given the kabid is %s of the kadis, then the sekretaris initials and the kabid signs',
    async (sifat) => {
      if (sifat === 'plt') await kantor.kosongkan('kadis');
      await kantor.pangku(KABID, 'kadis', sifat);
      const k = await lansiaPada(p, 'paraf');
      expect((await k.lansia()).parafDialihkan).toEqual({ dari: 'kabid-rehsos', ke: 'sekretaris' });
      expect(await k.tindak('paraf')).toBe('bukanGiliranParaf');
      expect(await k.tindak('paraf', { akun: 'sekretaris' })).toBe('diterima');
      expect(await k.tindak('tandaTangan', { akun: 'kabid-rehsos', peran: 'kadis' })).toBe('diterima');
      expect((await k.lansia()).langkahSelesai.at(-1)).toMatchObject({ oleh: 'kadis', sebagai: sifat });
    },
  );

  it('given whoever initialled becomes Plh of the kadis afterwards, then they cannot sign', async () => {
    const k = await lansiaPada(p, 'tandaTangan');
    await kantor.pangku(KABID, 'kadis', 'plh');
    expect(await k.tindak('tandaTangan', { akun: 'kabid-rehsos', peran: 'kadis' })).toBe('pisahTugas');
    expect(await k.tindak('tandaTangan')).toBe('diterima');
  });

  it('given nobody else could initial, then the kadis is asked to appoint somebody, who then can', async () => {
    await kantor.kosongkan('kabid-rehsos');
    await kantor.kosongkan('sekretaris');
    await kantor.pangku(PEKSOS, 'kabid-rehsos', 'plt');
    const k = await lansiaPada(p, 'administrasi');
    const { orangId } = await p.orang(PEKSOS);
    await k.tindak('selesaikanAdministrasi', { isi: { kabidTurutSerta: orangId } });
    expect((await k.lansia()).parafDialihkan).toEqual({ dari: 'kabid-rehsos', ke: null });
    expect(await tugasTerbuka(p, k)).toEqual([{ tindakan: 'tunjukPejabat', peran: 'kadis', orang: null }]);
    expect(await k.tindak('paraf', { akun: 'peksos', peran: 'kabid-rehsos' })).toBe('pisahTugas');

    await kantor.pulihkan();
    await kantor.pangku('kasi-rehsos@bulukumba.contoh', 'kabid-rehsos', 'plh');
    expect(await k.tindak('paraf', { akun: 'kasi-rehsos', peran: 'kabid-rehsos' })).toBe('diterima');
    expect(await tugasTerbuka(p, k)).toEqual([{ tindakan: 'tandaTangan', peran: 'kadis', orang: null }]);
  });

  describe('the refusal says who could act instead, by name and position', () => {
    const alasan = async (t: { tindakanId: string }) =>
      (await cariTindakan(p.bd.db, t.tindakanId))?.penolakan as Penolakan;

    it('the alternate, where the assessor would initial', async () => {
      await kantor.pangku(PEKSOS, 'kabid-rehsos', 'plh');
      const k = await lansiaPada(p, 'paraf');
      const t = await k.layangkan('paraf', { akun: 'peksos', peran: 'kabid-rehsos' });
      expect(await k.tunggu(t)).toBe('pisahTugas');
      const sekretaris = { nama: 'Muh. Asrul Dg. Sitaba', jabatan: 'Sekretaris Dinas Sosial' };
      const { pesan, pengganti } = await alasan(t);
      expect(pengganti).toEqual([{ peran: 'sekretaris', ...sekretaris }]);
      expect(pesan).toContain(`Yang dapat melakukannya: ${sekretaris.nama} (${sekretaris.jabatan}).`);
    });

    it('the kadis, where the Plh of the kadis initialled; in the open, if the alternate is a stand-in too', async () => {
      const k = await lansiaPada(p, 'tandaTangan');
      await kantor.pangku(KABID, 'kadis', 'plh');
      const t = await k.layangkan('tandaTangan', { akun: 'kabid-rehsos', peran: 'kadis' });
      expect(await k.tunggu(t)).toBe('pisahTugas');
      // The kadis is away while a Plh stands in: another Plh is what it takes.
      expect(await alasan(t)).toMatchObject({ pengganti: [] });
      expect((await alasan(t)).pesan).toContain('minta admin kantor mengangkat Plt/Plh');

      await kantor.pulihkan();
      await kantor.pangku('sekretaris@bulukumba.contoh', 'kadis', 'plh');
      const lagi = await k.layangkan('tandaTangan', { akun: 'kabid-rehsos', peran: 'kabid-rehsos' });
      expect(await k.tunggu(lagi)).toBe('bukanWewenang');
      expect(await alasan(lagi)).not.toHaveProperty('pengganti');
    });

    it('whose turn it is, where the paraf has passed on', async () => {
      await kantor.pangku(PEKSOS, 'kabid-rehsos', 'plh');
      await kantor.pangku('kasi-rehsos@bulukumba.contoh', 'sekretaris', 'plh');
      const k = await lansiaPada(p, 'paraf');
      const t = await k.layangkan('paraf');
      expect(await k.tunggu(t)).toBe('bukanGiliranParaf');
      expect((await alasan(t)).pengganti).toEqual([
        {
          peran: 'sekretaris',
          jabatan: 'Sekretaris Dinas Sosial',
          nama: 'Syamsul Patiroi',
          sebagai: 'plh',
          pejabatDefinitif: 'Muh. Asrul Dg. Sitaba',
        },
      ]);
    });
  });

  it('given the standard names no alternate, then the kadis is asked to appoint somebody too', async () => {
    const kota = strukturKantor(p.bd, 'pangkalpinang');
    await kota.ubahStandar('lansia', (isi) => {
      const { parafPengganti: _, ...sisa } = isi;
      return sisa;
    });
    await kota.pangku('peksos@pangkalpinang.contoh', 'kabid-rehsos', 'plh');
    const k = await lansiaPada(p, 'paraf', 'pangkalpinang');
    expect(await tugasTerbuka(p, k)).toEqual([{ tindakan: 'tunjukPejabat', peran: 'kadis', orang: null }]);
  });
});

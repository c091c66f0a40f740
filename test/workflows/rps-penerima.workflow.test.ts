import { lewatSampai, penerimaJenjang } from '../support/alur/eskalasi.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { rpsPada } from '../support/alur/rps.ts';
import type { Struktur } from '../support/alur/struktur.ts';
import { strukturKantor } from '../support/alur/struktur.ts';

const HARI = 24 * 60;
const KASI = 'kasi-rehsos@pangkalpinang.contoh';

/** Rule 9: the assignee, else the holder, else the Plt/Plh, else the position above, else the duty contact. */
describe('whom a rung reaches', () => {
  let p: Panggung;
  let kantor: Struktur;
  beforeAll(async () => {
    p = await bukaPanggung();
    kantor = strukturKantor(p.bd, 'pangkalpinang');
  });
  afterEach(() => kantor.pulihkan());
  afterAll(() => p.tutup());

  it('given posts fall empty one after the other, then each rung finds the next in the chain', async () => {
    const k = await rpsPada(p, 'bimbingan');
    const jenjang = async (ke: number) => (await penerimaJenjang(p, k, `tinggal#1:${ke}`)).pesan;
    await lewatSampai(p, k, 5 * HARI + 60, 1);
    expect(await jenjang(1)).toEqual(['peksos (penanggung)', 'petugas-rps (pemangku)']);
    // Its task tells on which clock the deadline runs.
    const jam = p.bd.db.selectFrom('tugas').select('jam').where('kasus_id', '=', k.id).distinct();
    expect(await jam.where('jenis', '=', 'eskalasi').execute()).toEqual([{ jam: 'kalender' }]);

    await kantor.pangku(KASI, 'petugas-rps', 'plh');
    await lewatSampai(p, k, HARI, 2);
    expect(await jenjang(2)).toEqual(['kasi-rehsos (pltPlh)', 'peksos (penanggung)']);

    await kantor.kosongkan('kabid-rehsos');
    await lewatSampai(p, k, HARI, 3);
    expect(await jenjang(3)).toEqual(['kadis (atasan)', 'peksos (penanggung)']);

    await kantor.kosongkan('kadis');
    await lewatSampai(p, k, HARI, 4);
    expect(await jenjang(4)).toEqual(['sekretaris (kontakPiket)']);

    await kantor.pangku(KASI, 'kadis', 'plt');
    await lewatSampai(p, k, HARI, 5);
    expect(await jenjang(5)).toEqual(['kasi-rehsos (pltPlh)']);

    await kantor.pulihkan();
    await kantor.kosongkan('kadis');
    await kantor.kosongkan('sekretaris');
    await lewatSampai(p, k, HARI, 6);
    const pengawas = ['admin', 'kabid-rehsos', 'kadis', 'kasi-rehsos', 'pengawas'];
    expect(await penerimaJenjang(p, k, 'tinggal#1:6')).toEqual({
      tugas: pengawas.map((peran) => `tidakAda:${peran}`),
      pesan: pengawas.map((peran) => `tidakAda:${peran} (tidakAda)`),
    });
    await k.maju('salurkan');
  });

  it('given the assignee has left the office, then the other holders of the post get it', async () => {
    const k = await rpsPada(p, 'bimbingan');
    await p.bd.pemilik
      .deleteFrom('pemangku')
      .where('orang_id', '=', (await k.rps()).petugas?.orangId ?? '')
      .execute();
    await lewatSampai(p, k, 5 * HARI + 60, 1);
    const { pesan } = await penerimaJenjang(p, k, 'tinggal#1:1');
    expect(pesan).toEqual(['peksos2 (pemangku)', 'petugas-rps (pemangku)']);
    await k.maju('batalkan');
  });

  it('given the same person is reached twice by a rung, then there is one task and one message', async () => {
    const k = await rpsPada(p, 'bimbingan');
    await kantor.kosongkan('kabid-rehsos');
    await kantor.pangku('peksos@pangkalpinang.contoh', 'kabid-rehsos', 'plt');
    await lewatSampai(p, k, 7 * HARI + 60, 3);
    expect(await penerimaJenjang(p, k, 'tinggal#1:3')).toMatchObject({ tugas: ['peksos'] });
    await k.maju('salurkan');
  });

  it('given the case is reassigned, then the next rung goes to the new officer', async () => {
    const k = await rpsPada(p, 'bimbingan');
    await lewatSampai(p, k, 5 * HARI + 60, 1);
    await k.maju('alihkanPetugas');
    await lewatSampai(p, k, HARI, 2);
    expect((await penerimaJenjang(p, k, 'tinggal#1:2')).tugas).toEqual(['peksos2', 'petugas-rps']);
    await k.maju('salurkan');
  });
});

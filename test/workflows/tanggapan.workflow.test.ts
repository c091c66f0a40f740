import { keMs, tambahMenit } from '../../domain/jam/waktu.ts';
import type { Waktu } from '../../domain/jam/waktu.ts';
import { bukaLagi } from '../support/alur/buka-lagi.ts';
import { jenjangTercatat, lewatSampai, penerimaJenjang } from '../support/alur/eskalasi.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { riwayatMesin } from '../support/alur/riwayat-mesin.ts';
import type { KasusRps } from '../support/alur/rps.ts';
import { rpsPada } from '../support/alur/rps.ts';
import type { Struktur } from '../support/alur/struktur.ts';
import { strukturKantor } from '../support/alur/struktur.ts';
import { keSaat } from '../support/alur/waktu-kantor.ts';

const HARI = 24 * 60;
const KANTOR = 'pangkalpinang';
const TENGGAT = 'tinggal#1';
const akun = (nama: string) => `${nama}@${KANTOR}.contoh`;

describe('answers to an escalation', () => {
  let p: Panggung;
  let kantor: Struktur;
  beforeAll(async () => {
    p = await bukaPanggung();
    kantor = strukturKantor(p.bd, KANTOR);
  });
  afterEach(() => kantor.pulihkan());
  afterAll(() => p.tutup());

  /** A stay whose seven days ended on a Monday an hour ago. @param ubah done to the office meanwhile */
  async function lewatTujuhHari(
    ubah: () => Promise<void> = () => Promise.resolve(),
  ): Promise<{ k: KasusRps; hari: (n: number) => Waktu }> {
    await keSaat(p, KANTOR, 'senin', '09:00');
    const k = await rpsPada(p, 'bimbingan');
    const { masukPada = '' } = await k.rps();
    await ubah();
    await lewatSampai(p, k, 7 * HARI + 60, 3);
    return { k, hari: (n) => tambahMenit(masukPada, n * HARI) };
  }
  const rencana = (k: KasusRps, siapa: string, sampai: Waktu, peran?: 'kabid-rehsos') =>
    k.tindak('tanggapiEskalasi', {
      akun: siapa,
      ...(peran && { peran }),
      isi: { tenggat: TENGGAT, jawab: 'rencana', rencana: 'Menunggu keluarga.', sampai },
    });
  const diketahui = (k: KasusRps, siapa: string) =>
    k.tindak('tanggapiEskalasi', { akun: siapa, isi: { tenggat: TENGGAT } });
  const tinggal = async (k: KasusRps) =>
    (await jenjangTercatat(k)).filter((j) => j.jenjang.startsWith(`${TENGGAT}:`)).slice(3);
  const sampaiSaat = async (k: KasusRps, saat: Waktu, jumlah: number) =>
    lewatSampai(p, k, (keMs(saat) - keMs(await p.sekarang())) / 60_000 + 5, jumlah);
  /** Open escalations, by account or by role where they name nobody. */
  const terbuka = async (k: KasusRps) => {
    const baris = await p.bd.db
      .selectFrom('tugas as t')
      .leftJoin('orang as o', 'o.id', 't.orang_id')
      .select(['o.surel', 't.peran', 't.kunci'])
      .where('t.kasus_id', '=', k.id)
      .where('t.jenis', '=', 'eskalasi')
      .where('t.selesai_pada', 'is', null)
      .execute();
    return baris
      .map((b) => `${b.kunci.split(':')[2] ?? ''} ${b.surel?.replace(/@.*/, '') ?? b.peran}`)
      .toSorted();
  };

  it('seen: only the own task ends, it stands on the deadline, and the ladder goes on', async () => {
    const { k, hari } = await lewatTujuhHari();
    expect(await terbuka(k)).toEqual([
      '1 peksos',
      '1 petugas-rps',
      '2 peksos',
      '2 petugas-rps',
      '3 kabid-rehsos',
      '3 peksos',
    ]);
    const { versi } = await k.rps();
    expect(await diketahui(k, 'peksos')).toBe('diterima');
    expect(await terbuka(k)).toEqual(['1 petugas-rps', '2 petugas-rps', '3 kabid-rehsos']);
    expect((await k.rps()).versi).toBe(versi);
    expect((await k.rps()).tenggat.find((t) => t.id === TENGGAT)?.tanggapan).toMatchObject([
      { oleh: { orangId: (await p.orang(akun('peksos'))).orangId, peran: 'peksos' }, ke: 3 },
    ]);
    expect(await diketahui(k, 'peksos2')).toBe('bukanPenerima');
    await sampaiSaat(k, hari(8), 4);
    expect(await tinggal(k)).toEqual([{ jenjang: `${TENGGAT}:4`, pada: hari(8) }]);
    const { kegiatan } = await riwayatMesin(k);
    expect(kegiatan).toContainEqual({ jenis: 'tanggapiEskalasi', ringkasan: 'Tanggapi eskalasi' });
    await k.maju('salurkan');
  });

  it('a plan for a deadline anybody may plan for: quiet until then, one rung higher after it; the same level not again', async () => {
    await keSaat(p, KANTOR, 'senin', '09:00');
    const k = await rpsPada(p, 'pendekatanAwal');
    const awal = (await k.rps()).tenggat.find((t) => t.kunci === 'penerimaan')?.batas ?? '';
    const jam = (n: number) => tambahMenit(awal, n * 60);
    const rencanakan = (siapa: string, sampai: Waktu) =>
      k.tindak('tanggapiEskalasi', {
        akun: siapa,
        isi: { tenggat: 'penerimaan#1', jawab: 'rencana', rencana: 'Menunggu tempat tidur.', sampai },
      });
    const anak = async () =>
      (await jenjangTercatat(k)).filter((j) => j.jenjang.startsWith('penerimaan#1:')).slice(1);
    await sampaiSaat(k, awal, 1);
    expect(await rencanakan('petugas-rps', jam(24 * 21))).toBe('waktuTidakSah');
    expect(await rencanakan('petugas-rps', jam(30))).toBe('diterima');
    expect(await rencanakan('petugas-rps', jam(31))).toBe('sudahDilakukan');
    expect(await rencanakan('kasi-rehsos', jam(36))).toBe('diterima');
    await p.lewat(31 * 60);
    await k.maju('catat');
    expect(await anak()).toEqual([]);
    await sampaiSaat(k, jam(36), 2);
    expect(await anak()).toEqual([{ jenjang: 'penerimaan#1:2', pada: jam(36) }]);
    await k.maju('batalkan');
  });

  it('a plan for the seven days that are past: on record, still overdue, and the kadis is told on day 8', async () => {
    const { k, hari } = await lewatTujuhHari();
    expect(await rencana(k, 'petugas-rps', hari(28))).toBe('waktuTidakSah');
    expect(await rencana(k, 'petugas-rps', hari(9.5))).toBe('diterima');
    expect(await rencana(k, 'petugas-rps', hari(10))).toBe('sudahDilakukan');
    expect(await rencana(k, 'peksos', hari(10))).toBe('bukanWewenang');
    expect(await rencana(k, 'kabid-rehsos', hari(10))).toBe('diterima');
    const { tenggat } = await p.bd.db
      .selectFrom('kasus')
      .select('tenggat')
      .where('id', '=', k.id)
      .executeTakeFirstOrThrow();
    expect(tenggat).toBe(hari(7));
    await sampaiSaat(k, hari(9), 5);
    expect(await tinggal(k)).toEqual([
      { jenjang: `${TENGGAT}:4`, pada: hari(8) },
      { jenjang: `${TENGGAT}:5`, pada: hari(9) },
    ]);
    expect((await penerimaJenjang(p, k, `${TENGGAT}:4`)).tugas).toEqual(['kadis']);

    // Only the kadis quiets it.
    expect(await rencana(k, 'kadis', hari(12.5))).toBe('diterima');
    await sampaiSaat(k, hari(12.5), 6);
    expect((await tinggal(k)).at(-1)).toEqual({ jenjang: `${TENGGAT}:6`, pada: hari(12.5) });
    await k.maju('salurkan');
  });

  it('an assignee who has lost the position: who it reached instead answers', async () => {
    await keSaat(p, KANTOR, 'senin', '09:00');
    const k = await rpsPada(p, 'bimbingan');
    const { petugas } = await k.rps();
    await p.bd.pemilik
      .deleteFrom('pemangku')
      .where('orang_id', '=', petugas?.orangId ?? '')
      .execute();
    await lewatSampai(p, k, 5 * HARI + 60, 1);
    expect(await terbuka(k)).toEqual(['1 peksos2', '1 petugas-rps']);
    expect(await diketahui(k, 'peksos2')).toBe('diterima');
    expect(await terbuka(k)).toEqual(['1 petugas-rps']);
    await k.maju('batalkan');
  });

  it('a vacant position: the Plt answers what has reached it, and it says so', async () => {
    const { k, hari } = await lewatTujuhHari(async () => {
      await kantor.kosongkan('kabid-rehsos');
      await kantor.pangku(akun('kasi-rehsos'), 'kabid-rehsos', 'plt');
    });
    expect((await penerimaJenjang(p, k, `${TENGGAT}:3`)).pesan).toContain('kasi-rehsos (pltPlh)');
    expect(await rencana(k, 'kasi-rehsos', hari(8.5), 'kabid-rehsos')).toBe('diterima');
    expect((await k.rps()).tenggat.find((t) => t.id === TENGGAT)?.tanggapan).toMatchObject([
      { oleh: { peran: 'kabid-rehsos', sebagai: 'plt' }, rencana: { sampai: hari(8.5) } },
    ]);
    expect(await terbuka(k)).not.toContain('3 kasi-rehsos');
    await k.maju('salurkan');
  });

  it('nobody at all: every supervisor is shown it, and each answers for the own role', async () => {
    const { k, hari } = await lewatTujuhHari();
    await kantor.kosongkan('kadis');
    await kantor.kosongkan('sekretaris');
    await sampaiSaat(k, hari(8), 4);
    const peran = ['admin', 'kabid-rehsos', 'kadis', 'kasi-rehsos', 'pengawas'];
    expect((await terbuka(k)).filter((t) => t.startsWith('4'))).toEqual(peran.map((x) => `4 ${x}`));
    expect(await diketahui(k, 'pengawas')).toBe('diterima');
    expect(await rencana(k, 'pengawas', hari(9))).toBe('sudahDilakukan');
    expect((await terbuka(k)).filter((t) => t.startsWith('4'))).toEqual(
      peran.filter((x) => x !== 'pengawas').map((x) => `4 ${x}`),
    );
    await k.maju('salurkan');
  });

  it('the follow-up of the kadis: bounded like a plan, and it survives the closing and reopening of the stay', async () => {
    const { k, hari } = await lewatTujuhHari();
    expect(await k.tindak('tetapkanTindakLanjut', { isi: { target: hari(60) } })).toBe('waktuTidakSah');
    expect(await k.tindak('tetapkanTindakLanjut', { isi: { target: hari(11.5) } })).toBe('diterima');
    await k.maju('salurkan');
    expect(await bukaLagi(p, k)).toBe('diterima');
    const lagi = async () => (await jenjangTercatat(k)).filter((j) => j.jenjang.startsWith('tinggal#2'));
    await p.lewat(4 * HARI);
    expect(await lagi()).toEqual([]);
    await p.lewat(HARI);
    const { versi } = await k.rps();
    expect(await k.tindak('catat', { versi })).toBe('diterima');
    expect((await lagi())[0]).toEqual({ jenjang: 'tinggal#2:3', pada: hari(11.5) });
    await k.maju('batalkan');
  });
});

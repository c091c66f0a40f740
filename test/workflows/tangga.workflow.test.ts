import { keMs } from '../../domain/jam/waktu.ts';
import type { Tenggat } from '../../domain/kasus/tenggat.ts';
import { berjalan } from '../../domain/kasus/tenggat.ts';
import { jenjangTercatat, penerimaJenjang } from '../support/alur/eskalasi.ts';
import { lansiaPada } from '../support/alur/lansia.ts';
import type { KasusUji, Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { rpsPada } from '../support/alur/rps.ts';
import { keSaat } from '../support/alur/waktu-kantor.ts';
import { sampai } from '../support/tunggu.ts';

/** So many repetitions are waited for where a ladder repeats. */
const ULANGAN = 2;

/** Rule 9: each rung of each deadline of the two standards, once, to whom it names, at its time. */
describe('each rung of the sample standards', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  const jalan = async (k: KasusUji, kunci: string): Promise<Tenggat> => {
    const t = (await k.keadaan()).tenggat.find((x) => x.kunci === kunci && berjalan(x));
    if (!t) throw new Error(`${kunci} tidak berjalan`);
    return t;
  };

  /** Lets time pass until the ladder has been climbed, and a little more. @returns its rungs, as they fired */
  async function daki(k: KasusUji, kunci: string) {
    const awal = await jalan(k, kunci);
    const jumlah = awal.jenjang.length + (awal.ulangi ? ULANGAN : 0);
    const akhir = keMs(awal.jenjang.at(-1)?.pada ?? '') + (awal.ulangi?.setiapMenit ?? 0) * 60_000 * ULANGAN;
    await p.lewat((akhir - keMs(await p.sekarang())) / 60_000 + 5);
    const terkirim = async () =>
      (await jenjangTercatat(k)).filter((j) => j.jenjang.startsWith(`${awal.id}:`));
    await sampai(async () => (await terkirim()).length >= jumlah, 20_000, `${jumlah} jenjang ${kunci}`);
    return { awal, terkirim: await terkirim(), jumlah };
  }

  /** What a ladder has done, and what it should have: each rung once, at its time, to each receiver once. */
  async function banding(k: KasusUji, kunci: string) {
    const { awal, terkirim, jumlah } = await daki(k, kunci);
    const nomor = Array.from({ length: jumlah }, (_, i) => `${awal.id}:${i + 1}`);
    const pada = awal.jenjang.map((j) => j.pada);
    const kini = (await jalan(k, kunci)).jenjang.filter((j) => j.nasib === 'terkirim');
    const sampaiKepada = await Promise.all(kini.map((j) => penerimaJenjang(p, k, `${awal.id}:${j.ke}`)));
    const sekali = sampaiKepada.map(({ tugas }) => new Set(tugas).size);
    return {
      nyata: {
        nomor: terkirim.map((j) => j.jenjang),
        pada: terkirim.slice(0, pada.length).map((j) => j.pada),
        saat: kini.map((j) => j.terkirimPada),
        tugas: sampaiKepada.map(({ tugas }) => tugas.length),
        pesan: sampaiKepada.map(({ pesan }) => pesan.length),
        penerima: kini.map((j) => j.penerima?.length),
      },
      harap: {
        nomor,
        pada,
        saat: terkirim.map((j) => j.pada),
        tugas: sekali,
        pesan: sekali,
        penerima: sekali.map((n) => Math.max(1, n)),
      },
    };
  }

  it.each([
    ['penugasan', 'penugasanAsesmen'],
    ['asesmen', 'penugasanAsesmen'],
    ['administrasi', 'administrasi'],
    ['paraf', 'paraf'],
    ['tandaTangan', 'tandaTangan'],
    ['penyerahan', 'penyerahan'],
    ['pengiriman', 'pengiriman'],
    ['keputusanUlang', 'keputusanUlang'],
    ['permohonan', 'permohonan'],
  ] as const)('lansia in %s: %s', async (tahap, kunci) => {
    await keSaat(p, 'bulukumba', 'senin', '08:00');
    const k = await lansiaPada(p, tahap);
    const { nyata, harap } = await banding(k, kunci);
    expect(nyata).toEqual(harap);
    await k.maju('batalkan');
  });

  it.each([
    ['asesmenAwal', 'keputusan'],
    ['pendekatanAwal', 'penerimaan'],
    ['asesmen', 'asesmen'],
    ['bimbingan', 'tinggal'],
  ] as const)('RPS in %s: %s', async (tahap, kunci) => {
    const k = await rpsPada(p, tahap);
    const { nyata, harap } = await banding(k, kunci);
    expect(nyata).toEqual(harap);
    await k.maju('batalkan');
  });
});

import { buatGiliran } from '../../api/dokumen/giliran.ts';
import type { Bubuhan, HasilBubuhan, PermintaanTindakan } from '../../activities/kontrak.ts';
import type { Lingkungan } from '../../activities/lingkungan.ts';
import { bubuhkanTandaTangan } from '../../activities/surat/bubuhkan.ts';
import { siapkanSurat } from '../../activities/surat/siapkan.ts';
import { komitTindakan } from '../../activities/tindakan.ts';
import { dariMs } from '../../domain/jam/waktu.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { gudangIngatan } from '../support/gudang-ingatan.ts';
import { alatSurat } from '../support/surat/alat.ts';
import { permintaanTandaTangan } from '../support/surat/permintaan-tanda-tangan.ts';
import { KEGIATAN_SEKALIGUS } from '../../worker/buat.ts';

describe('signing, step by step', () => {
  let bd: BasisDataUji;
  let l: Lingkungan;
  let ditandatangani = 0;
  beforeAll(async () => {
    bd = await basisDataUji();
    const alat = await alatSurat();
    l = {
      db: bd.db,
      brankas: bd.brankas,
      penyegel: bd.penyegel,
      gudang: gudangIngatan(),
      kunciCadangan: null,
      ...alat,
      penandatangan: {
        ...alat.penandatangan,
        tandaTangani(p) {
          ditandatangani += 1;
          return alat.penandatangan.tandaTangani(p);
        },
      },
      sekarang: () => dariMs(Date.now()),
    };
  });
  afterAll(() => bd.tutup());

  const permintaan = () => permintaanTandaTangan(bd, l.sekarang());

  async function siapkan(p: PermintaanTindakan): Promise<string> {
    const siap = await siapkanSurat(l, p);
    if (siap.hasil !== 'siap') throw new Error(`tidak siap: ${siap.hasil}`);
    return siap.suratId;
  }

  const bubuhkan = ({ kasusId, waktu, tindakan }: PermintaanTindakan, suratId: string) =>
    bubuhkanTandaTangan(l, { kasusId, suratId, tindakanId: tindakan.tindakanId, waktu });

  const komit = (p: PermintaanTindakan, suratId: string, hasil: HasilBubuhan) =>
    komitTindakan(l, { ...p, bubuhan: { suratId, hasil } satisfies Bubuhan });

  const register = () =>
    bd.db
      .selectFrom('surat')
      .select(['urut', 'nomor', 'status', 'kasus_id', 'sidik_pdf', 'dokumen_id'])
      .where('instansi_id', '=', 'bulukumba')
      .orderBy('urut')
      .execute();

  const barisKasus = async (p: PermintaanTindakan) =>
    (await register()).filter((s) => s.kasus_id === p.kasusId);

  it('a number reserved for a worker that died is the one that is signed by the next', async () => {
    const p = await permintaan();
    const pertama = await siapkan(p);
    expect(await siapkan(p)).toBe(pertama);
    expect(await barisKasus(p)).toMatchObject([{ status: 'dipesan', sidik_pdf: null }]);
    await komit(p, pertama, await bubuhkan(p, pertama));
    expect(await barisKasus(p)).toMatchObject([{ status: 'terbit' }]);
  });

  it('what was signed and stored before the worker died counts, and is not signed again', async () => {
    const p = await permintaan();
    const suratId = await siapkan(p);
    await bubuhkan(p, suratId);
    const [dahulu] = await barisKasus(p);
    const sebelum = ditandatangani;
    // The run hears only that the worker went silent.
    expect(await siapkan(p)).toBe(suratId);
    expect(await bubuhkan(p, suratId)).toEqual({ hasil: 'ditandatangani' });
    const terhenti = { hasil: 'ditolak', pesan: 'Terhenti.' } as const;
    expect(await komit(p, suratId, terhenti)).toMatchObject({
      hasil: 'diterima',
      pengayaan: { nomorSurat: dahulu?.nomor },
    });
    expect(ditandatangani).toBe(sebelum);
    expect(await barisKasus(p)).toEqual([{ ...dahulu, status: 'terbit' }]);
  });

  it('a commit that is repeated says the same and issues nothing twice', async () => {
    const p = await permintaan();
    const suratId = await siapkan(p);
    const hasil = await bubuhkan(p, suratId);
    const pertama = await komit(p, suratId, hasil);
    expect(await komit(p, suratId, hasil)).toEqual(pertama);
    expect(await siapkanSurat(l, p)).toEqual(pertama);
    expect(await barisKasus(p)).toHaveLength(1);
  });

  it('a signature that comes after its act was refused is no letter', async () => {
    const p = await permintaan();
    const suratId = await siapkan(p);
    expect(await komit(p, suratId, { hasil: 'ditolak', pesan: 'Terhenti.' })).toEqual({ hasil: 'ditolak' });
    expect(await bubuhkan(p, suratId)).toMatchObject({ hasil: 'ditolak' });
    expect(await barisKasus(p)).toMatchObject([{ status: 'dipesan', sidik_pdf: null, dokumen_id: null }]);
  });

  it('an unknown outcome is told again, after its answer was lost, with what the case remembers', async () => {
    const p = await permintaan();
    const suratId = await siapkan(p);
    const hasil = { hasil: 'tidakPasti', pesan: 'Tidak menjawab.' } as const;
    const pertama = await komit(p, suratId, hasil);
    expect(pertama).toMatchObject({ hasil: 'ditolak', catatan: { jenis: 'suratMenungguKepastian' } });
    const ulang = await komit(p, suratId, hasil);
    expect(ulang).toMatchObject({ hasil: 'ditolak', catatan: { jenis: 'suratMenungguKepastian' } });
    expect(await barisKasus(p)).toMatchObject([{ status: 'menungguKepastian' }]);
  });

  it('fifty at once, each step tried twice, take fifty numbers without a gap', async () => {
    const dari = (await register()).length;
    const semua: PermintaanTindakan[] = [];
    while (semua.length < 50) semua.push(await permintaan());
    // A worker takes on so many.
    const giliran = buatGiliran(KEGIATAN_SEKALIGUS);
    const duaKali = <H>(kerja: () => Promise<H>) => Promise.all([giliran(kerja), giliran(kerja)]);
    await Promise.all(
      semua.map(async (p) => {
        const [suratId] = await duaKali(() => siapkan(p));
        const hasil = await giliran(() => bubuhkan(p, suratId));
        await duaKali(() => komit(p, suratId, hasil));
      }),
    );
    const baru = (await register()).slice(dari);
    expect(baru.map((s) => s.urut)).toEqual(Array.from({ length: 50 }, (_, i) => dari + i + 1));
    expect(new Set(baru.map((s) => s.nomor)).size).toBe(50);
    expect(new Set(baru.map((s) => s.kasus_id)).size).toBe(50);
    expect(baru.every((s) => s.status === 'terbit' && s.sidik_pdf !== null)).toBe(true);
  }, 60_000);
});

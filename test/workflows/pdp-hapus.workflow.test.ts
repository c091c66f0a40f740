import { periksaAudit } from '../../db/audit.ts';
import { cariKasusKlien } from '../../db/daftar-kasus.baca.ts';
import { sandikan } from '../../db/kunci/kotak-sandi.ts';
import { terikatDokumen } from '../../db/dokumen.repository.ts';
import type { AlatWorker } from '../../worker/alat.ts';
import { usulkanRetensi } from '../../worker/retensi.ts';
import { sapu } from '../../worker/penyapu.ts';
import { lansiaBaru } from '../support/alur/lansia.ts';
import type { KasusLansia } from '../support/alur/lansia.ts';
import { bukaKasusUji } from '../support/alur/kasus-uji.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { pdpBaru, pdpDari, retensiSebulan, SEBULAN_LEBIH } from '../support/alur/pdp.ts';
import { alatWorker } from '../support/alur/penyapu.ts';
import { sampai } from '../support/tunggu.ts';

const KANTOR = 'pangkalpinang';
const KABID = `kabid-rehsos@${KANTOR}.contoh`;

describe('an erasure', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
    await retensiSebulan(p, KANTOR);
  });
  afterAll(() => p.tutup());

  const baris = (id: string) =>
    p.bd.db.selectFrom('kasus').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  async function tertutup(): Promise<KasusLansia> {
    const k = await lansiaBaru(p, {}, KANTOR);
    await k.maju('batalkan');
    return k;
  }

  it('waits for the end of the retention, then leaves numbers, stages and times, proved after a while', async () => {
    const kasus = await tertutup();
    const dokumen = await p.bd.db
      .selectFrom('dokumen')
      .select(['id', 'kunci_id'])
      .where('kasus_id', '=', kasus.id)
      .execute();
    for (const d of dokumen) {
      const kunci = await p.bd.pemegang.cari(d.kunci_id);
      if (kunci) await p.l.gudang.simpan(d.id, sandikan(kunci, Buffer.from('isi'), terikatDokumen(d.id)));
    }
    const k = await pdpBaru(p, kasus, { jenis: 'penghapusan' });
    await k.maju('nyatakanPemohonSah');
    expect((await baris(kasus.id)).kategori).not.toEqual([]);
    const dini = await k.layangkan('kabulkan');
    expect(await k.tunggu(dini)).toBe('belumBolehDihapus');
    const resi = await p.bd.db
      .selectFrom('tindakan')
      .select('penolakan')
      .where('id', '=', dini.tindakanId)
      .executeTakeFirstOrThrow();
    const { nomor } = await kasus.lansia();
    expect(resi.penolakan).toMatchObject({
      kesalahan: [{ lokasi: nomor, pesan: expect.stringMatching(/berakhir \d{4}-/) }],
    });

    await p.lewat(SEBULAN_LEBIH);
    await k.maju('kabulkan');
    await sampai(async () => (await baris(kasus.id)).dihapus_pada !== null, 20_000, 'dihapus');
    // The proof waits for other processes to forget the key: nothing hurries it.
    await sampai(async () => (await k.riwayat()).includes('sisaDibersihkan'), 20_000, 'dibersihkan');
    expect((await k.pdp()).tahap).toBe('pelaksanaan');
    await p.lewat(2);
    const { pemusnahan } = await k.sampai('penyampaian');
    expect(pemusnahan?.kunci).toHaveLength(1 + dokumen.length);

    const sisa = await baris(kasus.id);
    expect(sisa).toMatchObject({
      nomor,
      tahap: 'dibatalkan',
      terbuka: false,
      desa_kelurahan: null,
      kecamatan: null,
    });
    // Who knows the number must not learn what the matter was.
    expect(sisa).toMatchObject({ sumber: null, kategori: null, alasan_akhir: null, cara_akhir: null });
    expect(sisa.keadaan).toHaveLength(0);
    const akhir = await p.bd.db
      .selectFrom('riwayat')
      .selectAll()
      .where('kasus_id', '=', kasus.id)
      .orderBy('urutan', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    const kabid = await p.orang(KABID);
    expect(akhir).toMatchObject({ jenis: 'dataDihapus', orang_id: kabid.orangId, urutan: sisa.urutan });
    for (const tabel of ['klien', 'kunci_data', 'dokumen'] as const) {
      const ada = await p.bd.db.selectFrom(tabel).selectAll().where('kasus_id', '=', kasus.id).execute();
      expect([tabel, ada]).toEqual([tabel, []]);
    }
    for (const d of dokumen) expect(await p.l.gudang.buka(d.id)).toBeNull();
    const tindakan = await p.bd.db
      .selectFrom('tindakan')
      .selectAll()
      .where('kasus_id', '=', kasus.id)
      .execute();
    expect(tindakan.every((t) => t.isi === null && t.digest === '' && t.segel === null)).toBe(true);
    expect((await periksaAudit(p.bd.db)).kerusakan).toBeNull();
    const cari = await cariKasusKlien(
      p.bd.db,
      { instansiId: KANTOR, seluruhKantor: true, wilayah: [] },
      { semua: ['lansia'], diWilayah: [] },
      { nama: 'Ibu Contoh' },
      await p.sekarang(),
      50,
    );
    expect(cari.map((b) => b.id)).not.toContain(kasus.id);
    await k.maju('sampaikanHasil');
  });

  it('takes the copies along that earlier requests made', async () => {
    const kasus = await tertutup();
    const akses = await pdpBaru(p, kasus, { jenis: 'akses' });
    await akses.maju('nyatakanPemohonSah', 'kabulkan');
    const { salinan } = await akses.sampai('penyampaian');
    const id = salinan?.dokumenId ?? '';
    const kunci = await p.bd.db
      .selectFrom('dokumen')
      .select('kunci_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await p.lewat(SEBULAN_LEBIH);
    const k = await pdpBaru(p, kasus, { jenis: 'penghapusan' });
    await k.maju('nyatakanPemohonSah');
    // While it is asked about, it stays.
    expect(await k.tindak('kabulkan')).toBe('belumBolehDihapus');
    const kabid = await p.orang(KABID);
    await p.bd.db
      .insertInto('log_akses')
      .values({
        orang_id: kabid.orangId,
        instansi_id: KANTOR,
        kasus_id: akses.id,
        dokumen_id: id,
        tindakan: 'unduhDokumen',
      })
      .execute();
    await akses.maju('sampaikanHasil');
    await k.maju('kabulkan');
    await sampai(async () => (await k.riwayat()).includes('sisaDibersihkan'), 20_000, 'dibersihkan');
    expect(await p.l.gudang.buka(id)).toBeNull();
    expect(await p.bd.pemegang.cari(kunci.kunci_id)).toBeNull();
    await p.lewat(2);
    await k.sampai('penyampaian');
  });

  it('is proposed by the system at the end of the retention: once, to the kabid, and not again where refused', async () => {
    const [hapus, tolak] = [await tertutup(), await tertutup()];
    await p.lewat(SEBULAN_LEBIH);
    const kini = await p.sekarang();
    const alat: AlatWorker = { ...alatWorker(p), l: { ...p.l, sekarang: () => kini } };
    const usulAtas = async (kasusId: string) =>
      p.bd.db
        .selectFrom('pdp_sasaran as s')
        .innerJoin('kasus as k', 'k.id', 's.permintaan_id')
        .select(['k.id', 'k.nomor', 'k.tahap'])
        .where('s.kasus_id', '=', kasusId)
        .execute();
    expect(await usulkanRetensi(alat)).toBeGreaterThanOrEqual(2);
    expect(await usulkanRetensi(alat)).toBe(0);
    await sapu(alat, 0);
    const buka = async (kasus: KasusLansia) => {
      const [usul, ...lagi] = await usulAtas(kasus.id);
      expect(lagi).toEqual([]);
      return pdpDari(
        p,
        bukaKasusUji(p, { id: usul?.id ?? '', instansiId: KANTOR, alurId: usul?.nomor ?? '' }),
      );
    };
    const [a, b] = [await buka(hapus), await buka(tolak)];
    expect((await a.sampai('keputusan')).pemohon).toBeUndefined();
    await b.sampai('keputusan');
    await b.maju('tolakPermintaan');
    expect(await usulkanRetensi(alat)).toBe(0);
    await a.maju('kabulkan');
    await sampai(async () => (await a.riwayat()).includes('sisaDibersihkan'), 20_000, 'dibersihkan');
    await p.lewat(2);
    // Nobody waits for an answer.
    await a.sampai('selesai');
    expect((await baris(hapus.id)).dihapus_pada).not.toBeNull();
    expect((await baris(tolak.id)).dihapus_pada).toBeNull();
  });
});

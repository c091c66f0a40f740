import { stat } from 'node:fs/promises';
import { bacaKunciCadangan, hapusKunciCadangan } from '../../db/cadangan/kunci-cadangan.ts';
import { bacaKeadaan } from '../../db/kasus.repository.ts';
import { TidakTerbaca } from '../../db/kunci/brankas.ts';
import { periksaPulihan } from '../../db/periksa-pulihan.ts';
import { isiPdf } from '../support/pembangun/berkas.ts';
import { pdf, unggah } from '../support/api/kasus-uji.ts';
import { permohonan } from '../support/api/permintaan.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { bacaSemua } from '../support/cadangan/baca-semua.ts';
import type { Bengkel } from '../support/cadangan/bengkel.ts';
import { bukaBengkel } from '../support/cadangan/bengkel.ts';
import type { KasusSistem, Sistem } from '../support/sistem.ts';

const DESA = 'petugas-desa@bulukumba';
const RPS = 'petugas-rps@pangkalpinang';

/** Told to the system, and to be found nowhere in its backups. */
const RAHASIA = [
  'Daeng Rahasia',
  '7302016612520001',
  'Menyembunyikan diri',
  'ktp-rahasia',
  'isi-kertas-rahasia',
];

describe('a backup of a system that goes on working', () => {
  let b: Bengkel;
  let asal: BasisDataUji;
  let s: Sistem;
  let berkas: string;
  beforeAll(async () => {
    b = await bukaBengkel();
    asal = await basisDataUji();
    berkas = b.berkasMesin('asal');
    s = await b.sistem((await b.nyalakan(berkas)).alamat, asal);
  });
  afterAll(async () => {
    await s.tutup();
    await b.tutup();
  });

  const cadangkan = () => b.cadangkan(asal, { jenis: 'sqlite', berkas });
  const periksa = (bd: BasisDataUji) =>
    periksaPulihan({ db: bd.db, brankas: bd.brankas, gudang: b.gudang(bd) });

  it('tears no case: whatever is under way, history, state and receipts agree', async () => {
    const kasus = await Promise.all([s.lahir('rps'), s.lahir('rps'), s.lahir('rps')]);
    let cukup = false;
    const beban = kasus.map(async (k, i) => {
      for (let n = 0; !cukup; n += 1) await k.tindak(RPS, 'catat', { catatan: `kasus ${i}, catatan ${n}` });
    });
    const generasi = [await cadangkan(), await cadangkan()];
    // So does the system itself, looked at while it works.
    expect(await periksa(asal)).toMatchObject({ cacat: null });
    cukup = true;
    await Promise.all(beban);
    for (const { generasi: tempat, ringkasan } of generasi) {
      const { bd } = await b.pulihkan(tempat, asal);
      const h = await periksa(bd);
      expect(h).toMatchObject({ cacat: null, menunggu: ringkasan.jumlah.menunggu });
      expect(h.audit.baris).toBe(ringkasan.jumlah.riwayat);
      await bd.tutup();
    }
  });

  describe('an erased case of an earlier backup', () => {
    let rahasia: KasusSistem;
    let lain: KasusSistem;
    let generasi: string;
    let pulih: BasisDataUji;
    let terhapus: number;
    let ids: string[];
    let dihapus: number[];
    beforeAll(async () => {
      const [nama = '', nik = '', uraian = '', namaBerkas = '', isiBerkas = ''] = RAHASIA;
      const unggahan = await unggah(s, DESA, {
        nama: `${namaBerkas}.pdf`,
        berkas: pdf(isiPdf(undefined, `%${isiBerkas}\n`)),
      });
      const badan = permohonan({
        klien: { nama, nik, jenisKelamin: 'P', tanggalLahir: '1952-12-26' },
        aduan: { sumber: 'Tetangga', uraian },
        dokumen: [String(unggahan.isi['id'])],
      });
      const { isi } = await (await s.sebagai(DESA)).kirim('/api/v1/lansia', badan);
      rahasia = { ...(await s.lahir('lansia')), id: String(isi['id']), nomor: String(isi['nomor']) };
      lain = await s.lahir('lansia');
      generasi = (await cadangkan()).generasi;

      const hapus = asal.pemilik.deleteFrom('kunci_data').where('kasus_id', '=', rahasia.id);
      ids = (await hapus.returning('id').execute()).map((k) => k.id);
      dihapus = [await hapusKunciCadangan(b.cadangan, ids), await hapusKunciCadangan(b.cadangan, ids)];
      ({ bd: pulih, terhapus } = await b.pulihkan(generasi, asal));
    });
    afterAll(() => pulih.tutup());

    it('stays unreadable in what is restored, and is marked as erased', async () => {
      // The keys of the case and of its document, once.
      expect(dihapus).toEqual([2, 0]);
      expect(terhapus).toBe(1);
      const baris = await pulih.db
        .selectFrom('kasus')
        .select(['dihapus_pada', 'terbuka', 'kategori'])
        .where('id', '=', rahasia.id)
        .executeTakeFirstOrThrow();
      expect(baris).toEqual({ dihapus_pada: expect.any(String), terbuka: false, kategori: null });
      await expect(bacaKeadaan(pulih.db, pulih.brankas, rahasia.id)).rejects.toThrow(TidakTerbaca);
      const cari = pulih.db.selectFrom('klien').select('nama').where('kasus_id', '=', rahasia.id);
      expect(await cari.execute()).toEqual([]);
      const terbuka = pulih.db
        .selectFrom('tugas')
        .select('id')
        .where('kasus_id', '=', rahasia.id)
        .where('selesai_pada', 'is', null);
      expect(await terbuka.execute()).toEqual([]);
    });

    it('leaves the others whole, found by their names again, and their chains verified', async () => {
      const keadaan = await bacaKeadaan(pulih.db, pulih.brankas, lain.id);
      expect(keadaan?.klien.nama).toBe('Daeng Kanang');
      const cari = pulih.db.selectFrom('klien').select('nama').where('kasus_id', '=', lain.id);
      expect(await cari.execute()).toEqual([{ nama: 'Daeng Kanang' }]);
      const kategori = pulih.db.selectFrom('kasus').select('kategori').where('id', '=', lain.id);
      expect(await kategori.execute()).toEqual([{ kategori: ['terlantar'] }]);
      expect(await periksa(pulih)).toMatchObject({ cacat: null, terhapus: 1 });
    });

    it('gets its keys back by no later backup', async () => {
      await cadangkan();
      const ada = (await bacaKunciCadangan(b.cadangan)) ?? [];
      expect(ada.filter((k) => ids.includes(k.id))).toEqual([]);
      expect(ada.some((k) => k.jenis === 'kasus' && k.kasus_id === lain.id)).toBe(true);
    });
  });

  it('nothing personal stands in the clear anywhere in the folder, and only its owner may read it', async () => {
    const semua = await bacaSemua(b.cadangan);
    expect(semua.size).toBeGreaterThan(40);
    const ditemukan = [...semua].flatMap(([nama, isi]) =>
      [...RAHASIA, 'Daeng Kanang', 'Pak Tua'].filter((r) => isi.includes(r)).map((r) => `${r} di ${nama}`),
    );
    expect(ditemukan).toEqual([]);
    const mode = await Promise.all([...semua.keys()].map(async (n) => (await stat(n)).mode & 0o777));
    expect(new Set(mode)).toEqual(new Set([0o600]));
    // What was searched is what was told: the database of the system itself does hold it.
    const klien = await asal.db.selectFrom('klien').select('nama').execute();
    expect(klien.map((k) => k.nama)).toContain('Daeng Kanang');
  });
});

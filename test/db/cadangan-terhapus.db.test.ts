import { randomUUID } from 'node:crypto';
import { hapusKunciCadangan } from '../../db/cadangan/kunci-cadangan.ts';
import { hapusKasus } from '../../db/hapus-kasus.repository.ts';
import { pelakuSistem } from '../../db/pelaku-sistem.ts';
import { suratMenurutKode } from '../../db/surat.baca.ts';
import { catatTindakan } from '../../db/tindakan.repository.ts';
import { cariPelaku } from '../support/alur/pelaku.ts';
import { segelkan } from '../support/alur/segel.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import type { Bengkel } from '../support/cadangan/bengkel.ts';
import { bukaBengkel } from '../support/cadangan/bengkel.ts';
import { kasusTercatat } from '../support/cadangan/kasus-tercatat.ts';

const KODE = 'AAAA-BBBB-CCCC';
const PADA = '2026-01-05T01:00:00.000Z';
const KANTOR = 'pangkalpinang';

describe('a case that was erased after a backup', () => {
  let b: Bengkel;
  let asal: BasisDataUji;
  let kasus: string;
  beforeAll(async () => {
    b = await bukaBengkel();
    asal = await basisDataUji();
    kasus = (await kasusTercatat(asal, b.gudang(asal))).id;
    await suratTerbit();
    await tindakanMenunggu();
  });
  afterAll(async () => {
    await asal.tutup();
    await b.tutup();
  });

  async function suratTerbit(): Promise<void> {
    await asal.pemilik
      .insertInto('surat')
      .values({
        id: randomUUID(),
        instansi_id: KANTOR,
        kasus_id: kasus,
        jenis: 'rujukan',
        status: 'terbit',
        tahun: 2026,
        urut: 1,
        nomor: 'N/1/2026',
        kode_verifikasi: KODE,
        dipesan_pada: PADA,
        terbit_pada: PADA,
        penanda: JSON.stringify({ jabatan: 'Kepala Dinas' }),
        inisial_klien: 'N. S.',
      })
      .execute();
    await asal.pemilik
      .insertInto('penghitung')
      .values({ instansi_id: KANTOR, jenis: 'surat', tahun: 2026, terakhir: 1 })
      .execute();
    await asal.pemilik
      .updateTable('kasus')
      .set({ desa_kelurahan: 'gerunggang', kecamatan: 'gerunggang' })
      .where('id', '=', kasus)
      .execute();
  }

  async function tindakanMenunggu(): Promise<void> {
    const pelaku = await cariPelaku(asal, 'petugas-rps@pangkalpinang.contoh');
    const tindakan = segelkan(asal, kasus, 'catat', { catatan: 'Bingung.' }, pelaku, PADA, 1);
    const beda = { instansiId: KANTOR, kunciIdempotensi: randomUUID(), asal: 'uji', alurId: 'alur' };
    await catatTindakan(asal.db, asal.brankas, { tindakan, ...beda });
  }

  /** What of it could be read without any key. */
  async function terang(bd: BasisDataUji) {
    const {
      dihapus_pada,
      diubah_pada: _,
      ...k
    } = await bd.pemilik.selectFrom('kasus').selectAll().where('id', '=', kasus).executeTakeFirstOrThrow();
    const tindakan = await bd.pemilik
      .selectFrom('tindakan')
      .selectAll()
      .where('kasus_id', '=', kasus)
      .execute();
    return {
      kasus: { ...k, dihapus: dihapus_pada !== null },
      verifikasi: (await suratMenurutKode(bd.db, KODE))?.inisial_klien,
      tindakan: tindakan.map(({ diputus_pada, ...t }) => ({ ...t, diputus: diputus_pada !== null })),
      klien: await bd.pemilik.selectFrom('klien').selectAll().where('kasus_id', '=', kasus).execute(),
    };
  }

  it('is as empty once the backup is restored as the erasure had left it', async () => {
    const { generasi } = await b.cadangkan(asal);
    const sebelum = await terang(asal);
    expect(sebelum).toMatchObject({ verifikasi: 'N. S.', tindakan: [{ status: 'menunggu' }] });
    const ditutup = { terbuka: false, ditutup_pada: PADA, penanggung_orang: null, penanggung_peran: null };
    const tanpaTenggat = { tenggat: null, tenggat_nama: null, tenggat_jam: null };
    await asal.pemilik
      .updateTable('kasus')
      .set({ ...ditutup, ...tanpaTenggat })
      .where('id', '=', kasus)
      .execute();
    const sistem = pelakuSistem(KANTOR, 'sistem').orangId;
    const { kunci } = await asal.db
      .transaction()
      .execute((trx) => hapusKasus(trx, [kasus], new Date().toISOString(), sistem));
    await hapusKunciCadangan(b.cadangan, kunci);
    const terhapus = await terang(asal);
    expect(terhapus).toMatchObject({ verifikasi: null, tindakan: [{ digest: '', kunci_idempotensi: null }] });

    const pulih = await b.pulihkan(generasi, asal);
    expect(pulih.terhapus).toBe(1);
    const kini = await terang(pulih.bd);
    expect(kini).toEqual({
      ...terhapus,
      // When it ended is not in the backup.
      kasus: { ...terhapus.kasus, ditutup_pada: kini.kasus.ditutup_pada },
    });
    await pulih.bd.tutup();
  });
});

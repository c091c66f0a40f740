import { buatRute } from '../../api/rute/semua.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import type { SuratTertanam } from '../support/api/tanam-surat.ts';
import { tanamSurat } from '../support/api/tanam-surat.ts';
import { lansia } from '../support/pembangun/lansia.ts';

const KABID = 'kabid-rehsos@bulukumba';

let t: Tumpukan;
let kasus: Tertanam;
let surat: SuratTertanam;
beforeAll(async () => {
  t = await mulaiTumpukan();
  kasus = await tanamKasus(t.bd, lansia('penyerahan'), { instansi: 'bulukumba' });
  surat = await tanamSurat(t, kasus);
});
afterAll(() => t.tutup());

/** Everything that a read leaves behind. */
async function jejak() {
  const [log, unduhan, tautan] = await Promise.all([
    t.bd.db.selectFrom('log_akses').select('tindakan').execute(),
    t.bd.db.selectFrom('riwayat_unduhan').select('hash').execute(),
    t.bd.db.selectFrom('tautan_surat').select('diunduh').execute(),
  ]);
  return { log: log.length, unduhan: unduhan.length, lewatTautan: tautan.map((b) => b.diunduh) };
}

test('HEAD pada tautan dan surat tidak mengunduh apa pun, dan tidak tercatat sebagai unduhan', async () => {
  const kabid = await t.sebagai(KABID);
  const { isi } = await kabid.kirim(`/api/v1/surat/${surat.id}/tautan`, { hari: 1 });
  const sebelum = await jejak();
  const semua = [new URL(String(isi['alamat'])).pathname, `/api/v1/surat/${surat.id}/pdf`];
  for (const jalur of [...semua, `/api/v1/dokumen/${surat.dokumenId}`]) {
    const res = await kabid.mentah(jalur, { method: 'HEAD' });
    expect([jalur, res.status, res.headers.get('allow')]).toEqual([jalur, 405, 'GET']);
  }
  expect(await jejak()).toEqual(sebelum);
  expect((await t.tamu.mentah(semua[0] ?? '')).status).toBe(200);
  expect(await jejak()).not.toEqual(sebelum);
});

test('HEAD pada rute mana pun tidak meninggalkan catatan pembacaan', async () => {
  const sebelum = await jejak();
  for (const akun of [KABID, 'admin@bulukumba']) {
    const klien = await t.sebagai(akun);
    for (const { metode, jalur } of buatRute(t.l)) {
      if (metode !== 'get') continue;
      await klien.mentah(jalur.replace(':id', kasus.id).replace(/:\w+/, 'x'), { method: 'HEAD' });
    }
  }
  expect(await jejak()).toEqual(sebelum);
});

test.each(['/', '/sehat/hidup', '/openapi.json'])('HEAD %s tetap dijawab', async (jalur) => {
  const res = await t.tamu.mentah(jalur, { method: 'HEAD' });
  expect([res.status, await res.text()]).toEqual([200, '']);
});

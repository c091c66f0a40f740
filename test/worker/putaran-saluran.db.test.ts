import { komitWaktu } from '../../activities/eskalasi.ts';
import { bacaKotakLokal } from '../../db/kotak-lokal.repository.ts';
import { bacaSaluranTerpasang } from '../../db/saluran-terpasang.repository.ts';
import { peristiwaWaktu } from '../../domain/kasus/waktu-jatuh.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { mulaiSaluran } from '../../worker/saluran/mulai.ts';
import { pilihPengirim } from '../../worker/saluran/pilih.ts';
import { pengirimSurel } from '../../worker/saluran/surel.ts';
import { pengirimWhatsapp } from '../../worker/saluran/whatsapp.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { gudangIngatan } from '../support/gudang-ingatan.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { uuid } from '../support/pembangun/waktu.ts';
import { gatewayUji, RAHASIA_UJI } from '../support/saluran/gateway.ts';
import type { MejaSaluran } from '../support/saluran/meja.ts';
import { mejaSaluran } from '../support/saluran/meja.ts';
import { pengaturanSmtp, serverGanjil, smtpUji } from '../support/saluran/smtp.ts';
import { alatSurat } from '../support/surat/alat.ts';
import { sampai } from '../support/tunggu.ts';

let m: MejaSaluran;
beforeEach(async () => {
  m = await mejaSaluran();
});
afterEach(() => m.tutup());

test('saluran yang macet tidak menunda yang lain, dan tidak menahan penghentian', async () => {
  const orang = await m.orang('kadis');
  await m.beriNomor(orang, '+6281234567890');
  let tersambung = 0;
  const macet = await serverGanjil(() => (tersambung += 1));
  const gateway = await gatewayUji();
  const semua = [
    pengirimSurel(pengaturanSmtp(macet.port), 600_000),
    pengirimWhatsapp({ alamat: gateway.alamat, rahasia: RAHASIA_UJI }),
  ];
  const akhiri = await mulaiSaluran(m.a, semua);
  await m.pesan({ orang });
  await sampai(async () => tersambung > 0 && gateway.diteruskan.size === 1, 20_000, 'pesan pertama');
  // And so does what comes later, while the other is still stuck.
  await m.pesan({ orang });
  await sampai(async () => gateway.diteruskan.size === 2, 20_000, 'pesan kedua');
  await akhiri();
  const surel = (await m.pengiriman()).filter((p) => p.saluran === 'surel');
  expect(surel.map((p) => [p.status, p.percobaan])).toEqual([
    ['menunggu', 0],
    ['menunggu', 0],
  ]);
  await Promise.all([macet.tutup(), gateway.tutup()]);
});

test('jenjang yang jatuh sampai sebagai surel: nomor, tahap, tenggat dan tautan, tanpa data pribadi', async () => {
  const kasus = await tanamKasus(m.bd, lansia('paraf'), { instansi: 'bulukumba' });
  const { alur_id: alurId } = await m.bd.db
    .selectFrom('kasus')
    .select('alur_id')
    .where('id', '=', kasus.id)
    .executeTakeFirstOrThrow();
  const jatuh = peristiwaWaktu(ATURAN.lansia, kasus.keadaan, '9999-01-01T00:00:00.000Z');
  if (!jatuh) throw new Error('tidak ada jenjang');
  const { bd } = m;
  const lain = { gudang: gudangIngatan(), kunciCadangan: null, ...(await alatSurat()) };
  const l = { ...bd, ...lain, sekarang: () => m.jam.kini };
  await komitWaktu(l, { kasusId: kasus.id, alurId, urutan: kasus.keadaan.urutan, peristiwa: [jatuh] });

  const smtp = await smtpUji();
  const surel = pengirimSurel(pengaturanSmtp(smtp.port));
  await m.sebarkan();
  await m.antarkan(surel);
  surel.tutup();
  await smtp.tutup();
  const { surat } = smtp.surat[0] ?? {};
  expect(surat?.subject).toContain(kasus.keadaan.nomor);
  expect(surat?.text).toContain(`Kasus ${kasus.keadaan.nomor}, tahap Paraf.`);
  expect(surat?.text).toMatch(/\d{2}-\d{2}-\d{4} \d{2}\.\d{2} WITA/);
  expect(surat?.text).toContain(`https://lindung.contoh.test/konsol/kasus/${kasus.id}`);
  const { nama, nik } = kasus.keadaan.klien;
  expect([nama, nik]).toEqual([expect.any(String), expect.any(String)]);
  for (const pribadi of [nama, nik]) expect(JSON.stringify(smtp.surat)).not.toContain(pribadi);
});

describe('tanpa pengaturan', () => {
  const KOSONG = { surel: undefined, whatsapp: undefined };

  test('dalam mode produksi tidak ada saluran, dan pesan tinggal di dalam aplikasi', async () => {
    const akhiri = await mulaiSaluran(m.a, await pilihPengirim(KOSONG, m.a, true));
    const orang = await m.orang('kadis');
    await m.pesan({ orang });
    await sampai(async () => (await belumDisebar()) === 0);
    await akhiri();
    expect([await bacaSaluranTerpasang(m.bd.db), await m.pengiriman()]).toEqual([[], []]);
  });

  test('di luarnya pesan sampai ke kotak lokal, yang tidak tumbuh tanpa batas', async () => {
    const [surel, whatsapp] = await pilihPengirim(KOSONG, m.a, false);
    if (!surel || !whatsapp) throw new Error('saluran lokal tidak ada');
    const pesan = (n: number) => ({
      kunci: uuid(n),
      instansiId: 'bulukumba',
      kepada: 'kadis@bulukumba.contoh',
      perihal: `Pesan ${n}`,
      teks: 'isi',
      tautan: '',
    });
    const terus = new AbortController().signal;
    for (let n = 1; n <= 205; n += 1) await (n % 2 === 0 ? surel : whatsapp).kirim(pesan(n), terus);
    await surel.kirim(pesan(204), terus);
    const kotak = await bacaKotakLokal(m.bd.db, m.bd.brankas, 'bulukumba');
    expect(kotak).toHaveLength(200);
    expect(kotak[0]).toMatchObject({
      saluran: 'whatsapp',
      perihal: 'Pesan 205',
      kepada: 'kadis@bulukumba.contoh',
    });
    expect(kotak.at(-1)).toMatchObject({ perihal: 'Pesan 6' });
    expect(await bacaKotakLokal(m.bd.db, m.bd.brankas, 'pangkalpinang')).toEqual([]);
    // At rest it is ciphertext, as an address is anywhere.
    const { isi } = await m.bd.db.selectFrom('kotak_lokal').select('isi').limit(1).executeTakeFirstOrThrow();
    expect(isi.toString('latin1')).not.toContain('kadis@');
  });

  const belumDisebar = async () => {
    const baris = await m.bd.db
      .selectFrom('kotak_keluar')
      .select('id')
      .where('disebar_pada', 'is', null)
      .execute();
    return baris.length;
  };
});

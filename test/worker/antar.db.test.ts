import { randomUUID } from 'node:crypto';
import { umumkanSaluran, bacaSaluranTerpasang } from '../../db/saluran-terpasang.repository.ts';
import {
  ambilPengiriman,
  catatNasib,
  hapusPengirimanLama,
  ulangiMati,
} from '../../db/pengiriman.repository.ts';
import { keadaanPengiriman } from '../../db/pengiriman.baca.ts';
import { ATURAN_BAWAAN } from '../../domain/saluran/aturan.ts';
import { PERCOBAAN_MAKS } from '../../domain/saluran/percobaan.ts';
import type { Pengirim } from '../../worker/saluran/pengirim.ts';
import { pengirimSurel } from '../../worker/saluran/surel.ts';
import { pengirimWhatsapp } from '../../worker/saluran/whatsapp.ts';
import { HARI, JAM, pada } from '../support/pembangun/waktu.ts';
import type { GatewayUji } from '../support/saluran/gateway.ts';
import { gatewayUji, RAHASIA_UJI } from '../support/saluran/gateway.ts';
import type { MejaSaluran } from '../support/saluran/meja.ts';
import { mejaSaluran } from '../support/saluran/meja.ts';
import type { SmtpUji } from '../support/saluran/smtp.ts';
import { balasan, pengaturanSmtp, smtpUji } from '../support/saluran/smtp.ts';

const NOMOR = '+6281234567890';

let m: MejaSaluran;
let smtp: SmtpUji;
let gateway: GatewayUji;
let surel: Pengirim;
let whatsapp: Pengirim;
let kadis: string;
beforeEach(async () => {
  m = await mejaSaluran();
  smtp = await smtpUji();
  gateway = await gatewayUji();
  surel = pengirimSurel(pengaturanSmtp(smtp.port));
  whatsapp = pengirimWhatsapp({ alamat: gateway.alamat, rahasia: RAHASIA_UJI });
  kadis = await m.orang('kadis');
  await umumkanSaluran(m.bd.db, [surel, whatsapp], new Date().toISOString());
});
afterEach(async () => {
  surel.tutup();
  await Promise.all([m.tutup(), smtp.tutup(), gateway.tutup()]);
});

const ambil = (saluran: 'surel' | 'whatsapp' = 'surel') =>
  ambilPengiriman(m.bd.db, { saluran, ambilan: randomUUID(), sekarang: m.jam.kini, batas: 10 });

/** A message past its deadline to the kadis, with its deliveries made out. */
async function pesanKadis(p: Partial<Parameters<MejaSaluran['pesan']>[0]> = {}): Promise<string> {
  const id = await m.pesan({ orang: kadis, ...p });
  await m.sebarkan();
  return id;
}

/** The admins' notices that something did not arrive. */
const kabar = () =>
  m.bd.db.selectFrom('kotak_keluar').select(['peran', 'isi']).where('jenis', '=', 'pengirimanMati').execute();

describe('saluran yang dilepas', () => {
  test('tidak menahan pesan: yang menunggu menjadi mati, dan dapat dikirim ulang bila salurannya kembali', async () => {
    await m.beriNomor(kadis, NOMOR);
    await pesanKadis();
    await umumkanSaluran(m.bd.db, [surel], m.jam.kini);
    expect(await m.pengiriman()).toMatchObject([
      { saluran: 'surel', status: 'menunggu', galat: null },
      { saluran: 'whatsapp', status: 'mati', galat: 'saluranDilepas' },
    ]);
    const { tertua } = await keadaanPengiriman(m.bd.db, pada(30 * HARI));
    expect(tertua.map((t) => t.saluran)).toEqual(['surel']);
    await umumkanSaluran(m.bd.db, [surel, whatsapp], m.jam.kini);
    const ulang = await m.bd.db
      .transaction()
      .execute((trx) => ulangiMati(trx, 'bulukumba', { saluran: 'whatsapp' }));
    expect([ulang, await m.antarkan(whatsapp)]).toEqual([1, 1]);
  });

  test('yang sedang di tangan worker lain dibiarkan kepadanya', async () => {
    await m.beriNomor(kadis, NOMOR);
    await pesanKadis();
    const [diambil] = await ambil('whatsapp');
    await umumkanSaluran(m.bd.db, [surel], m.jam.kini);
    expect(diambil && (await catatNasib(m.bd.db, diambil, { status: 'terkirim' }, m.jam.kini))).toBe(true);
  });
});

describe('yang sampai', () => {
  test('lewat kedua saluran, masing-masing sekali', async () => {
    await m.beriNomor(kadis, NOMOR);
    await pesanKadis();
    expect(await m.antarkan(surel)).toBe(1);
    expect(await m.antarkan(whatsapp)).toBe(1);
    expect(await m.antarkan(surel)).toBe(0);
    expect(await m.pengiriman()).toMatchObject([
      { saluran: 'surel', status: 'terkirim', percobaan: 1, galat: null },
      { saluran: 'whatsapp', status: 'terkirim', percobaan: 1, galat: null },
    ]);
    expect(smtp.surat.map((s) => s.kepada)).toEqual([['kadis@bulukumba.contoh']]);
    expect([...gateway.diteruskan.values()]).toMatchObject([{ kepada: NOMOR }]);
    expect(await bacaSaluranTerpasang(m.bd.db)).toMatchObject([
      { saluran: 'surel', galat: null, berhasilPada: expect.any(String) },
      { saluran: 'whatsapp', galat: null, berhasilPada: expect.any(String) },
    ]);
  });

  test('kunci bagi penerima ialah id pengirimannya', async () => {
    await m.beriNomor(kadis, NOMOR);
    await pesanKadis();
    await Promise.all([m.antarkan(surel), m.antarkan(whatsapp)]);
    const [s, w] = await m.pengiriman();
    expect(smtp.surat[0]?.surat.messageId).toBe(`<${s?.id}@dinsos.contoh.go.id>`);
    expect([...gateway.diteruskan.keys()]).toEqual([w?.id]);
  });

  test('oleh beberapa worker sekaligus: semuanya, tidak ada yang dua kali', async () => {
    await m.beriNomor(kadis, NOMOR);
    for (let i = 0; i < 20; i += 1) await m.pesan({ orang: kadis });
    await m.sebarkan();
    await Promise.all([1, 2, 3].map(() => m.antarkan(whatsapp)));
    expect(gateway.diminta).toHaveLength(20);
    expect(gateway.diteruskan.size).toBe(20);
  });
});

describe('yang gagal', () => {
  test('dicoba lagi kemudian, bukan seketika, dengan kunci yang sama', async () => {
    await m.beriNomor(kadis, NOMOR);
    const id = await pesanKadis();
    gateway.jawab = (res) => void res.writeHead(503).end();
    expect(await m.antarkan(whatsapp)).toBe(1);
    expect(await m.antarkan(whatsapp)).toBe(0);
    expect(await m.pengiriman(id)).toContainEqual(
      expect.objectContaining({ saluran: 'whatsapp', status: 'gagal', percobaan: 1, galat: 'http503' }),
    );
    gateway.jawab = null;
    await m.sekarangLagi();
    await m.antarkan(whatsapp);
    const [pertama, kedua] = gateway.diminta;
    expect(kedua?.kunci).toBe(pertama?.kunci);
    expect(await m.pengiriman(id)).toContainEqual(
      expect.objectContaining({ saluran: 'whatsapp', status: 'terkirim', percobaan: 2, galat: null }),
    );
  });

  test('menunggu paling sedikit selama gateway memintanya', async () => {
    await m.beriNomor(kadis, NOMOR);
    await pesanKadis();
    gateway.jawab = (res) => void res.writeHead(429, { 'Retry-After': '7200' }).end();
    await m.antarkan(whatsapp);
    const { jauh } = await m.bd.db
      .selectFrom('pengiriman')
      .select((e) => e('coba_pada', '>', new Date(Date.now() + 7_000_000).toISOString()).as('jauh'))
      .where('saluran', '=', 'whatsapp')
      .executeTakeFirstOrThrow();
    expect(jauh).toBe(true);
  });

  test('terus-menerus berakhir sebagai tidak tersampaikan, dan admin dikabari sekali sehari', async () => {
    await m.beriNomor(kadis, NOMOR);
    await pesanKadis();
    await pesanKadis();
    gateway.jawab = (res) => void res.writeHead(500).end();
    for (let i = 0; i < PERCOBAAN_MAKS + 3; i += 1) {
      await m.sekarangLagi();
      await m.antarkan(whatsapp);
    }
    expect(gateway.diminta).toHaveLength(2 * PERCOBAAN_MAKS);
    const mati = (await m.pengiriman()).filter((p) => p.status === 'mati');
    expect(mati).toMatchObject([
      { saluran: 'whatsapp', percobaan: PERCOBAAN_MAKS, galat: 'http500' },
      { saluran: 'whatsapp', percobaan: PERCOBAAN_MAKS, galat: 'http500' },
    ]);
    expect(await kabar()).toEqual([{ peran: 'admin', isi: { saluran: 'whatsapp', tanggal: '2026-01-05' } }]);
    // That news itself stays in the house.
    await m.sebarkan();
    expect((await m.pengiriman()).filter((p) => p.status === 'menunggu')).toMatchObject([
      { saluran: 'surel' },
      { saluran: 'surel' },
    ]);
  });

  test('untuk seterusnya tidak dicoba lagi, dan bukan salah salurannya', async () => {
    await smtp.tutup();
    smtp = await smtpUji({ onRcptTo: (_, _sesi, selesai) => selesai(balasan(550)) });
    surel = pengirimSurel(pengaturanSmtp(smtp.port));
    const id = await pesanKadis();
    await m.antarkan(surel);
    expect(await m.pengiriman(id)).toMatchObject([{ status: 'mati', percobaan: 1, galat: 'smtp550' }]);
    expect(await bacaSaluranTerpasang(m.bd.db)).toContainEqual(
      expect.objectContaining({ saluran: 'surel', gagalPada: null, galat: null }),
    );
  });

  test('tidak mencatat alamat maupun isi di mana pun, juga tidak di log', async () => {
    await m.beriNomor(kadis, NOMOR);
    await pesanKadis();
    gateway.jawab = (res) => void res.writeHead(422, 'nomor salah').end(`${NOMOR} tidak terdaftar`);
    await m.antarkan(whatsapp);
    await smtp.tutup();
    await m.antarkan(surel);
    const baris = await m.bd.db.selectFrom('pengiriman').selectAll().execute();
    const tertulis = JSON.stringify([baris, await kabar(), m.log]);
    for (const rahasia of [NOMOR, '81234567890', 'kadis@bulukumba', 'terdaftar'])
      expect(tertulis).not.toContain(rahasia);
    expect(new Set(baris.map((b) => b.galat))).toEqual(new Set(['ESOCKET', 'http422']));
  });
});

describe('worker yang mati di tengah jalan', () => {
  test('pegangannya lepas, dan yang lain melanjutkan dengan kunci yang sama', async () => {
    await pesanKadis();
    const [diambil] = await ambil();
    expect(await m.antarkan(surel)).toBe(0);
    // Its lease runs out.
    await m.sekarangLagi();
    expect(await m.antarkan(surel)).toBe(1);
    expect(smtp.surat[0]?.surat.messageId).toContain(diambil?.id);
    expect(await m.pengiriman()).toMatchObject([{ status: 'terkirim', percobaan: 2 }]);
  });

  test('sesudah mengirim tetapi sebelum mencatat: dikirim lagi, dan penerima membuang yang kedua', async () => {
    await m.beriNomor(kadis, NOMOR);
    await pesanKadis();
    const [g] = await ambil('whatsapp');
    if (!g) throw new Error('tidak ada yang diambil');
    const isi = { kunci: g.id, instansiId: 'bulukumba', kepada: NOMOR, perihal: '', teks: '', tautan: '' };
    await whatsapp.kirim(isi, new AbortController().signal);
    await m.sekarangLagi();
    await m.antarkan(whatsapp);
    expect(gateway.diminta).toHaveLength(2);
    expect(gateway.diteruskan.size).toBe(1);
  });

  test('kabar yang terlambat: "gagal" tidak lagi berlaku, "terkirim" tetap', async () => {
    await pesanKadis();
    const [lama] = await ambil();
    await m.sekarangLagi();
    const [baru] = await ambil();
    if (!lama || !baru) throw new Error('tidak ada yang diambil');
    const gagal = { status: 'mati', galat: 'http422' } as const;
    expect(await catatNasib(m.bd.db, lama, gagal, m.jam.kini)).toBe(false);
    expect(await catatNasib(m.bd.db, lama, { status: 'terkirim' }, m.jam.kini)).toBe(true);
    expect(await catatNasib(m.bd.db, baru, gagal, m.jam.kini)).toBe(false);
    expect(await m.pengiriman()).toMatchObject([{ status: 'terkirim' }]);
  });

  test('pesan yang mematikan setiap worker berakhir juga', async () => {
    await pesanKadis();
    for (let i = 0; i < PERCOBAAN_MAKS; i += 1) {
      await ambil();
      await m.sekarangLagi();
    }
    await m.antarkan(surel);
    expect(await m.pengiriman()).toMatchObject([{ status: 'mati', galat: 'percobaanHabis' }]);
    expect(smtp.surat).toEqual([]);
  });

  test('yang dihentikan dengan tertib mengembalikan pesannya tanpa menghitung percobaan', async () => {
    const henti = new AbortController();
    await m.beriNomor(kadis, NOMOR);
    await pesanKadis();
    gateway.jawab = () => henti.abort();
    await m.antarkan(whatsapp, henti.signal);
    const [, w] = await m.pengiriman();
    expect(w).toMatchObject({ status: 'menunggu', percobaan: 0, galat: null });
    gateway.jawab = null;
    expect(await m.antarkan(whatsapp)).toBe(1);
  });
});

describe('yang berubah sementara pesan menunggu', () => {
  test.each([
    ['orangnya tidak aktif lagi', 'orangNonaktif', () => nonaktifkan()],
    ['kantor tidak memakai salurannya lagi', 'tidakDipilih', () => matikan()],
  ])('%s: tidak jadi dikirim', async (_, galat, ubah) => {
    await pesanKadis();
    await ubah();
    await m.antarkan(surel);
    expect(await m.pengiriman()).toMatchObject([{ status: 'dibatalkan', galat }]);
    expect(smtp.surat).toEqual([]);
  });

  const nonaktifkan = () =>
    m.bd.db.updateTable('orang').set({ aktif: false }).where('id', '=', kadis).execute();
  const matikan = () => {
    const { surel: s, whatsapp: w } = ATURAN_BAWAAN.saluran;
    return m.aturan({ ...ATURAN_BAWAAN, saluran: { surel: { ...s, dipakai: false }, whatsapp: w } });
  };

  test.each(['bukan alamat', 'a@b.go.id,c@d.go.id', 'a@b.go.id\nrcpt to:<c@d.go.id>'])(
    'alamat yang bukan alamat (%j) berakhir tanpa dicoba',
    async (alamat) => {
      await m.bd.pemilik.updateTable('orang').set({ surel: alamat }).where('id', '=', kadis).execute();
      await pesanKadis();
      await m.antarkan(surel);
      expect(await m.pengiriman()).toMatchObject([{ status: 'mati', galat: 'alamatTidakSah' }]);
      expect(smtp.surat).toEqual([]);
    },
  );

  test('alamat yang kuncinya musnah berakhir tanpa dicoba', async () => {
    await m.beriNomor(kadis, NOMOR);
    await pesanKadis();
    await m.bd.db
      .updateTable('saluran_orang')
      .set({ alamat: Buffer.alloc(64) })
      .where('orang_id', '=', kadis)
      .execute();
    await m.antarkan(whatsapp);
    const [, w] = await m.pengiriman();
    expect(w).toMatchObject({ status: 'dibatalkan', galat: 'alamatTidakTerbaca' });
  });
});

describe('jam senyap', () => {
  const MALAM = pada(13 * JAM);
  const PAGI = pada(21 * JAM);
  const biasa = () => pesanKadis({ jenis: 'ikhtisar', isi: { tanggal: '2026-01-05', terlambat: 1 } });

  test('yang tertahan berangkat paginya', async () => {
    m.jam.kini = MALAM;
    await biasa();
    expect(await m.antarkan(surel)).toBe(0);
    m.jam.kini = PAGI;
    expect(await m.antarkan(surel)).toBe(1);
    expect(smtp.surat).toHaveLength(1);
  });

  test('yang mendesak berangkat malam itu', async () => {
    m.jam.kini = MALAM;
    await pesanKadis();
    await m.antarkan(surel);
    expect(smtp.surat).toHaveLength(1);
  });

  test('percobaan ulang yang jatuh pada malam hari menunggu pagi, tanpa dihitung', async () => {
    await smtp.tutup();
    await biasa();
    await m.antarkan(surel);
    m.jam.kini = MALAM;
    await m.sekarangLagi();
    await m.antarkan(surel);
    expect(await m.pengiriman()).toMatchObject([{ status: 'gagal', percobaan: 1, tahan_sampai: PAGI }]);
  });

  test('dihapus kantor: yang tertahan berangkat', async () => {
    m.jam.kini = MALAM;
    await biasa();
    await m.aturan({ ...ATURAN_BAWAAN, senyap: null });
    expect(await m.antarkan(surel)).toBe(1);
    expect(smtp.surat).toHaveLength(1);
  });
});

describe('keadaan pengiriman', () => {
  test('jumlah menurut keadaan, dan sejak kapan yang tertua menunggu; jam senyap tidak dihitung', async () => {
    m.jam.kini = pada(13 * JAM);
    await pesanKadis({ jenis: 'ikhtisar', isi: {} });
    const tertahan = await keadaanPengiriman(m.bd.db, m.jam.kini);
    await pesanKadis();
    await m.pesan({ orang: kadis });
    const nanti = await keadaanPengiriman(m.bd.db, pada(14 * JAM));
    expect([tertahan.tertua, nanti.tertua]).toEqual([[], [{ saluran: 'surel', sejak: pada(13 * JAM) }]]);
    expect(nanti).toMatchObject({
      jumlah: [{ saluran: 'surel', status: 'menunggu', jumlah: 2 }],
      belumDisebar: 1,
    });
  });

  test('yang lama dan selesai dihapus; yang tidak tersampaikan menunggu orang', async () => {
    await pesanKadis();
    await m.antarkan(surel);
    await m.bd.pemilik.updateTable('orang').set({ surel: 'bukan alamat' }).where('id', '=', kadis).execute();
    await pesanKadis();
    await m.antarkan(surel);
    expect(await hapusPengirimanLama(m.bd.db, pada(0))).toBe(0);
    expect(await hapusPengirimanLama(m.bd.db, pada(HARI))).toBe(1);
    expect(await m.pengiriman()).toMatchObject([{ status: 'mati' }]);
    // Looked at once is looked at for good: nothing goes out a second time.
    expect(await m.sebarkan()).toBe(1);
    expect(smtp.surat).toHaveLength(1);
  });
});

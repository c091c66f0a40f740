import { setInterval as setiap } from 'node:timers/promises';
import type { SMTPServerOptions } from 'smtp-server';
import type { HasilKirim } from '../../domain/saluran/percobaan.ts';
import type { PesanKeluar } from '../../worker/saluran/pengirim.ts';
import type { PengaturanSmtp } from '../../worker/saluran/surel.ts';
import { pengirimSurel } from '../../worker/saluran/surel.ts';
import { uuid } from '../support/pembangun/waktu.ts';
import type { SmtpUji } from '../support/saluran/smtp.ts';
import { balasan, pengaturanSmtp, serverGanjil, sertifikatLokal, smtpUji } from '../support/saluran/smtp.ts';

const pesan = (ubah: Partial<PesanKeluar> = {}): PesanKeluar => ({
  kunci: uuid(1),
  instansiId: 'bulukumba',
  kepada: 'kabid@bulukumba.contoh.go.id',
  perihal: 'Tenggat lewat: lansia-bulukumba-2026-0001',
  teks: 'Kasus lansia-bulukumba-2026-0001, tahap Paraf.\n\nhttps://lindung.contoh.test/konsol',
  tautan: 'https://lindung.contoh.test/konsol',
  ...ubah,
});
const TERUS = new AbortController().signal;
const SEBENTAR_MS = 400;

const server: { tutup(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(server.splice(0).map((s) => s.tutup()));
});

async function mulai(pilihan?: SMTPServerOptions): Promise<SmtpUji> {
  const s = await smtpUji(pilihan);
  server.push(s);
  return s;
}

/** Sends by a pool of its own. */
async function kirim(p: PengaturanSmtp, ...[apa, batasMs]: [PesanKeluar?, number?]): Promise<HasilKirim> {
  const pengirim = pengirimSurel(p, batasMs);
  try {
    return await pengirim.kirim(apa ?? pesan(), TERUS);
  } finally {
    pengirim.tutup();
  }
}

describe('sebuah pesan', () => {
  test('sampai seutuhnya, dengan kunci yang tetap sebagai Message-ID', async () => {
    const s = await mulai();
    expect(await kirim(pengaturanSmtp(s.port))).toEqual({ hasil: 'terkirim' });
    const [{ surat, kepada } = { surat: null, kepada: [] }] = s.surat;
    expect(kepada).toEqual(['kabid@bulukumba.contoh.go.id']);
    expect(surat?.from?.text).toBe('"Dinas Sosial" <lindung@dinsos.contoh.go.id>');
    expect(surat?.subject).toBe('Tenggat lewat: lansia-bulukumba-2026-0001');
    expect(surat?.text).toContain('tahap Paraf.\n\nhttps://lindung.contoh.test/konsol');
    expect(surat?.messageId).toBe(`<${uuid(1)}@dinsos.contoh.go.id>`);
    expect(surat?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(surat?.html).toBe(false);
  });

  test('yang seolah banyak alamat atau membawa kepala tambahan tetap satu penerima dan satu perihal', async () => {
    const s = await mulai();
    await kirim(pengaturanSmtp(s.port), pesan({ perihal: 'Uji\r\nBcc: lain@contoh.go.id\r\n\r\nisi' }));
    expect(s.surat.map((x) => x.kepada)).toEqual([['kabid@bulukumba.contoh.go.id']]);
    expect(s.surat[0]?.surat.bcc).toBeUndefined();
    expect(await kirim(pengaturanSmtp(s.port), pesan({ kepada: 'a@b.go.id, c@d.go.id' }))).toMatchObject({
      hasil: 'gagal',
    });
    expect(s.surat).toHaveLength(1);
  });
});

describe('TLS dan masuk', () => {
  const masuk = { user: 'lindung', pass: 'kQ7vT2xLw9Zr' };
  let sertifikat: ReturnType<typeof sertifikatLokal>;
  beforeAll(() => {
    sertifikat = sertifikatLokal();
  });
  const denganSandi: SMTPServerOptions = {
    onAuth(auth, _, selesai) {
      if (auth.password === masuk.pass) selesai(null, { user: auth.username });
      else selesai(balasan(535));
    },
  };

  test.each(['langsung', 'wajib'] as const)('%s: lewat TLS, dengan sandi', async (tls) => {
    const { ca, ...tlsServer } = sertifikat;
    const s = await mulai({
      ...denganSandi,
      ...tlsServer,
      secure: tls === 'langsung',
      disabledCommands: [],
      authOptional: false,
    });
    expect(await kirim(pengaturanSmtp(s.port, { host: 'localhost', tls, ca, masuk }))).toEqual({
      hasil: 'terkirim',
    });
    expect(s.surat).toMatchObject([{ tls: true, pengguna: 'lindung' }]);
  });

  test('sandi yang salah: dicoba lagi, sebab dapat diperbaiki', async () => {
    const s = await mulai({ ...denganSandi, authOptional: false, allowInsecureAuth: true });
    const salah = pengaturanSmtp(s.port, { masuk: { ...masuk, pass: 'salah' } });
    expect(await kirim(salah)).toEqual({ hasil: 'gagal', galat: 'smtp535' });
  });

  test('server tanpa STARTTLS tidak diberi sandi maupun pesan', async () => {
    const dicoba: unknown[] = [];
    const s = await mulai({
      allowInsecureAuth: true,
      onAuth: (auth, _, selesai) => {
        dicoba.push(auth);
        selesai(null, { user: 'x' });
      },
    });
    expect(await kirim(pengaturanSmtp(s.port, { tls: 'wajib', masuk }))).toMatchObject({ hasil: 'gagal' });
    expect({ dicoba, surat: s.surat }).toEqual({ dicoba: [], surat: [] });
  });

  test('sertifikat dari yang tidak dikenal: tidak ada yang dikirim, juga tidak tanpa TLS', async () => {
    const { ca: _, ...tlsServer } = sertifikat;
    const s = await mulai({ ...tlsServer, disabledCommands: [] });
    for (const tls of ['wajib', 'bila-ada'] as const) {
      expect(await kirim(pengaturanSmtp(s.port, { host: 'localhost', tls }))).toMatchObject({
        hasil: 'gagal',
      });
    }
    expect(s.surat).toEqual([]);
  });
});

describe('server yang menolak', () => {
  test.each([
    ['penerima yang tidak ada', 550, { hasil: 'gagal', galat: 'smtp550', tetap: true }],
    ['kotak yang penuh', 452, { hasil: 'gagal', galat: 'smtp452' }],
  ])('%s', async (_, kode, hasil) => {
    const s = await mulai({ onRcptTo: (_alamat, _sesi, selesai) => selesai(balasan(kode)) });
    expect(await kirim(pengaturanSmtp(s.port))).toEqual(hasil);
  });

  test('pengirimnya: bukan salah pesan ini', async () => {
    const s = await mulai({ onMailFrom: (_alamat, _sesi, selesai) => selesai(balasan(550)) });
    expect(await kirim(pengaturanSmtp(s.port))).toEqual({ hasil: 'gagal', galat: 'smtp550' });
  });

  test.each([
    [554, { hasil: 'gagal', galat: 'smtp554', tetap: true }],
    [451, { hasil: 'gagal', galat: 'smtp451' }],
  ])('isinya: %i', async (kode, hasil) => {
    const s = await mulai({
      onData(aliran, _, selesai) {
        aliran.resume().on('end', () => selesai(balasan(kode)));
      },
    });
    expect(await kirim(pengaturanSmtp(s.port))).toEqual(hasil);
  });

  test('kata-kata server tidak ikut tercatat', async () => {
    const s = await mulai({
      onRcptTo: (a, _, selesai) => selesai(balasan(550, `${a.address} tidak ada di sini`)),
    });
    expect(JSON.stringify(await kirim(pengaturanSmtp(s.port)))).not.toContain('@');
  });
});

describe('server yang tidak beres', () => {
  const ganjil = async (bicara: Parameters<typeof serverGanjil>[0]) => {
    const s = await serverGanjil(bicara);
    server.push(s);
    return pengaturanSmtp(s.port);
  };

  test('tidak ada', async () => {
    const s = await smtpUji();
    await s.tutup();
    expect(await kirim(pengaturanSmtp(s.port))).toEqual({ hasil: 'gagal', galat: 'ESOCKET' });
  });

  test('diam', async () => {
    const p = await ganjil(() => undefined);
    expect(await kirim(p, pesan(), SEBENTAR_MS)).toMatchObject({ hasil: 'gagal' });
  });

  test('menyapa tanpa habis, sedikit demi sedikit', async () => {
    const p = await ganjil((s) => void menetes(s, '220-sabar\r\n'));
    expect(await kirim(p, pesan(), SEBENTAR_MS)).toMatchObject({ hasil: 'gagal' });
  });

  test('menjawab sebaris yang tidak pernah selesai', async () => {
    const p = await ganjil((s) => {
      const banjir = () => {
        while (s.writable && s.write('220 '.repeat(4_096)));
      };
      s.on('drain', banjir);
      banjir();
    });
    expect(await kirim(p, pesan(), 5_000)).toMatchObject({ hasil: 'gagal' });
  });

  test('bukan server surel', async () => {
    const p = await ganjil((s) => s.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await kirim(p)).toMatchObject({ hasil: 'gagal' });
  });

  test('putus di tengah isi', async () => {
    const s = await mulai({ onData: (aliran, sesi) => void aliran.once('data', () => putus(sesi)) });
    const putus = (_sesi: unknown) => s.putuskan();
    expect(await kirim(pengaturanSmtp(s.port))).toMatchObject({ hasil: 'gagal' });
    expect(s.surat).toEqual([]);
  });
});

test('sambungan yang ditutup server selagi menganggur diganti', async () => {
  const s = await mulai();
  const pengirim = pengirimSurel(pengaturanSmtp(s.port));
  expect(await pengirim.kirim(pesan(), TERUS)).toEqual({ hasil: 'terkirim' });
  s.putuskan();
  expect(await pengirim.kirim(pesan({ kunci: uuid(2) }), TERUS)).toEqual({ hasil: 'terkirim' });
  expect(s.surat).toHaveLength(2);
  pengirim.tutup();
});

test('penghentian memutus yang sedang berjalan, dan tidak dihitung sebagai kegagalan', async () => {
  const henti = new AbortController();
  const s = await mulai({ onMailFrom: () => henti.abort() });
  const pengirim = pengirimSurel(pengaturanSmtp(s.port));
  expect(await pengirim.kirim(pesan(), henti.signal)).toEqual({ hasil: 'dihentikan' });
  pengirim.tutup();
});

async function menetes(s: { writable: boolean; write(teks: string): boolean }, teks: string): Promise<void> {
  for await (const _ of setiap(50)) {
    if (!s.writable) return;
    s.write(teks);
  }
}

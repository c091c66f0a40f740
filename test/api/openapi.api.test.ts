import { jalurOpenApi } from '../../api/openapi/nama.ts';
import { buatRute } from '../../api/rute/semua.ts';
import { matriks } from '../../domain/kasus/tabel.ts';
import { TABEL_LANSIA } from '../../domain/lansia/tabel.ts';
import { TABEL_RPS } from '../../domain/rps/tabel.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';

interface Operasi {
  operationId: string;
  parameters: { name: string; in: string }[];
  security: unknown[];
  requestBody?: { content: Record<string, { schema: Record<string, unknown> }> };
  responses: Record<string, { description?: string; $ref?: string }>;
}
interface Naskah extends Record<string, unknown> {
  paths: Record<string, Record<string, Operasi>>;
}

let t: Tumpukan;
let naskah: Naskah;
beforeAll(async () => {
  t = await mulaiTumpukan();
  naskah = (await t.tamu.ambil('/openapi.json')).isi as Naskah;
});
afterAll(() => t.tutup());

const operasi = () =>
  Object.entries(naskah.paths).flatMap(([jalur, isi]) =>
    Object.entries(isi).map(([metode, o]) => ({ jalur, metode, o })),
  );

describe('naskah OpenAPI', () => {
  test('versi 3.1, dan setiap rute ada di dalamnya', () => {
    expect(naskah['openapi']).toBe('3.1.0');
    const ada = new Set(operasi().map(({ jalur, metode }) => `${metode} ${jalur}`));
    const rute = buatRute(t.l).map((r) => `${r.metode} ${jalurOpenApi(r.jalur)}`);
    expect(rute.filter((r) => !ada.has(r))).toEqual([]);
    expect(rute.length).toBeGreaterThan(20);
  });

  test('setiap acuan menunjuk sesuatu yang ada', () => {
    const acuan = semuaAcuan(naskah);
    expect(acuan.size).toBeGreaterThan(20);
    expect([...acuan].filter((a) => cari(a) === undefined)).toEqual([]);
  });

  test('setiap operasi punya nama sendiri, jawaban, dan parameter dari jalurnya', () => {
    const nama = operasi().map(({ o }) => o.operationId);
    expect(new Set(nama).size).toBe(nama.length);
    for (const { jalur, o } of operasi()) {
      const param = o.parameters.filter((p) => p.in === 'path').map((p) => `{${p.name}}`);
      expect(param).toEqual(jalur.match(/\{\w+\}/g) ?? []);
      expect(Object.keys(o.responses).some((s) => /^[23]/.test(s))).toBe(true);
      expect(o.security).toHaveLength(/^\/(api\/v1\/(?!masuk)|kotak-surel)/.test(jalur) ? 2 : 0);
    }
  });

  test('setiap tindakan ada dengan isi badannya', () => {
    const jenis = new Set([...matriks(TABEL_LANSIA), ...matriks(TABEL_RPS)].map((s) => s.tindakan));
    // The system's own: nobody can ask for it.
    for (const j of ['sesuaikanPejabat', 'cocokkanSurat']) jenis.delete(j);
    for (const j of jenis) {
      const skema = badan(`/api/v1/kasus/{id}/tindakan/${j}`);
      expect(skema['properties'] ?? skema['oneOf']).toBeDefined();
    }
  });

  test('tindakan yang menentukan mewajibkan versi; yang berbeda menurut layanan memberi pilihan', () => {
    expect(badan('/api/v1/kasus/{id}/tindakan/paraf')).toMatchObject({ required: ['versi'] });
    expect(badan('/api/v1/kasus/{id}/tindakan/catat')).toMatchObject({ required: ['catatan'] });
    expect(badan('/api/v1/kasus/{id}/tindakan/tolak')['oneOf']).toMatchObject([
      { title: 'Rekomendasi lansia', required: ['versi', 'alasan'] },
      { title: 'Hunian RPS', required: ['versi', 'alasan', 'pihakBerwenang'] },
    ]);
  });

  test('saringan daftar kasus disebut satu per satu', () => {
    expect(naskah.paths['/api/v1/kasus']?.['get']?.parameters.map((p) => p.name)).toEqual([
      'layanan',
      'tahap',
      'penanggung',
      'dari',
      'sampai',
      'terlambat',
      'terbuka',
      'urut',
      'kursor',
      'batas',
      'hitung',
    ]);
  });
});

describe('halaman dokumentasi', () => {
  test('dilayani dari sini, tanpa skrip di dalam halaman dan tanpa alamat luar', async () => {
    const halaman = await t.tamu.mentah('/docs');
    const html = await halaman.text();
    expect(halaman.headers.get('content-type')).toMatch(/^text\/html/);
    expect(html).not.toMatch(/https?:|<script>/);
    const berkas = Array.from(html.matchAll(/(?:src|href)="(\/docs\/[^"]+)"/g), (m) => m[1] ?? '');
    expect(berkas).toHaveLength(4);
    for (const jalur of berkas) {
      const res = await t.tamu.mentah(jalur);
      expect([jalur, res.status]).toEqual([jalur, 200]);
      expect(res.headers.get('content-type')).toMatch(/javascript|css|png/);
      await res.arrayBuffer();
    }
  });

  test.each(['package.json', '..%2Fpackage.json', 'index.js'])(
    'berkas lain tidak dilayani: %s',
    async (berkas) => {
      expect((await t.tamu.ambil(`/docs/${berkas}`)).status).toBe(404);
    },
  );
});

function badan(jalur: string): Record<string, unknown> {
  return naskah.paths[jalur]?.['post']?.requestBody?.content['application/json']?.schema ?? {};
}

function semuaAcuan(nilai: unknown, hasil = new Set<string>()): Set<string> {
  if (typeof nilai !== 'object' || nilai === null) return hasil;
  for (const [kunci, isi] of Object.entries(nilai)) {
    if (kunci === '$ref' && typeof isi === 'string') hasil.add(isi);
    else semuaAcuan(isi, hasil);
  }
  return hasil;
}

function cari(acuan: string): unknown {
  return acuan
    .slice(2)
    .split('/')
    .reduce<unknown>((n, k) => (n as Record<string, unknown> | undefined)?.[k], naskah);
}

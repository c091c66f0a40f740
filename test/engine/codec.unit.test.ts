import type { Payload } from '@temporalio/common';
import { defaultPayloadConverter } from '@temporalio/common';
import { ringkasanTindakan } from '../../domain/kasus/ringkasan.ts';
import type { KunciAlur } from '../../db/kunci/pemegang-kunci.ts';
import { buatCodec } from '../../engine/codec.ts';
import { TIDAK_TERBACA } from '../../engine/nama.ts';

const kunci = (id: string) => ({ id, bahan: Buffer.alloc(32, id) });
const ADA = 'lansia-bulukumba-2026-0001-b2';
const pemegang: KunciAlur = {
  alur: (alurId) => Promise.resolve(kunci(alurId)),
  cari: (id) => Promise.resolve(id === ADA ? kunci(id) : null),
};
const codec = buatCodec(pemegang);
const konteks = (workflowId: string) => ({ type: 'workflow', namespace: 'default', workflowId }) as const;
const KASUS = konteks(ADA);

const payload = (nilai: unknown): Payload => defaultPayloadConverter.toPayload(nilai);
const baca = (p: Payload | undefined): unknown => p && defaultPayloadConverter.fromPayload(p);
const satu = (p: Payload[]): Payload => p[0] ?? {};
const teks = (p: Payload): string => Buffer.from(p.data ?? []).toString('latin1');

describe('the payload codec', () => {
  it('encrypts with the key of the case and gives back what it was given', async () => {
    const isi = { klien: { nama: 'Daeng Rahasia', nik: '7302014107500001' } };
    const sandi = satu(await codec.encode([payload(isi)], KASUS));
    expect(teks(sandi)).not.toMatch(/Rahasia|7302014107500001/);
    expect(Buffer.from(sandi.metadata?.['kunci'] ?? []).toString()).toBe(ADA);
    expect(baca(satu(await codec.decode([sandi])))).toEqual(isi);
  });

  it('leaves summaries of the closed vocabulary and the workflow metadata readable', async () => {
    const ringkasan = payload(ringkasanTindakan('paraf', 4));
    const metadata = payload({ definition: { type: 'hunianRps' }, currentDetails: '### SOP' });
    expect(await codec.encode([ringkasan, metadata], KASUS)).toEqual([ringkasan, metadata]);
  });

  it('encrypts any other text', async () => {
    const sandi = satu(await codec.encode([payload('Nama seseorang')], KASUS));
    expect(teks(sandi)).not.toContain('Nama seseorang');
  });

  it('refuses to encrypt what belongs to no case', async () => {
    const tanpaKunci = buatCodec({ ...pemegang, alur: () => Promise.reject(new Error('tidak ada kunci')) });
    await expect(tanpaKunci.encode([payload({})], konteks('entah'))).rejects.toThrow('tidak ada kunci');
  });

  it('marks what was encrypted with a key that is gone', async () => {
    const sandi = await codec.encode([payload({ a: 1 })], konteks('rps-pangkalpinang-2026-0001'));
    expect(baca(satu(await codec.decode(sandi)))).toEqual({ [TIDAK_TERBACA]: true });
  });

  it('marks what was tampered with', async () => {
    const sandi = satu(await codec.encode([payload({ a: 1 })], KASUS));
    const data = Buffer.from(sandi.data ?? []);
    data[data.length - 1] = (data.at(-1) ?? 0) ^ 1;
    expect(baca(satu(await codec.decode([{ ...sandi, data }])))).toEqual({ [TIDAK_TERBACA]: true });
  });

  it('fails, to be tried again, where the key store cannot be reached', async () => {
    const sandi = await codec.encode([payload({ a: 1 })], KASUS);
    const terputus = buatCodec({ ...pemegang, cari: () => Promise.reject(new Error('terputus')) });
    await expect(terputus.decode(sandi)).rejects.toThrow('terputus');
  });
});

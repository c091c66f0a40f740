import { MockActivityEnvironment } from '@temporalio/testing';
import type { Kegiatan } from '../../activities/daftar.ts';
import { menurutJenis } from '../../activities/seketika.ts';
import { jenisSeketika } from '../../engine/nama.ts';

const kegiatan = { telaahDanParaf: (p: string) => Promise.resolve(`paraf ${p}`) } as unknown as Kegiatan;
const jalankan = (activityType: string) =>
  new MockActivityEnvironment({ activityType }).run(menurutJenis(kegiatan), 'a' as never);

describe('an activity within the workflow task', () => {
  it('is found by the name in its type', async () => {
    expect(await jalankan(jenisSeketika('telaahDanParaf', 'SOP 4 · Beri paraf'))).toBe('paraf a');
  });

  it.each(['tidakAda • SOP 4 · Beri paraf', 'constructor', ''])(
    'that nobody knows ("%s") is refused by name',
    async (jenis) => {
      await expect(jalankan(jenis)).rejects.toThrow(`kegiatan tidak dikenal: ${jenis}`);
    },
  );
});

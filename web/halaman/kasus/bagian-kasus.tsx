import { Tabs } from '@mantine/core';
import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import type { Layanan } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { BerkasKasus } from './berkas-kasus.tsx';
import { IsiKasus } from './isi-kasus.tsx';
import { RiwayatKasus } from './riwayat/riwayat-kasus.tsx';
import { SuratKasus } from './surat-kasus.tsx';
import { TenggatKasus } from './tenggat-kasus.tsx';
import type { Tanggapi } from './tenggat-kasus.tsx';

/** What is known of a case, by kind. */
export function BagianKasus({ r, tanggapi }: { r: RincianKasus; tanggapi?: Tanggapi }) {
  // Letters are about a client.
  const bersurat = ATURAN[r.layanan as Layanan].berklien;
  return (
    <Tabs defaultValue="isi" keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value="isi">Isi</Tabs.Tab>
        <Tabs.Tab value="tenggat">Tenggat</Tabs.Tab>
        <Tabs.Tab value="berkas">Berkas ({r.dokumen.length})</Tabs.Tab>
        {bersurat && <Tabs.Tab value="surat">Surat</Tabs.Tab>}
        <Tabs.Tab value="riwayat">Riwayat</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="isi">
        <IsiKasus r={r} />
      </Tabs.Panel>
      <Tabs.Panel value="tenggat">
        <TenggatKasus r={r} {...(tanggapi && { tanggapi })} />
      </Tabs.Panel>
      <Tabs.Panel value="berkas">
        <BerkasKasus r={r} />
      </Tabs.Panel>
      {bersurat && (
        <Tabs.Panel value="surat">
          <SuratKasus r={r} />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="riwayat">
        <RiwayatKasus id={r.id} tenggat={r.tenggat} />
      </Tabs.Panel>
    </Tabs>
  );
}

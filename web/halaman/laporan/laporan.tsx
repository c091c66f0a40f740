import { Anchor, Button, Card, Group, Select, Stack, Tabs, Text, TextInput, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { Layanan } from '../../../domain/kata.ts';
import { tanggalDi } from '../../../domain/jam/waktu.ts';
import { Halaman } from '../../komponen/halaman.tsx';
import { Muat } from '../../komponen/muat.tsx';
import { useBaca } from '../../klien/baca.ts';
import { alamat } from '../../klien/panggil.ts';
import { NAMA_LAYANAN } from '../../kata/layanan.ts';
import { sekarang } from '../../waktu/jam.ts';
import { useKantor } from '../../waktu/kantor.ts';
import { tulisTanggal } from '../../../domain/surat/tanggal.ts';
import { BagianLaporan } from './bagian-laporan.tsx';
import { HasilSkm } from './hasil-skm.tsx';

interface Masa {
  dari: string;
  sampai: string;
  layanan?: Layanan;
}

/** What the office's work is measured by in a period, each figure with its definition; and what people think of it. */
export function HalamanLaporan() {
  const { kalender } = useKantor();
  const hariIni = tanggalDi(sekarang(), kalender.zona);
  const [masa, setMasa] = useState<Masa>({ dari: `${hariIni.slice(0, 4)}-01-01`, sampai: hariIni });
  return (
    <Halaman
      judul="Laporan"
      aksi={
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => print()}>
          Cetak
        </Button>
      }
    >
      <PilihMasa masa={masa} ubah={setMasa} />
      <Tabs defaultValue="kinerja" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="kinerja">Kinerja layanan</Tabs.Tab>
          <Tabs.Tab value="skm">Survei kepuasan</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="kinerja">
          <Kinerja masa={masa} />
        </Tabs.Panel>
        <Tabs.Panel value="skm">
          <HasilSkm masa={masa} />
        </Tabs.Panel>
      </Tabs>
    </Halaman>
  );
}

function PilihMasa({ masa, ubah }: { masa: Masa; ubah: (m: Masa) => void }) {
  const { layanan } = useKantor();
  return (
    <Group align="flex-end" className="tanpa-cetak">
      <TextInput
        label="Dari"
        type="date"
        value={masa.dari}
        onChange={(e) => ubah({ ...masa, dari: e.currentTarget.value })}
      />
      <TextInput
        label="Sampai"
        type="date"
        value={masa.sampai}
        onChange={(e) => ubah({ ...masa, sampai: e.currentTarget.value })}
      />
      <Select
        label="Layanan"
        placeholder="Semua"
        clearable
        data={layanan.map((l) => ({ value: l, label: NAMA_LAYANAN[l] ?? l }))}
        value={masa.layanan ?? null}
        onChange={(v) => {
          const { layanan: _, ...sisa } = masa;
          ubah({ ...sisa, ...(v !== null && { layanan: v }) });
        }}
      />
    </Group>
  );
}

function Kinerja({ masa }: { masa: Masa }) {
  const kueri = { ...masa };
  const laporan = useBaca('/api/v1/laporan', { kueri }, { tahanLama: true });
  const berkas = (bentuk: 'csv' | 'xlsx') =>
    alamat('/api/v1/laporan/ekspor', { kueri: { ...kueri, bentuk } });
  return (
    <Muat kueri={laporan}>
      {(l) => (
        <Stack gap="lg">
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              {l.kantor.nama}, {tulisTanggal(l.masa.dari)} sampai {tulisTanggal(l.masa.sampai)}
            </Text>
            <Group gap="md" className="tanpa-cetak">
              <Anchor href={berkas('xlsx')} download>
                Unduh Excel
              </Anchor>
              <Anchor href={berkas('csv')} download>
                Unduh CSV
              </Anchor>
            </Group>
          </Group>
          {l.bagian.map((b) => (
            <Card key={b.kunci} withBorder padding="md">
              <Title order={2} size="h4" mb="xs">
                {b.judul}
              </Title>
              <BagianLaporan b={b} />
            </Card>
          ))}
        </Stack>
      )}
    </Muat>
  );
}

import { Alert, Button, Grid, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { PengawasanHariIni } from '../../../api/bentuk/pengawasan.schema.ts';
import { Halaman } from '../../komponen/halaman.tsx';
import { Muat } from '../../komponen/muat.tsx';
import { Saat } from '../../komponen/sisa-waktu.tsx';
import { useBaca } from '../../klien/baca.ts';
import { useKantor } from '../../waktu/kantor.ts';
import { Ditunggu } from './ditunggu.tsx';
import { Hunian } from './hunian.tsx';
import { KueriTemporal } from './kueri-temporal.tsx';
import { NasibTenggat } from './nasib-tenggat.tsx';
import { TahapLayanan } from './tahap-layanan.tsx';
import { Terlambat } from './terlambat.tsx';
import { WaktuLangkah } from './waktu-langkah.tsx';

const SEMENIT = 60_000;

/** How the office stands today: open cases by stage, deadlines kept and missed, beds, who is waited for. */
export function HalamanPengawasan() {
  const kueri = useBaca('/api/v1/pengawasan/hari-ini', {}, { setiapMs: SEMENIT });
  return (
    <Halaman
      judul="Pengawasan"
      aksi={
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => print()}>
          Cetak
        </Button>
      }
    >
      <Muat kueri={kueri}>{(p) => <Keadaan p={p} />}</Muat>
    </Halaman>
  );
}

function Keadaan({ p }: { p: PengawasanHariIni }) {
  const kantor = useKantor();
  return (
    <Stack gap="lg">
      <Text size="sm" c="dimmed">
        {kantor.nama}, keadaan <Saat pada={p.pada} />
      </Text>
      {p.tindakanTanpaResi > 0 && (
        <Alert color="yellow" title="Ada tindakan yang belum diproses">
          {p.tindakanTanpaResi} tindakan menunggu diputus. Bila bertambah terus, beri tahu admin: pekerja
          sistem mungkin berhenti.
        </Alert>
      )}
      <Grid>
        {p.kasus.map((k) => (
          <Grid.Col key={k.layanan} span={{ base: 12, md: 6 }}>
            <TahapLayanan k={k} />
          </Grid.Col>
        ))}
        <Grid.Col span={{ base: 12, md: 6 }}>
          <NasibTenggat t={p.tenggat} />
        </Grid.Col>
        {p.hunian.jumlah > 0 && (
          <Grid.Col span={{ base: 12, md: 6 }}>
            <Hunian h={p.hunian} />
          </Grid.Col>
        )}
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Ditunggu tugas={p.tugas} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <KueriTemporal />
        </Grid.Col>
      </Grid>
      <WaktuLangkah />
      <Terlambat />
    </Stack>
  );
}

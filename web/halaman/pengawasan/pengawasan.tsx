import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { Alert, Anchor, Button, Card, Grid, Group, List, Stack, Table, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { PengawasanHariIni } from '../../../api/bentuk/pengawasan.schema.ts';
import { Halaman } from '../../komponen/halaman.tsx';
import { Muat } from '../../komponen/muat.tsx';
import { Saat } from '../../komponen/sisa-waktu.tsx';
import { labelPilihan } from '../../kata/isian.ts';
import { useBaca } from '../../klien/baca.ts';
import { useKantor } from '../../waktu/kantor.ts';
import { KueriTemporal } from './kueri-temporal.tsx';
import { Terlambat } from './terlambat.tsx';

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
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Hunian h={p.hunian} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Ditunggu tugas={p.tugas} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <KueriTemporal />
        </Grid.Col>
      </Grid>
      <Terlambat />
    </Stack>
  );
}

const HURUF = { fontSize: 12, fill: 'var(--mantine-color-text)' };

/** A plot is nothing for a screen reader: the table beside it says the same. */
function TahapLayanan({ k }: { k: PengawasanHariIni['kasus'][number] }) {
  const data = k.tahap.map((t) => ({
    tahap: t.nama,
    'Tepat waktu': t.terbuka - t.terlambat,
    Terlambat: t.terlambat,
  }));
  return (
    <Card withBorder padding="md" h="100%">
      <Title order={2} size="h4">
        {k.nama}
      </Title>
      <Text size="sm" mb="sm">
        {k.terbuka} terbuka, {k.terlambat} terlambat, {k.ditunda} ditunda
      </Text>
      {data.length > 0 && (
        <div aria-hidden>
          <BarChart
            h={40 + data.length * 34}
            data={data}
            dataKey="tahap"
            orientation="vertical"
            type="stacked"
            withLegend
            yAxisProps={{ width: 120, tick: HURUF }}
            xAxisProps={{ allowDecimals: false, tick: HURUF }}
            barChartProps={{ accessibilityLayer: false }}
            series={[
              { name: 'Tepat waktu', color: 'biru.6' },
              { name: 'Terlambat', color: 'red.7' },
            ]}
          />
        </div>
      )}
      <Table mt="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Tahap</Table.Th>
            <Table.Th ta="right">Terbuka</Table.Th>
            <Table.Th ta="right">Terlambat</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {k.tahap.map((t) => (
            <Table.Tr key={t.tahap}>
              <Table.Td>
                <Anchor
                  size="sm"
                  renderRoot={(a) => (
                    <Link to="/kasus" search={{ layanan: k.layanan, tahap: t.tahap, terbuka: true }} {...a} />
                  )}
                >
                  {t.nama}
                </Anchor>
              </Table.Td>
              <Table.Td ta="right" className="angka">
                {t.terbuka}
              </Table.Td>
              <Table.Td ta="right" className="angka">
                {t.terlambat}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}

const JENDELA = [
  ['hariIni', 'Hari ini'],
  ['tujuhHari', '7 hari'],
  ['tigaPuluhHari', '30 hari'],
] as const;

function NasibTenggat({ t }: { t: PengawasanHariIni['tenggat'] }) {
  return (
    <Card withBorder padding="md" h="100%">
      <Title order={2} size="h4" mb="xs">
        Tenggat standar
      </Title>
      <div aria-hidden>
        <BarChart
          h={200}
          data={JENDELA.map(([kunci, nama]) => ({
            nama,
            Ditepati: t[kunci].ditepati,
            Dilewati: t[kunci].dilewati,
          }))}
          dataKey="nama"
          withLegend
          xAxisProps={{ tick: HURUF }}
          yAxisProps={{ allowDecimals: false, tick: HURUF }}
          barChartProps={{ accessibilityLayer: false }}
          series={[
            { name: 'Ditepati', color: 'teal.7' },
            { name: 'Dilewati', color: 'red.7' },
          ]}
        />
      </div>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Dalam</Table.Th>
            <Table.Th ta="right">Ditepati</Table.Th>
            <Table.Th ta="right">Dilewati</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {JENDELA.map(([kunci, nama]) => (
            <Table.Tr key={kunci}>
              <Table.Td>{nama}</Table.Td>
              <Table.Td ta="right" className="angka">
                {t[kunci].ditepati}
              </Table.Td>
              <Table.Td ta="right" className="angka">
                {t[kunci].dilewati}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}

function Hunian({ h }: { h: PengawasanHariIni['hunian'] }) {
  return (
    <Card withBorder padding="md" h="100%">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          Hunian RPS
        </Title>
        <Anchor renderRoot={(a) => <Link to="/rps" {...a} />}>Papan RPS</Anchor>
      </Group>
      <Text>
        {h.terisi} dari {h.jumlah} tempat tidur terisi, {h.terlambat} penghuni lewat batas
      </Text>
      <List size="sm" mt="xs">
        {h.kelompok.map((k) => (
          <List.Item key={k.nama}>
            {labelPilihan('kelompok', k.nama)}: {k.terisi} dari {k.jumlah}
            {k.terlambat > 0 && `, ${k.terlambat} lewat batas`}
          </List.Item>
        ))}
      </List>
    </Card>
  );
}

function Ditunggu({ tugas }: { tugas: PengawasanHariIni['tugas'] }) {
  return (
    <Card withBorder padding="md" h="100%">
      <Title order={2} size="h4" mb="xs">
        Yang ditunggu
      </Title>
      {tugas.length === 0 ? (
        <Text size="sm">Tidak ada yang ditunggu.</Text>
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Peran</Table.Th>
              <Table.Th ta="right">Tugas</Table.Th>
              <Table.Th ta="right">Terlambat</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tugas.map((t) => (
              <Table.Tr key={t.peran}>
                <Table.Td>{t.nama}</Table.Td>
                <Table.Td ta="right" className="angka">
                  {t.jumlah}
                </Table.Td>
                <Table.Td ta="right" className="angka">
                  {t.terlambat}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Card>
  );
}

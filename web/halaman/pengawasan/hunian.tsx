import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { Anchor, Card, Group, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { PengawasanHariIni } from '../../../api/bentuk/pengawasan.schema.ts';
import { labelPilihan } from '../../kata/isian.ts';
import { HURUF } from './grafik.ts';

/** Beds taken, by group of the house. */
export function Hunian({ h }: { h: PengawasanHariIni['hunian'] }) {
  const kelompok = h.kelompok.map((k) => ({ ...k, nama: labelPilihan('kelompok', k.nama) }));
  return (
    <Card withBorder padding="md" h="100%">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          Tempat tidur RPS
        </Title>
        <Anchor className="tanpa-cetak" renderRoot={(a) => <Link to="/rps" {...a} />}>
          Papan RPS
        </Anchor>
      </Group>
      <Text size="sm" mb="sm">
        {h.terisi} dari {h.jumlah} tempat tidur terisi, {h.terlambat} penghuni lewat batas
      </Text>
      <div aria-hidden>
        <BarChart
          h={60 + kelompok.length * 34}
          data={kelompok.map((k) => ({
            kelompok: k.nama,
            'Dalam batas': k.terisi - k.terlambat,
            'Lewat batas': k.terlambat,
            Kosong: k.jumlah - k.terisi,
          }))}
          dataKey="kelompok"
          orientation="vertical"
          type="stacked"
          withLegend
          yAxisProps={{ width: 90, tick: HURUF, interval: 0 }}
          xAxisProps={{ allowDecimals: false, tick: HURUF }}
          barChartProps={{ accessibilityLayer: false }}
          series={[
            { name: 'Dalam batas', color: 'biru.6' },
            { name: 'Lewat batas', color: 'red.7' },
            { name: 'Kosong', color: 'gray.4' },
          ]}
        />
      </div>
      <Table mt="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Kelompok</Table.Th>
            <Table.Th ta="right">Terisi</Table.Th>
            <Table.Th ta="right">Dari</Table.Th>
            <Table.Th ta="right">Lewat batas</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {kelompok.map((k) => (
            <Table.Tr key={k.nama}>
              <Table.Td>{k.nama}</Table.Td>
              {(['terisi', 'jumlah', 'terlambat'] as const).map((apa) => (
                <Table.Td key={apa} ta="right" className="angka">
                  {k[apa]}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}

import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { Card, Table, Title } from '@mantine/core';
import type { PengawasanHariIni } from '../../../api/bentuk/pengawasan.schema.ts';
import { HURUF } from './grafik.ts';

const JENDELA = [
  ['hariIni', 'Hari ini'],
  ['tujuhHari', '7 hari'],
  ['tigaPuluhHari', '30 hari'],
] as const;

/** Deadlines of the standards that ended, in three windows. */
export function NasibTenggat({ t }: { t: PengawasanHariIni['tenggat'] }) {
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

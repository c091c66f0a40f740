import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { Anchor, Card, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { PengawasanHariIni } from '../../../api/bentuk/pengawasan.schema.ts';
import { HURUF } from './grafik.ts';

/** A plot is nothing for a screen reader: the table beside it says the same. */
export function TahapLayanan({ k }: { k: PengawasanHariIni['kasus'][number] }) {
  const berisi = k.tahap.filter((t) => t.terbuka > 0);
  const data = berisi.map((t) => ({
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
            h={60 + data.length * 34}
            data={data}
            dataKey="tahap"
            orientation="vertical"
            type="stacked"
            withLegend
            yAxisProps={{ width: 120, tick: HURUF, interval: 0 }}
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

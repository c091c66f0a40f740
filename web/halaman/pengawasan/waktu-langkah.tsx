import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { Anchor, Card, Group, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { BagianTampil } from '../../../api/bentuk/laporan.schema.ts';
import { tambahMenit, tanggalDi } from '../../../domain/jam/waktu.ts';
import { useBaca } from '../../klien/baca.ts';
import { sekarang } from '../../waktu/jam.ts';
import { useKantor } from '../../waktu/kantor.ts';
import { tulisLama } from '../../waktu/tulis.ts';
import { HURUF } from './grafik.ts';

const HARI = 30;
const SEHARI_MENIT = 1_440;
/** Percent: the plot ends at a whole or half of the standard. */
const SETENGAH = 50;

/** How long the steps took in the last 30 days, over what the standard allows them. */
export function WaktuLangkah() {
  const { zona } = useKantor().kalender;
  const kini = sekarang();
  const kueri = {
    dari: tanggalDi(tambahMenit(kini, (1 - HARI) * SEHARI_MENIT), zona),
    sampai: tanggalDi(kini, zona),
    bagian: 'langkah',
  };
  const { data } = useBaca('/api/v1/laporan', { kueri });
  const langkah = (data?.bagian[0]?.baris ?? []).flatMap(bacaLangkah);
  return (
    <Card withBorder padding="md">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          Waktu tiap langkah, {HARI} hari terakhir
        </Title>
        <Anchor className="tanpa-cetak" renderRoot={(a) => <Link to="/laporan" {...a} />}>
          Laporan
        </Anchor>
      </Group>
      {langkah.length === 0 ? (
        <Text size="sm">Belum ada langkah yang selesai dalam masa ini.</Text>
      ) : (
        <>
          <Text size="sm" mb="sm">
            Bagian dari waktu standar yang terpakai
          </Text>
          <Plot langkah={langkah} />
          <Angka langkah={langkah} />
        </>
      )}
    </Card>
  );
}

interface Langkah {
  kunci: string;
  layanan: string;
  langkah: string;
  /** Minutes. */
  standar: number;
  median: number;
  p90: number;
  selesai: number;
  /** Percent; null where none has ended. */
  tepatWaktu: number | null;
}

/** Those with a standard: a reminder is a promise the office made to itself. */
function bacaLangkah({ kode, nilai }: BagianTampil['baris'][number]): Langkah[] {
  const { standar, median, p90, selesai, tepatWaktu } = nilai;
  if (kode['sifat'] !== 'standar' || typeof standar !== 'number' || standar === 0) return [];
  if (typeof median !== 'number' || typeof p90 !== 'number' || typeof selesai !== 'number') return [];
  return [
    {
      kunci: `${kode['layanan']} ${kode['langkah']} ${standar}`,
      layanan: String(nilai['layanan']),
      langkah: String(nilai['langkah']),
      standar,
      median,
      p90,
      selesai,
      tepatWaktu: typeof tepatWaktu === 'number' ? tepatWaktu : null,
    },
  ];
}

// Standards go from minutes to days: what can be compared is how much of each was used.
function Plot({ langkah }: { langkah: readonly Langkah[] }) {
  const bagian = (menit: number, { standar }: Langkah) => Math.round((menit / standar) * 100);
  return (
    <div aria-hidden>
      <BarChart
        h={90 + langkah.length * 44}
        data={langkah.map((l) => ({
          langkah: l.langkah,
          Median: bagian(l.median, l),
          'Persentil 90': bagian(l.p90, l),
        }))}
        dataKey="langkah"
        orientation="vertical"
        withLegend
        valueFormatter={(persen) => `${persen}%`}
        yAxisProps={{ width: 170, tick: HURUF, interval: 0 }}
        xAxisProps={{
          tick: HURUF,
          domain: [0, (maks: number) => Math.max(2, Math.ceil(maks / SETENGAH)) * SETENGAH],
        }}
        referenceLines={[{ x: 100, label: 'standar', color: 'red.7' }]}
        barChartProps={{ accessibilityLayer: false }}
        series={[
          { name: 'Median', color: 'biru.6' },
          { name: 'Persentil 90', color: 'gray.6' },
        ]}
      />
    </div>
  );
}

function Angka({ langkah }: { langkah: readonly Langkah[] }) {
  return (
    <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table mt="xs" aria-label="Waktu tiap langkah">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Langkah</Table.Th>
            <Table.Th ta="right">Standar</Table.Th>
            <Table.Th ta="right">Median</Table.Th>
            <Table.Th ta="right">Persentil 90</Table.Th>
            <Table.Th ta="right">Selesai</Table.Th>
            <Table.Th ta="right">Tepat waktu</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {langkah.map((l) => (
            <Table.Tr key={l.kunci}>
              <Table.Td>
                {l.langkah}
                <Text size="xs" c="dimmed">
                  {l.layanan}
                </Text>
              </Table.Td>
              {(['standar', 'median', 'p90'] as const).map((apa) => (
                <Table.Td key={apa} ta="right" className="angka">
                  {tulisLama(l[apa])}
                </Table.Td>
              ))}
              <Table.Td ta="right" className="angka">
                {l.selesai}
              </Table.Td>
              <Table.Td ta="right" className="angka">
                {l.tepatWaktu === null ? '–' : `${Math.round(l.tepatWaktu)}%`}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

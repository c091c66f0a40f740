import { Box, List, Table, Text } from '@mantine/core';
import type { BagianTampil } from '../../../api/bentuk/laporan.schema.ts';
import { Saat } from '../../komponen/sisa-waktu.tsx';

type Kolom = BagianTampil['kolom'][number];

/** One part of the report as a table, its definitions below it. */
export function BagianLaporan({ b }: { b: BagianTampil }) {
  const berdefinisi = b.kolom.filter((k) => 'definisi' in k);
  if (b.baris.length === 0) return <Text size="sm">Tidak ada dalam masa ini.</Text>;
  return (
    <>
      <Table.ScrollContainer minWidth={480} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {b.kolom.map((k) => (
                <Table.Th key={k.kunci} ta={angka(k) ? 'right' : 'left'}>
                  {k.judul}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {b.baris.map((baris) => (
              <Table.Tr key={JSON.stringify(baris.nilai)}>
                {b.kolom.map((k) => (
                  <Table.Td key={k.kunci} ta={angka(k) ? 'right' : 'left'} className="angka">
                    <Nilai k={k} n={baris.nilai[k.kunci] ?? null} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {berdefinisi.length > 0 && (
        <Box component="details" mt="xs">
          <summary>Arti angka-angka ini</summary>
          <List size="sm">
            {berdefinisi.map((k) => (
              <List.Item key={k.kunci}>
                <b>{k.judul}</b>: {k.definisi} ({k.sumber})
              </List.Item>
            ))}
          </List>
        </Box>
      )}
    </>
  );
}

function angka(k: Kolom): boolean {
  return k.satuan !== undefined;
}

function Nilai({ k, n }: { k: Kolom; n: string | number | null }) {
  if (n === null) return '–';
  if ('waktu' in k && k.waktu && typeof n === 'string') return <Saat pada={n} />;
  return typeof n === 'number' ? n.toLocaleString('id-ID', { maximumFractionDigits: 1 }) : n;
}

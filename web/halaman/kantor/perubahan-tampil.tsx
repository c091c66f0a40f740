import { Table } from '@mantine/core';
import type { Perubahan } from '../../../domain/standar/perubahan.ts';
import { sebutLokasi } from './standar/sebut-lokasi.ts';
import { tulisNilaiStandar } from './standar/tulis-nilai.ts';

/** What differs, value by value: before and after. */
export function PerubahanTampil({ perubahan }: { perubahan: readonly Perubahan[] }) {
  return (
    <Table verticalSpacing={4} layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Isian</Table.Th>
          <Table.Th>Sebelum</Table.Th>
          <Table.Th>Sesudah</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {perubahan.map((p) => (
          <Table.Tr key={p.lokasi} style={{ overflowWrap: 'anywhere' }}>
            <Table.Td>{sebutLokasi(p.lokasi)}</Table.Td>
            <Table.Td>{tulisNilaiStandar(p.lokasi, p.lama)}</Table.Td>
            <Table.Td>{tulisNilaiStandar(p.lokasi, p.baru)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

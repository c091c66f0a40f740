import { Card, Table, Text, Title } from '@mantine/core';
import type { PengawasanHariIni } from '../../../api/bentuk/pengawasan.schema.ts';

/** Whose turn it is, by role. */
export function Ditunggu({ tugas }: { tugas: PengawasanHariIni['tugas'] }) {
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

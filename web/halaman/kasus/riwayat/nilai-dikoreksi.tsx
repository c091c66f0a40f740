import { Stack, Table, Text } from '@mantine/core';
import { DaftarNilai } from '../../../komponen/daftar-nilai.tsx';
import { labelIsian } from '../../../kata/isian.ts';
import { tulisNilai } from '../../../kata/nilai.ts';

type Objek = Readonly<Record<string, unknown>>;

/** A correction: what stood there, what stands there since, and why. */
export function NilaiDikoreksi({ isi, lama }: { isi: Objek; lama: Objek }) {
  const { alasan } = isi;
  return (
    <Stack gap="xs">
      <Table withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Data</Table.Th>
            <Table.Th>Sebelumnya</Table.Th>
            <Table.Th>Menjadi</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {Object.entries(lama).map(([tempat, sebelum]) => {
            const bidang = tempat.split('.').at(-1) ?? tempat;
            return (
              <Table.Tr key={tempat}>
                <Table.Th scope="row">{labelIsian(bidang)}</Table.Th>
                <Table.Td>
                  <Nilai bidang={bidang} n={sebelum} />
                </Table.Td>
                <Table.Td>
                  <Nilai bidang={bidang} n={pada(isi, tempat)} />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {typeof alasan === 'string' && <Text size="sm">Alasan: {alasan}</Text>}
    </Stack>
  );
}

function Nilai({ bidang, n }: { bidang: string; n: unknown }) {
  if (typeof n === 'object' && n !== null && !Array.isArray(n))
    return <DaftarNilai isi={n as Objek} induk={bidang} />;
  return tulisNilai(bidang, n) || '(kosong)';
}

/** What stands at a place such as `klien.nama`. */
function pada(isi: Objek, tempat: string): unknown {
  return tempat
    .split('.')
    .reduce<unknown>(
      (n, bidang) => (typeof n === 'object' && n !== null ? (n as Objek)[bidang] : undefined),
      isi,
    );
}

import { Table, Text, Title } from '@mantine/core';
import { NAMA_LAYANAN } from '../../kata/layanan.ts';
import { Kapan } from './kapan.tsx';
import type { Baris, Kelompok, Kemendesakan } from './susun.ts';

const NAMA: Readonly<Record<Kemendesakan, string>> = {
  terlambat: 'Terlambat',
  hariIni: 'Sampai hari ini',
  duaHari: 'Dua hari ke depan',
  kemudian: 'Kemudian',
  tanpaTenggat: 'Tanpa tenggat',
};

/** Lines by service and urgency, with room to note by hand what was done. */
export function DaftarKelompok({
  judul,
  kosong,
  kelompok,
}: {
  judul: string;
  kosong: string;
  kelompok: readonly Kelompok[];
}) {
  return (
    <section aria-label={judul}>
      <Title order={2} size="h4" mb={4}>
        {judul}
      </Title>
      {kelompok.length === 0 && <Text size="sm">{kosong}</Text>}
      {kelompok.map((k) => (
        <div key={k.layanan}>
          <Title order={3} size="h5" mt="xs">
            {NAMA_LAYANAN[k.layanan]}
          </Title>
          <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
            <Table
              withTableBorder
              withColumnBorders
              fz="sm"
              aria-label={`${judul}: ${NAMA_LAYANAN[k.layanan]}`}
            >
              <Table.Thead>
                <Table.Tr>
                  <Table.Th w="24%">Kasus</Table.Th>
                  <Table.Th w="18%">Yang dikerjakan</Table.Th>
                  <Table.Th w="15%">Siapa</Table.Th>
                  <Table.Th w="12%">Sampai kapan</Table.Th>
                  <Table.Th>Catatan tangan</Table.Th>
                </Table.Tr>
              </Table.Thead>
              {k.menurut.map((m) => (
                <Table.Tbody key={m.kemendesakan}>
                  <Table.Tr>
                    <Table.Th colSpan={5} scope="rowgroup">
                      {NAMA[m.kemendesakan]} ({m.baris.length})
                    </Table.Th>
                  </Table.Tr>
                  {m.baris.map((b) => (
                    <Satu key={b.id} b={b} />
                  ))}
                </Table.Tbody>
              ))}
            </Table>
          </Table.ScrollContainer>
        </div>
      ))}
    </section>
  );
}

function Satu({ b }: { b: Baris }) {
  return (
    <Table.Tr>
      <Table.Td>
        <span className="utuh">{b.nomor}</span>
        {b.klien !== null && (
          <>
            <br />
            {b.klien}
          </>
        )}
      </Table.Td>
      <Table.Td>{b.apa}</Table.Td>
      <Table.Td>{b.siapa}</Table.Td>
      <Table.Td className="angka">
        <Kapan pada={b.sampai} />
      </Table.Td>
      <Table.Td />
    </Table.Tr>
  );
}

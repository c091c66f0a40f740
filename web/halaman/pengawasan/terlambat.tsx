import { Anchor, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LABEL_PERAN, labelTahap } from '../../../domain/kasus/label.ts';
import type { Peran } from '../../../domain/kata.ts';
import { Saat } from '../../komponen/sisa-waktu.tsx';
import { useBaca } from '../../klien/baca.ts';
import { usePengguna } from '../../klien/sesi.ts';

/** Whom the API tells what is late with whom: those who can move it. */
const PEMBACA = ['kasi-rehsos', 'kabid-rehsos', 'kadis', 'pengawas'] as const satisfies Peran[];

/** What is late, with whom, since when: the digest of the morning, as it is now. */
export function Terlambat() {
  const boleh = usePengguna().jabatan.some((j) => PEMBACA.some((p) => p === j.peran));
  const { data } = useBaca('/api/v1/ikhtisar', {}, { bila: boleh });
  if (!boleh || !data) return null;
  return (
    <section aria-labelledby="terlambat">
      <Title order={2} size="h4" mb="xs" id="terlambat">
        Yang terlambat ({data.jumlah})
      </Title>
      {data.terlambat.length === 0 ? (
        <Text size="sm">Tidak ada yang terlambat.</Text>
      ) : (
        <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Kasus</Table.Th>
                <Table.Th>Tahap</Table.Th>
                <Table.Th>Tenggat</Table.Th>
                <Table.Th>Terlambat sejak</Table.Th>
                <Table.Th>Ada pada</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.terlambat.map((t) => (
                <Table.Tr key={`${t.kasus.id}${t.tenggat}`}>
                  <Table.Td>
                    <Anchor
                      size="sm"
                      renderRoot={(a) => <Link to="/kasus/$id" params={{ id: t.kasus.id }} {...a} />}
                    >
                      {t.kasus.nomor}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>{labelTahap(t.kasus.tahap)}</Table.Td>
                  <Table.Td>{t.tenggat}</Table.Td>
                  <Table.Td>
                    <Saat pada={t.sejak} />
                  </Table.Td>
                  <Table.Td>{pada(t)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </section>
  );
}

function pada({ dengan, peran }: { dengan: readonly string[]; peran: string | null }): string {
  if (dengan.length > 0) return dengan.join(', ');
  if (peran === null) return 'tidak ada';
  const nama = Object.hasOwn(LABEL_PERAN, peran) ? LABEL_PERAN[peran as Peran] : peran;
  return `${nama} (belum ada pemegangnya)`;
}

import { Anchor, Badge, Button, Group, Select, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { LABEL_STATUS_SURAT, labelAlasanSurat } from '../../../domain/surat/label-register.ts';
import { STATUS_SURAT } from '../../../domain/surat/register.ts';
import { Halaman } from '../../komponen/halaman.tsx';
import { KotakGalat } from '../../komponen/galat.tsx';
import { Saat } from '../../komponen/sisa-waktu.tsx';
import { alamat, ambil } from '../../klien/panggil.ts';

/** The office's register of letters, without gaps: every number with what became of it. */
export function HalamanSurat() {
  const [status, setStatus] = useState<string | null>(null);
  const [cari, setCari] = useState('');
  const [tahun, setTahun] = useState('');
  const [kata] = useDebouncedValue(cari.trim(), 300);
  const saringan = {
    ...(status !== null && { status }),
    ...(kata !== '' && { cari: kata }),
    ...(/^\d{4}$/.test(tahun) && { tahun }),
  };
  const kueri = useInfiniteQuery({
    queryKey: ['/api/v1/surat', { kueri: saringan }],
    queryFn: ({ pageParam, signal }) =>
      ambil('/api/v1/surat', { kueri: { ...saringan, kursor: pageParam } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (h) => h.kursor,
  });
  const surat = (kueri.data?.pages ?? []).flatMap((h) => h.surat);
  return (
    <Halaman
      judul="Register surat"
      aksi={
        <Anchor href={alamat('/api/v1/surat/ekspor', { kueri: { ...saringan, format: 'csv' } })} download>
          Unduh CSV
        </Anchor>
      }
    >
      <Group align="flex-end" className="tanpa-cetak">
        <TextInput label="Cari nomor" value={cari} onChange={(e) => setCari(e.currentTarget.value)} />
        <TextInput
          label="Tahun"
          inputMode="numeric"
          maxLength={4}
          w={100}
          value={tahun}
          onChange={(e) => setTahun(e.currentTarget.value)}
        />
        <Select
          label="Keadaan"
          clearable
          placeholder="Semua"
          data={STATUS_SURAT.map((s) => ({ value: s, label: LABEL_STATUS_SURAT[s] }))}
          value={status}
          onChange={setStatus}
        />
      </Group>
      {kueri.error && <KotakGalat galat={kueri.error} ulangi={() => void kueri.refetch()} />}
      {kueri.data && surat.length === 0 && <Text>Belum ada surat.</Text>}
      {surat.length > 0 && (
        <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Nomor</Table.Th>
                <Table.Th>Keadaan</Table.Th>
                <Table.Th>Terbit</Table.Th>
                <Table.Th>Penanda tangan</Table.Th>
                <Table.Th>Kasus</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {surat.map((s) => (
                <Table.Tr key={s.id}>
                  <Table.Td>
                    {s.nomor}
                    {s.digantiOleh !== null && (
                      <Text size="xs" c="dimmed">
                        diganti {s.digantiOleh}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <Badge variant="outline" color={s.status === 'terbit' ? 'teal.9' : 'gray'} tt="none">
                      {LABEL_STATUS_SURAT[s.status]}
                    </Badge>
                    {s.alasan !== null && (
                      <Text size="xs" c="dimmed">
                        {labelAlasanSurat(s.alasan)}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>{s.terbitPada === null ? '' : <Saat pada={s.terbitPada} />}</Table.Td>
                  <Table.Td>{s.penandaTangan}</Table.Td>
                  <Table.Td>
                    <Anchor
                      size="sm"
                      renderRoot={(a) => <Link to="/kasus/$id" params={{ id: s.kasus.id }} {...a} />}
                    >
                      {s.kasus.nomor}
                    </Anchor>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {kueri.hasNextPage && (
        <Button
          variant="default"
          loading={kueri.isFetchingNextPage}
          onClick={() => void kueri.fetchNextPage()}
        >
          Berikutnya
        </Button>
      )}
    </Halaman>
  );
}

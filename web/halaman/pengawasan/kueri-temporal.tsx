import { Anchor, Card, List, Text, Title } from '@mantine/core';
import type { z } from 'zod';
import type { daftarKueri } from '../../../api/bentuk/kueri-alur.schema.ts';
import { useBaca } from '../../klien/baca.ts';

type Kueri = z.output<typeof daftarKueri>['kueri'];

/** Ready questions to the Temporal UI: each opens it with the filter set. */
export function KueriTemporal() {
  const { data } = useBaca('/api/v1/pengawasan/kueri');
  const semua = data?.tersedia === true ? data.kueri : [];
  return (
    <Card withBorder padding="md" h="100%" className="tanpa-cetak">
      <Title order={2} size="h4" mb="xs">
        Alur kerja di Temporal UI
      </Title>
      {data?.tersedia === false && <Text size="sm">Temporal UI tidak terpasang di sini.</Text>}
      <Tautan kueri={semua.filter((k) => k.kelompok !== 'petugas')} />
      {/* As many as the office has people: shown to who asks for them. */}
      <Perorangan kueri={semua.filter((k) => k.kelompok === 'petugas')} />
    </Card>
  );
}

function Perorangan({ kueri }: { kueri: Kueri }) {
  if (kueri.length === 0) return null;
  return (
    <Text component="details" size="sm" mt="sm">
      <summary>Menurut giliran ({kueri.length})</summary>
      <Tautan kueri={kueri} />
    </Text>
  );
}

function Tautan({ kueri }: { kueri: Kueri }) {
  return (
    <List size="sm" spacing={6} mt={6}>
      {kueri.map((k) => (
        <List.Item key={k.kunci}>
          <Anchor href={k.alamat} target="_blank" rel="noopener">
            {k.nama}
          </Anchor>
        </List.Item>
      ))}
    </List>
  );
}

import { Anchor, Card, List, Text, Title } from '@mantine/core';
import { useBaca } from '../../klien/baca.ts';

/** Ready questions to the Temporal UI: each opens it with the filter set. */
export function KueriTemporal() {
  const { data } = useBaca('/api/v1/pengawasan/kueri');
  return (
    <Card withBorder padding="md" h="100%" className="tanpa-cetak">
      <Title order={2} size="h4" mb="xs">
        Alur kerja di Temporal UI
      </Title>
      {data?.tersedia === false && <Text size="sm">Temporal UI tidak terpasang di sini.</Text>}
      <List size="sm" spacing={6}>
        {data?.tersedia === true &&
          data.kueri.map((k) => (
            <List.Item key={k.kunci}>
              <Anchor href={k.alamat} target="_blank" rel="noopener">
                {k.nama}
              </Anchor>
            </List.Item>
          ))}
      </List>
    </Card>
  );
}

import { Anchor, Card, Group, List, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { PengawasanHariIni } from '../../../api/bentuk/pengawasan.schema.ts';
import { labelPilihan } from '../../kata/isian.ts';

/** Beds taken, by group of the house. */
export function Hunian({ h }: { h: PengawasanHariIni['hunian'] }) {
  return (
    <Card withBorder padding="md" h="100%">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          Hunian RPS
        </Title>
        <Anchor renderRoot={(a) => <Link to="/rps" {...a} />}>Papan RPS</Anchor>
      </Group>
      <Text>
        {h.terisi} dari {h.jumlah} tempat tidur terisi, {h.terlambat} penghuni lewat batas
      </Text>
      <List size="sm" mt="xs">
        {h.kelompok.map((k) => (
          <List.Item key={k.nama}>
            {labelPilihan('kelompok', k.nama)}: {k.terisi} dari {k.jumlah}
            {k.terlambat > 0 && `, ${k.terlambat} lewat batas`}
          </List.Item>
        ))}
      </List>
    </Card>
  );
}

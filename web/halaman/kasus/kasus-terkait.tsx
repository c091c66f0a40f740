import { Anchor, Card, List, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import { labelTahap } from '../../../domain/kasus/label.ts';

/** Where it came from, what it gave rise to, and what is about the same person. */
export function KasusTerkait({ terkait }: { terkait: RincianKasus['terkait'] }) {
  if (terkait.length === 0) return null;
  return (
    <Card withBorder padding="md" component="section" aria-labelledby="terkait">
      <Text id="terkait" component="h2" fw={700} mb="xs">
        Kasus terkait
      </Text>
      <List size="sm" listStyleType="none">
        {terkait.map((t) => (
          <List.Item key={t.id}>
            <Anchor
              inherit
              lh="26px"
              renderRoot={(p) => <Link to="/kasus/$id" params={{ id: t.id }} {...p} />}
            >
              {t.nomor}
            </Anchor>{' '}
            · {labelTahap(t.tahap)}
          </List.Item>
        ))}
      </List>
    </Card>
  );
}

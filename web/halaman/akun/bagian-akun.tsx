import { Card, Title } from '@mantine/core';
import type { ReactNode } from 'react';

export function BagianAkun({ judul, children }: { judul: string; children: ReactNode }) {
  return (
    <Card component="section" withBorder padding="md" aria-label={judul}>
      <Title order={2} size="h4" mb="sm">
        {judul}
      </Title>
      {children}
    </Card>
  );
}

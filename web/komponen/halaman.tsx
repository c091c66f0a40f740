import { Group, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEffect } from 'react';

/**
 * A page of the console: its one heading, what can be done beside it, and its content.
 * @param judul also the title of the browser's tab: nothing personal
 */
export function Halaman({ judul, aksi, children }: { judul: string; aksi?: ReactNode; children: ReactNode }) {
  useEffect(() => {
    document.title = `${judul} · Lindung`;
  }, [judul]);
  return (
    <Stack gap="md" component="section">
      <Group justify="space-between" align="flex-start">
        <Title order={1} size="h2" tabIndex={-1}>
          {judul}
        </Title>
        {aksi !== undefined && (
          <Group gap="xs" className="tanpa-cetak">
            {aksi}
          </Group>
        )}
      </Group>
      {children}
    </Stack>
  );
}

import { ActionIcon, Group, Text } from '@mantine/core';
import { IconFile, IconTrash } from '@tabler/icons-react';
import type { Unggahan } from '../../api/bentuk/dokumen.schema.ts';
import { labelJenisDokumen } from '../kata/dokumen.ts';
import { useBaca } from '../klien/baca.ts';

/** My uploads that no case has yet; asked for where some are named. */
export function useTitipan(id: readonly string[]): readonly Unggahan[] {
  return useBaca('/api/v1/dokumen/titipan', {}, { bila: id.length > 0 }).data?.titipan ?? [];
}

/** An upload by kind and name. A draft may be older than its uploads, which live for a day. */
export function DokumenTerunggah({ id, buang }: { id: string; buang?: () => void }) {
  const { data, isFetching } = useBaca('/api/v1/dokumen/titipan');
  const d = data?.titipan.find((t) => t.id === id);
  const hilang = data !== undefined && !isFetching && d === undefined;
  const nama = d ? `${labelJenisDokumen(d.jenis)}: ${d.nama}` : 'Dokumen terunggah';
  return (
    <Group gap="xs" wrap="nowrap">
      <IconFile size={18} aria-hidden />
      <Text size="sm" truncate flex={1} {...(hilang && { c: 'var(--mantine-color-error)' })}>
        {hilang ? 'Sudah lewat 24 jam dan tidak ada lagi; unggah lagi' : nama}
      </Text>
      {buang && (
        <ActionIcon variant="subtle" color="red" aria-label={`Buang ${d?.nama ?? 'dokumen'}`} onClick={buang}>
          <IconTrash size={18} />
        </ActionIcon>
      )}
    </Group>
  );
}

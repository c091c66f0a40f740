import { Alert, List } from '@mantine/core';
import type { Peringatan } from '../../domain/kasus/peringatan.ts';

/** What does not add up, and stops nothing. */
export function PerluDiperhatikan({ peringatan }: { peringatan: readonly Peringatan[] }) {
  if (peringatan.length === 0) return null;
  return (
    <Alert color="yellow" title="Perlu diperhatikan">
      <List size="sm">
        {peringatan.map((p) => (
          <List.Item key={p.kode}>{p.pesan}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

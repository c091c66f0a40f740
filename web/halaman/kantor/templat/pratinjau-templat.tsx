import { Anchor, Stack, Title } from '@mantine/core';

/** The letter as it would be printed, with sample data. */
export function PratinjauTemplat({ alamat }: { alamat: string }) {
  return (
    <Stack gap="xs" component="section" aria-label="Pratinjau surat">
      <Title order={2} size="h4">
        Pratinjau dengan isian contoh
      </Title>
      <Anchor href={alamat} target="_blank" rel="noopener">
        Buka di jendela sendiri
      </Anchor>
      <iframe
        src={alamat}
        title="Pratinjau surat"
        style={{ width: '100%', height: '70vh', border: '1px solid var(--mantine-color-default-border)' }}
      />
    </Stack>
  );
}

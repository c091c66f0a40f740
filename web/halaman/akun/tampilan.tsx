import { Radio, Stack, useMantineColorScheme } from '@mantine/core';
import type { MantineColorScheme } from '@mantine/core';

const PILIHAN: Readonly<Record<MantineColorScheme, string>> = {
  auto: 'Mengikuti perangkat ini',
  light: 'Terang',
  dark: 'Gelap',
};

/** Light, dark, or as the device says; kept in this browser. */
export function Tampilan() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Radio.Group label="Terang atau gelap" value={colorScheme} onChange={(c) => setColorScheme(c)}>
      <Stack gap="xs" mt={6}>
        {Object.entries(PILIHAN).map(([value, label]) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

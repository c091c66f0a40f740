import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { Dialog } from '../../../komponen/dialog.tsx';

/** A password that nobody can show again. */
export function SandiSementara({ nama, sandi, tutup }: { nama: string; sandi: string; tutup: () => void }) {
  return (
    <Dialog judul="Kata sandi sementara" tutup={tutup}>
      <Stack>
        <Text>
          Sampaikan kata sandi ini langsung kepada {nama}. Hanya ditampilkan sekali ini, dan harus diganti
          ketika masuk.
        </Text>
        <Group>
          <Code fz="lg">{sandi}</Code>
          <CopyButton value={sandi}>
            {({ copied, copy }) => (
              <Button size="compact-sm" variant="default" onClick={copy}>
                {copied ? 'Tersalin' : 'Salin'}
              </Button>
            )}
          </CopyButton>
        </Group>
        <Group justify="flex-end">
          <Button onClick={tutup}>Sudah saya catat</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

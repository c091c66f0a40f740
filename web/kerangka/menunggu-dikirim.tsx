import { Button, Group, List, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCloudUpload } from '@tabler/icons-react';
import { batalkanPengiriman, useAntrean } from '../klien/antrean.ts';

/** How much still waits for the line, and the way to take it back. */
export function MenungguDikirim() {
  const menunggu = useAntrean();
  const [terbuka, { open, close }] = useDisclosure();
  const jumlah = `${menunggu.length} menunggu dikirim`;
  if (menunggu.length === 0) return null;
  return (
    <>
      <Button
        size="compact-sm"
        variant="outline"
        leftSection={<IconCloudUpload size={16} aria-hidden />}
        onClick={open}
      >
        {jumlah}
      </Button>
      <Modal opened={terbuka} onClose={close} title={jumlah} closeButtonProps={{ 'aria-label': 'Tutup' }}>
        <Text size="sm" mb="sm">
          Dikirim sendiri, masing-masing sekali, begitu sambungan kembali.
        </Text>
        <List listStyleType="none" spacing="xs">
          {menunggu.map((t) => (
            <List.Item key={t.kunci} styles={{ itemWrapper: { width: '100%' }, itemLabel: { flex: 1 } }}>
              <Group justify="space-between" wrap="nowrap">
                <Text size="sm">{t.label}</Text>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`Jangan kirim: ${t.label}`}
                  onClick={() => void batalkanPengiriman(t)}
                >
                  Jangan kirim
                </Button>
              </Group>
            </List.Item>
          ))}
        </List>
      </Modal>
    </>
  );
}

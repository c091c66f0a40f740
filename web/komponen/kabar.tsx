import { Alert, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';

/** What has just been done, read out as well. */
export function Kabar({ isi, tutup }: { isi: string; tutup: () => void }) {
  if (isi === '') return null;
  return (
    <Alert
      role="status"
      color="teal"
      icon={<IconCheck />}
      withCloseButton
      closeButtonLabel="Tutup kabar"
      onClose={tutup}
    >
      <Text size="sm">{isi}</Text>
    </Alert>
  );
}

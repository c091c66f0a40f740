import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconPlugConnectedX } from '@tabler/icons-react';

/** Says that the line is cut, and what that means for the work at hand. */
export function BilahKeadaan({ tersambung }: { tersambung: boolean }) {
  const { online } = useNetwork();
  if (tersambung && online) return null;
  return (
    <Alert
      role="status"
      color="yellow"
      mb="md"
      icon={<IconPlugConnectedX />}
      title="Sambungan terputus"
      className="tanpa-cetak"
    >
      Yang terlihat mungkin sudah berubah. Yang Anda kirim disimpan dan dikirim sekali ketika sambungan
      kembali.
    </Alert>
  );
}

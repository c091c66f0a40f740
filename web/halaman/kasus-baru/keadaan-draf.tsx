import { Text } from '@mantine/core';
import { useDrafAwet } from '../../klien/draf.ts';

/** Where what is being typed is kept, and for how long. */
export function KeadaanDraf({ gagal }: { gagal: boolean }) {
  const awet = useDrafAwet();
  if (gagal)
    return (
      <Text size="sm" c="var(--mantine-color-error)" role="status">
        Draf tidak dapat disimpan di peramban ini. Kirim sebelum menutup halaman.
      </Text>
    );
  return (
    <Text size="sm" c="dimmed">
      {awet
        ? 'Yang Anda ketik disimpan tersegel di peramban ini selama 7 hari; hanya Anda yang dapat membukanya.'
        : 'Draf hanya ada selama halaman ini terbuka: peramban ini tidak dapat menyegelnya (alamat tanpa HTTPS).'}
    </Text>
  );
}

import { Modal, Text } from '@mantine/core';
import { FormulirMasuk } from '../halaman/masuk/formulir-masuk.tsx';
import { simpanan } from '../klien/baca.ts';
import { masuk, useSesi } from '../klien/sesi.ts';

/** The session has ended: signing in again above the page, which keeps what was typed. */
export function MasukLagi() {
  const sesi = useSesi();
  if (sesi.keadaan !== 'berakhir') return null;
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} title="Sesi Anda berakhir" centered>
      <Text size="sm" mb="md">
        Masuk lagi untuk meneruskan. Yang sudah Anda ketik di halaman ini tetap ada.
      </Text>
      <FormulirMasuk
        selesai={(pengguna) => {
          const sama = pengguna.orangId === sesi.pengguna.orangId;
          masuk(pengguna);
          // Somebody else sits here now: nothing of the first person's page stays.
          if (!sama) location.assign('/konsol/');
          else void simpanan.invalidateQueries();
        }}
      />
    </Modal>
  );
}

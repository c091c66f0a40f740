import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import { DaftarNilai } from '../../komponen/daftar-nilai.tsx';
import { KotakGalat } from '../../komponen/galat.tsx';
import { kirim } from '../../klien/panggil.ts';

/**
 * The whole numbers of the population register: for a written reason, which is logged, and gone when closed.
 * @param klien whose numbers stand covered beside it; where there are none, or they are not for the reader, nothing
 */
export function LihatNik({ r, klien }: { r: RincianKasus; klien: RincianKasus['klien'] }) {
  const adaNomor = klien.nik !== undefined || klien.nomorKk !== undefined;
  return adaNomor && r.pandangan === 'penuh' ? <MintaNik r={r} /> : null;
}

function MintaNik({ r }: { r: RincianKasus }) {
  const [terbuka, { open, close }] = useDisclosure();
  const [alasan, setAlasan] = useState('');
  const minta = useMutation({
    mutationFn: () => kirim('/api/v1/kasus/:id/nik', { param: { id: r.id }, badan: { alasan } }),
  });
  const tutup = () => {
    minta.reset();
    setAlasan('');
    close();
  };
  return (
    <>
      <Button size="xs" variant="default" onClick={open}>
        Lihat NIK dan nomor KK
      </Button>
      <Modal
        opened={terbuka}
        onClose={tutup}
        title="Lihat NIK dan nomor KK"
        closeButtonProps={{ 'aria-label': 'Tutup' }}
      >
        {minta.data ? (
          <DaftarNilai isi={minta.data} />
        ) : (
          <form
            onSubmit={(e) => {
              e.preventDefault();
              minta.mutate();
            }}
          >
            <Stack>
              <Textarea
                label="Alasan"
                description="Dicatat dalam log akses bersama nama Anda"
                required
                value={alasan}
                onChange={(e) => setAlasan(e.currentTarget.value)}
              />
              {minta.error && <KotakGalat galat={minta.error} />}
              <Group justify="flex-end">
                <Button type="submit" loading={minta.isPending}>
                  Perlihatkan
                </Button>
              </Group>
            </Stack>
          </form>
        )}
      </Modal>
    </>
  );
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ButirTugas } from '../../../api/bentuk/tugas.schema.ts';
import { Dialog } from '../../komponen/dialog.tsx';
import { KotakGalat } from '../../komponen/galat.tsx';
import { simpanan } from '../../klien/baca.ts';
import { adalahKode } from '../../klien/galat.ts';
import { kirim } from '../../klien/panggil.ts';
import { usePengguna } from '../../klien/sesi.ts';

type Langkah = 'ambil' | 'ambilAlih' | 'lepas';

/**
 * Takes a task of the position, gives it back, or takes it over from a colleague, who is named first.
 * @param usai leads the focus back: the button that was pressed is another one now
 */
export function AmbilTugas({ t, usai }: { t: ButirTugas; usai: () => void }) {
  const { orangId } = usePengguna();
  const [bertanya, setBertanya] = useState(false);
  const lakukan = useMutation({
    mutationFn: (langkah: Langkah) =>
      langkah === 'lepas'
        ? kirim('/api/v1/tugas/:id/lepas', { param: { id: t.id } })
        : kirim('/api/v1/tugas/:id/ambil', {
            param: { id: t.id },
            badan: { ambilAlih: langkah === 'ambilAlih' },
          }),
    async onSuccess() {
      setBertanya(false);
      await simpanan.invalidateQueries({ queryKey: ['/api/v1/tugas'] });
      usai();
    },
    async onError(e) {
      await simpanan.invalidateQueries({ queryKey: ['/api/v1/tugas'] });
      if (adalahKode(e, 'tugasDiambil')) setBertanya(true);
    },
  });
  const tutup = () => {
    setBertanya(false);
    lakukan.reset();
  };
  const umum = { size: 'compact-sm', variant: 'default', loading: lakukan.isPending } as const;
  const perihal = `${t.rincian ?? t.label}, ${t.kasus.nomor}`;
  return (
    <>
      {tombol()}
      {(bertanya || lakukan.error) && (
        <Dialog judul={bertanya ? 'Ambil alih tugas' : 'Tugas belum berubah'} tutup={tutup}>
          <Stack>
            {lakukan.error ? (
              <KotakGalat galat={lakukan.error} />
            ) : (
              <Text>
                {t.diambil?.oleh.nama ?? 'Seorang rekan'} sedang mengerjakan tugas ini. Ambil alih hanya bila
                memang perlu; ia melihat bahwa Anda yang mengerjakannya.
              </Text>
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={tutup}>
                Batal
              </Button>
              {bertanya && (
                <Button loading={lakukan.isPending} onClick={() => lakukan.mutate('ambilAlih')}>
                  Ambil alih
                </Button>
              )}
            </Group>
          </Stack>
        </Dialog>
      )}
    </>
  );

  function tombol() {
    if (!t.diambil)
      return (
        <Button {...umum} aria-label={`Saya kerjakan: ${perihal}`} onClick={() => lakukan.mutate('ambil')}>
          Saya kerjakan
        </Button>
      );
    if (t.diambil.oleh.id === orangId)
      return (
        <Button {...umum} aria-label={`Lepaskan: ${perihal}`} onClick={() => lakukan.mutate('lepas')}>
          Lepaskan
        </Button>
      );
    return (
      <Button {...umum} aria-label={`Ambil alih: ${perihal}`} onClick={() => setBertanya(true)}>
        Ambil alih
      </Button>
    );
  }
}

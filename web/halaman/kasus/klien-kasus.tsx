import { Alert, Button, Card, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import { usiaKlien } from '../../../domain/kasus/klien.ts';
import { tanggalDi } from '../../../domain/jam/waktu.ts';
import { DaftarNilai } from '../../komponen/daftar-nilai.tsx';
import { KotakGalat } from '../../komponen/galat.tsx';
import { kirim } from '../../klien/panggil.ts';
import { sekarang } from '../../waktu/jam.ts';
import { useKantor } from '../../waktu/kantor.ts';

/** Who the case is about, as far as this person may see it. */
export function KlienKasus({ r, putuskan }: { r: RincianKasus; putuskan?: (asal: HTMLElement) => void }) {
  const { zona } = useKantor().kalender;
  const usia = usiaKlien(r.klien, tanggalDi(sekarang(), zona));
  const adaNomor = r.klien.nik !== undefined || r.klien.nomorKk !== undefined;
  return (
    <Card withBorder padding="md" component="section" aria-labelledby="klien">
      <Text id="klien" component="h2" fw={700} mb="xs">
        Klien
      </Text>
      <Stack gap="sm">
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {r.klien.nama ?? r.klien.panggilan ?? 'Identitas belum diketahui'}
          {usia !== null && `, ${usia} tahun`}
        </Text>
        <DaftarNilai isi={r.klien} tanpa={['nama']} />
        {adaNomor && r.pandangan === 'penuh' && <LihatNik r={r} />}
        {r.klienSerupa !== undefined && r.klienSerupa > 0 && (
          <Alert color="yellow" title="Mungkin pernah dilayani">
            <Text size="sm">{r.klienSerupa} kasus lain mungkin tentang orang yang sama.</Text>
            {putuskan && (
              <Button size="compact-sm" variant="default" mt="xs" onClick={(e) => putuskan(e.currentTarget)}>
                Bandingkan dan putuskan
              </Button>
            )}
          </Alert>
        )}
      </Stack>
    </Card>
  );
}

/** The whole numbers of the population register: for a written reason, which is logged, and gone when closed. */
function LihatNik({ r }: { r: RincianKasus }) {
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

import { Alert, Card, Group, Stack, Text } from '@mantine/core';
import { IconEraser } from '@tabler/icons-react';
import { labelTahap } from '../../../domain/kasus/label.ts';
import { Halaman } from '../../komponen/halaman.tsx';
import { Saat } from '../../komponen/sisa-waktu.tsx';
import { Tanda } from '../../komponen/tanda.tsx';
import { NAMA_LAYANAN } from '../../kata/layanan.ts';
import type { Masalah } from '../../klien/galat.ts';
import { RiwayatKasus } from './riwayat/riwayat-kasus.tsx';

/** As a 410 tells it. */
interface SisaKasus {
  nomor: string;
  layanan: string;
  tahap: string;
  dibuatPada: string;
  ditutupPada: string | null;
  dihapusPada: string;
}

/** A case whose data were erased: its number, stage and times are left, and that things happened. */
export function KasusTerhapus({ id, masalah }: { id: string; masalah: Masalah }) {
  const sisa = masalah.kasus as SisaKasus | undefined;
  return (
    <Halaman judul={sisa?.nomor ?? 'Data sudah dihapus'}>
      {sisa && (
        <Group gap="xs">
          <Tanda>{NAMA_LAYANAN[sisa.layanan] ?? sisa.layanan}</Tanda>
          <Tanda>{labelTahap(sisa.tahap)}</Tanda>
        </Group>
      )}
      <Alert color="gray" title={masalah.title} icon={<IconEraser />}>
        <Stack gap={4}>
          <Text size="sm">{masalah.detail}</Text>
          {sisa && (
            <Text size="sm">
              Dihapus <Saat pada={sisa.dihapusPada} />; dibuat <Saat pada={sisa.dibuatPada} />
              {sisa.ditutupPada !== null && (
                <>
                  , ditutup <Saat pada={sisa.ditutupPada} />
                </>
              )}
              .
            </Text>
          )}
        </Stack>
      </Alert>
      <Card withBorder padding="md" component="section" aria-labelledby="riwayat-sisa">
        <Text id="riwayat-sisa" component="h2" fw={700} mb="xs">
          Riwayat yang tersisa
        </Text>
        <RiwayatKasus id={id} tenggat={[]} />
      </Card>
    </Halaman>
  );
}

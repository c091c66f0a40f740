import { Badge, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { HunianTampil } from '../../../api/bentuk/hunian.schema.ts';
import { Halaman } from '../../komponen/halaman.tsx';
import { Muat } from '../../komponen/muat.tsx';
import { labelPilihan } from '../../kata/isian.ts';
import { useBaca } from '../../klien/baca.ts';
import type { Pilihan } from './dialog-beri-tempat-tidur.tsx';
import { DialogBeriTempatTidur } from './dialog-beri-tempat-tidur.tsx';
import { JadwalKeluar } from './jadwal-keluar.tsx';
import { MenungguTempat } from './menunggu-tempat.tsx';
import { TempatTidur } from './tempat-tidur.tsx';

/** The beds by room: who stays, which day of seven, what is overdue; who waits for one, and who leaves when. */
export function HalamanPapanRps() {
  return (
    <Halaman judul="Papan RPS">
      <Muat kueri={useBaca('/api/v1/rps/hunian')}>{(h) => <Papan h={h} />}</Muat>
    </Halaman>
  );
}

function Papan({ h }: { h: HunianTampil }) {
  const [pilihan, setPilihan] = useState<Pilihan | null>(null);
  return (
    <Stack gap="lg">
      <Group gap="xs">
        <Badge size="lg" variant="light" tt="none">
          {h.jumlah - h.kosong} dari {h.jumlah} tempat tidur terisi
        </Badge>
        {h.kelompok.map((k) => (
          <Badge key={k.nama} size="lg" variant="outline" color="gray" tt="none">
            {labelPilihan('kelompok', k.nama)}: {k.kosong} kosong
          </Badge>
        ))}
      </Group>
      <MenungguTempat
        menunggu={h.menunggu}
        pilih={(kasus) => setPilihan({ kasus, tindakan: 'terimaKlien' })}
      />
      {h.kamar.map((kamar) => (
        <section key={kamar.nama} aria-label={`Kamar ${kamar.nama}`}>
          <Title order={2} size="h4" mb="xs">
            {kamar.nama}
          </Title>
          <SimpleGrid cols={{ base: 2, md: 3, lg: 4 }} spacing="sm">
            {kamar.tempatTidur.map((t) => (
              <TempatTidur
                key={t.id}
                t={t}
                pindah={(kasus) => setPilihan({ kasus, tindakan: 'pindahTempatTidur' })}
              />
            ))}
          </SimpleGrid>
        </section>
      ))}
      {h.jumlah === 0 && (
        <Card withBorder>
          <Text>Kantor ini belum mencatat tempat tidur. Admin menambahkannya di halaman Kantor.</Text>
        </Card>
      )}
      <JadwalKeluar jadwal={h.perkiraanKeluar} />
      {pilihan && <DialogBeriTempatTidur pilihan={pilihan} tutup={() => setPilihan(null)} />}
    </Stack>
  );
}

import { Alert, Button, Group, List, Select, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { KalenderKerja } from '../../../../domain/jam/kalender.ts';
import { periksaKalender } from '../../../../domain/jam/kalender.ts';
import type { Zona } from '../../../../domain/jam/waktu.ts';
import { GESERAN_JAM } from '../../../../domain/jam/waktu.ts';
import { useKiriman } from '../../../formulir/kiriman.ts';
import { Kabar } from '../../../komponen/kabar.tsx';
import { Muat } from '../../../komponen/muat.tsx';
import { useBaca } from '../../../klien/baca.ts';
import { HariKerja } from './hari-kerja.tsx';
import { KotakGalat } from '../../../komponen/galat.tsx';
import { Libur } from './libur.tsx';

/** Working hours, holidays and zone: the clock that deadlines on working hours go by. */
export function BagianKalender() {
  return <Muat kueri={useBaca('/api/v1/kalender')}>{(tersimpan) => <Formulir tersimpan={tersimpan} />}</Muat>;
}

function Formulir({ tersimpan }: { tersimpan: KalenderKerja }) {
  const [k, setK] = useState(tersimpan);
  const [kabar, setKabar] = useState('');
  const { kirimkan, galat, berjalan } = useKiriman({
    jalur: '/api/v1/kalender',
    segarkan: ['/api/v1/kalender', '/api/v1/kantor/saya'],
    selesai: (baru) => {
      setK(baru);
      setKabar('Kalender disimpan. Berlaku untuk tenggat yang mulai sesudah ini.');
    },
  });
  const berubah = JSON.stringify(k) !== JSON.stringify(tersimpan);
  const salah = periksaKalender(k);
  const ubah = (baru: Partial<KalenderKerja>) => {
    setKabar('');
    setK({ ...k, ...baru });
  };
  return (
    <Stack gap="lg">
      <Kabar isi={kabar} tutup={() => setKabar('')} />
      <Text size="sm">
        Tenggat jam kerja dihitung dengan kalender ini. Tenggat yang sudah berjalan tidak berubah; yang baru
        berlaku untuk tenggat yang mulai sesudahnya.
      </Text>
      <Select
        label="Zona waktu"
        description="Tidak dapat diubah selama masih ada kasus terbuka"
        maw={280}
        allowDeselect={false}
        data={Object.keys(GESERAN_JAM)}
        value={k.zona}
        onChange={(z) => ubah({ zona: (z ?? k.zona) as Zona })}
      />
      <section aria-labelledby="jam-kerja">
        <Title order={2} size="h4" mb="xs" id="jam-kerja">
          Jam kerja
        </Title>
        <HariKerja jamKerja={k.jamKerja} ubah={(jamKerja) => ubah({ jamKerja })} />
      </section>
      <section aria-labelledby="hari-libur">
        <Title order={2} size="h4" mb="xs" id="hari-libur">
          Hari libur dan cuti bersama
        </Title>
        <Libur libur={k.libur} ubah={(libur) => ubah({ libur })} />
      </section>
      {galat && <KotakGalat galat={galat} sebut={() => ''} />}
      {salah.length > 0 && (
        <Alert color="orange" title="Belum dapat disimpan">
          <List size="sm">
            {salah.map((s) => (
              <List.Item key={s}>{s}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Group justify="flex-end">
        <Button variant="default" disabled={!berubah || berjalan} onClick={() => setK(tersimpan)}>
          Kembalikan
        </Button>
        <Button disabled={!berubah || salah.length > 0} loading={berjalan} onClick={() => kirimkan(k)}>
          Simpan kalender
        </Button>
      </Group>
    </Stack>
  );
}

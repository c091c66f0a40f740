import { Button, Group, Stack, Text } from '@mantine/core';
import { Tanda } from '../../komponen/tanda.tsx';
import { useNavigate } from '@tanstack/react-router';
import type { z } from 'zod';
import type { daftarSesi } from '../../../api/bentuk/masuk.schema.ts';
import { useKiriman } from '../../formulir/kiriman.ts';
import { KotakGalat } from '../../komponen/galat.tsx';
import { Muat } from '../../komponen/muat.tsx';
import { Saat } from '../../komponen/sisa-waktu.tsx';
import { useBaca } from '../../klien/baca.ts';
import { keluar } from '../../klien/sesi.ts';

type Sesi = z.output<typeof daftarSesi>['sesi'][number];

const CARA: Readonly<Record<Sesi['cara'], string>> = {
  konsol: 'Konsol',
  api: 'Program (API)',
  oidc: 'Penyedia identitas',
};

/** One's sessions on whatever device, and the way out of all of them. */
export function SesiSaya() {
  const navigasi = useNavigate();
  const semua = useKiriman({
    jalur: '/api/v1/keluar-semua',
    selesai: () => {
      keluar();
      void navigasi({ to: '/masuk' });
    },
  });
  return (
    <Stack>
      <Muat kueri={useBaca('/api/v1/sesi')}>
        {({ sesi }) => (
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {sesi.map((s) => (
              <SatuSesi key={s.id} s={s} />
            ))}
          </Stack>
        )}
      </Muat>
      {semua.galat && <KotakGalat galat={semua.galat} />}
      <div>
        <Button variant="default" loading={semua.berjalan} onClick={() => semua.kirimkan()}>
          Keluar dari semua
        </Button>
      </div>
    </Stack>
  );
}

function SatuSesi({ s }: { s: Sesi }) {
  const { kirimkan, galat, berjalan } = useKiriman({
    jalur: '/api/v1/sesi/:id/akhiri',
    param: { id: s.id },
    segarkan: ['/api/v1/sesi'],
  });
  return (
    <li>
      <Group justify="space-between" wrap="nowrap">
        <div>
          <Group gap="xs">
            <Text size="sm" fw={600}>
              {CARA[s.cara]}
            </Text>
            {s.sekarang && <Tanda rupa="baik">Sesi ini</Tanda>}
          </Group>
          <Text size="sm" c="dimmed">
            Sejak <Saat pada={s.dibuatPada} />, terakhir dipakai <Saat pada={s.terakhirDipakai} />
          </Text>
        </div>
        {!s.sekarang && (
          <Button
            size="compact-sm"
            variant="default"
            flex="none"
            loading={berjalan}
            onClick={() => kirimkan()}
          >
            Akhiri
          </Button>
        )}
      </Group>
      {galat && <KotakGalat galat={galat} />}
    </li>
  );
}

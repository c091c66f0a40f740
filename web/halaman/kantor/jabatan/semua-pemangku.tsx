import { Group, Stack, Text } from '@mantine/core';
import { Tanda } from '../../../komponen/tanda.tsx';
import type { JabatanTampil } from '../../../../api/bentuk/kantor.schema.ts';
import { Muat } from '../../../komponen/muat.tsx';
import { useBaca } from '../../../klien/baca.ts';
import { tulisMasa } from './arti.ts';

const KEADAAN = { akan: 'Akan datang', kini: 'Sekarang', lampau: 'Lampau', batal: 'Batal' } as const;

/** Everybody who has held a position, holds it, or is going to. */
export function SemuaPemangku({ jabatan }: { jabatan: JabatanTampil }) {
  const kueri = useBaca('/api/v1/jabatan/:id/pemangku', { param: { id: jabatan.id } });
  return (
    <Muat kueri={kueri}>
      {({ pemangku }) =>
        pemangku.length === 0 ? (
          <Text>Jabatan ini belum pernah dipangku.</Text>
        ) : (
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {pemangku.map((p) => (
              <li key={p.id}>
                <Group gap="xs">
                  <Text fw={600}>{p.orang.nama}</Text>
                  <Tanda rupa={p.berlaku === 'kini' ? 'baik' : 'biasa'}>{KEADAAN[p.berlaku]}</Tanda>
                </Group>
                <Text size="sm">{tulisMasa(p)}</Text>
                <Text size="sm" c="dimmed">
                  {p.dasar}
                </Text>
              </li>
            ))}
          </Stack>
        )
      }
    </Muat>
  );
}

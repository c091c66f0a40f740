import { Anchor, Box, List, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { HunianTampil } from '../../../api/bentuk/hunian.schema.ts';
import { tanggalDi } from '../../../domain/jam/waktu.ts';
import { Tanda } from '../../komponen/tanda.tsx';
import { sekarang } from '../../waktu/jam.ts';
import { useKantor } from '../../waktu/kantor.ts';
import { tulisTanggal } from '../../../domain/surat/tanggal.ts';
import { KalenderKeluar } from './kalender-keluar.tsx';

/** Who is expected to leave when: the seven days, or what the kadis has set. A phone shows the list alone. */
export function JadwalKeluar({ jadwal }: { jadwal: HunianTampil['perkiraanKeluar'] }) {
  return (
    <section aria-labelledby="jadwal-keluar">
      <Title order={2} size="h4" mb="xs" id="jadwal-keluar">
        Perkiraan keluar
      </Title>
      {jadwal.length === 0 ? (
        <Text size="sm">Tidak ada klien yang tinggal.</Text>
      ) : (
        <Box style={{ display: 'flex', gap: 'var(--mantine-spacing-lg)', alignItems: 'flex-start' }}>
          <Stack gap="sm" flex={1} miw={0}>
            {jadwal.map((h) => (
              <SatuHari key={h.tanggal} h={h} />
            ))}
          </Stack>
          <Box flex={2} miw={0} visibleFrom="md">
            <KalenderKeluar jadwal={jadwal} />
          </Box>
        </Box>
      )}
    </section>
  );
}

function SatuHari({ h }: { h: HunianTampil['perkiraanKeluar'][number] }) {
  const { zona } = useKantor().kalender;
  const lewat = h.tanggal < tanggalDi(sekarang(), zona);
  return (
    <div>
      <Text fw={600} size="sm">
        {tulisTanggal(h.tanggal)} {lewat && <Tanda rupa="buruk">sudah lewat</Tanda>}
      </Text>
      <List size="sm">
        {h.kasus.map((k) => (
          <List.Item key={k.id}>
            {k.tempatTidur} ·{' '}
            <Anchor inherit renderRoot={(a) => <Link to="/kasus/$id" params={{ id: k.id }} {...a} />}>
              {k.nomor}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </div>
  );
}

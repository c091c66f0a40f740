import { Anchor, Table, Text, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { HunianTampil } from '../../../api/bentuk/hunian.schema.ts';
import { tanggalDi } from '../../../domain/jam/waktu.ts';
import { sekarang } from '../../waktu/jam.ts';
import { useKantor } from '../../waktu/kantor.ts';
import { tulisTanggal } from '../../../domain/surat/tanggal.ts';
import { HARI, mingguMulai } from './hari-kalender.ts';

const MINGGU = 3;

/** Which bed becomes free on which day, three weeks at a glance. */
export function KalenderKeluar({ jadwal }: { jadwal: HunianTampil['perkiraanKeluar'] }) {
  const { zona } = useKantor().kalender;
  const hariIni = tanggalDi(sekarang(), zona);
  const pada = new Map(jadwal.map((h) => [h.tanggal, h.kasus]));
  return (
    <Table withTableBorder withColumnBorders layout="fixed" aria-label="Kalender perkiraan keluar">
      <Table.Thead>
        <Table.Tr>
          {HARI.map((h) => (
            <Table.Th key={h}>{h}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {mingguMulai(hariIni, MINGGU).map((minggu) => (
          <Table.Tr key={minggu[0]}>
            {minggu.map((tanggal) => (
              <Table.Td
                key={tanggal}
                valign="top"
                {...(tanggal === hariIni && { bg: 'var(--mantine-primary-color-light)' })}
              >
                <Text
                  size="xs"
                  fw={tanggal === hariIni ? 700 : 400}
                  {...(tanggal < hariIni && { c: 'dimmed' })}
                >
                  <span aria-hidden>{tanggal === hariIni ? 'Hari ini' : Number(tanggal.slice(8))}</span>
                  <VisuallyHidden>{tulisTanggal(tanggal)}</VisuallyHidden>
                </Text>
                {(pada.get(tanggal) ?? []).map((k) => (
                  <Anchor
                    key={k.id}
                    size="sm"
                    display="block"
                    lh="26px"
                    style={{ overflowWrap: 'anywhere' }}
                    renderRoot={(a) => <Link to="/kasus/$id" params={{ id: k.id }} {...a} />}
                  >
                    {k.tempatTidur}
                    <VisuallyHidden>, {k.nomor}</VisuallyHidden>
                  </Anchor>
                ))}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

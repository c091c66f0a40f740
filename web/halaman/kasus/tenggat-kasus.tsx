import { Button, Card, Group, List, Stack, Text } from '@mantine/core';
import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import { labelPeran } from '../../../domain/kasus/label.ts';
import { Saat, SisaWaktu } from '../../komponen/sisa-waktu.tsx';
import { Tanda } from '../../komponen/tanda.tsx';
import { penerimaJenjang } from './penerima-jenjang.ts';

type Tenggat = RincianKasus['tenggat'][number];
/** Opens the answer to an escalation, about the deadline it is given. */
export type Tanggapi = (awal: Record<string, string>, asal: HTMLElement) => void;

/** Every clock of the case with its ladder: what fired, to whom, what was answered, what comes. */
export function TenggatKasus({ r, tanggapi }: { r: RincianKasus; tanggapi?: Tanggapi }) {
  if (r.tenggat.length === 0) return <Text size="sm">Belum ada tenggat.</Text>;
  return (
    <Stack>
      {r.tenggat.toReversed().map((t) => (
        <SatuTenggat key={t.id} t={t} {...(tanggapi && { tanggapi })} />
      ))}
    </Stack>
  );
}

function SatuTenggat({ t, tanggapi }: { t: Tenggat; tanggapi?: Tanggapi }) {
  const terlambatSelesai = t.berakhirPada !== undefined && t.berakhirPada > t.batas && t.sifat === 'standar';
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between">
        <Text component="h2" fw={700} size="md">
          {t.nama}
        </Text>
        {t.berakhirPada === undefined ? (
          <SisaWaktu batas={t.batas} jam={t.jam} sifat={t.sifat} />
        ) : (
          <Tanda rupa={terlambatSelesai ? 'buruk' : 'biasa'}>
            {terlambatSelesai ? 'selesai terlambat' : 'selesai'}
          </Tanda>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {t.sifat === 'standar' ? 'Standar' : 'Pengingat, bukan standar'}, jam {t.jam}; mulai{' '}
        <Saat pada={t.mulai} />, batas <Saat pada={t.batas} />
      </Text>
      <List size="sm" mt="xs">
        {t.jenjang.map((j) => (
          <List.Item key={j.ke}>
            Jenjang {j.ke}, <Saat pada={j.terkirimPada ?? j.pada} />: {NASIB[j.nasib]} kepada{' '}
            {penerimaJenjang(j)}
          </List.Item>
        ))}
        {t.tanggapan.map((g) => (
          <List.Item key={`${g.pada}${g.oleh.peran}`}>
            Ditanggapi {g.oleh.nama ?? labelPeran(g.oleh.peran)}, <Saat pada={g.pada} />
            {g.rencana && (
              <>
                : {g.rencana.isi ?? 'rencana'} (sampai <Saat pada={g.rencana.sampai} />)
              </>
            )}
          </List.Item>
        ))}
      </List>
      {tanggapi && t.jawabanAnda.length > 0 && (
        <Button
          size="xs"
          variant="default"
          mt="xs"
          style={{ alignSelf: 'flex-start' }}
          aria-label={`Tanggapi eskalasi ${t.nama}`}
          onClick={(e) => tanggapi({ tenggat: t.id, jawab: t.jawabanAnda[0] ?? '' }, e.currentTarget)}
        >
          Tanggapi
        </Button>
      )}
    </Card>
  );
}

const NASIB = { menunggu: 'akan dikirim', terkirim: 'dikirim', dilewati: 'dilewati' } as const;

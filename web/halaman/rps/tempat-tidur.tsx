import { Anchor, Button, Card, Group, Progress, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { PenghuniTampil, TempatTidurTampil } from '../../../api/bentuk/hunian.schema.ts';
import { Saat, SisaWaktu } from '../../komponen/sisa-waktu.tsx';
import { Tanda } from '../../komponen/tanda.tsx';
import { labelPilihan } from '../../kata/isian.ts';
import { useBolehDiPapan } from './boleh.ts';

/** One bed: free, or who stays in it and for how long. */
export function TempatTidur({ t, pindah }: { t: TempatTidurTampil; pindah: (kasus: string) => void }) {
  const boleh = useBolehDiPapan();
  const p = t.penghuni;
  if (!p) {
    return (
      <Card withBorder padding="sm" style={{ borderStyle: 'dashed' }}>
        <Text fw={600}>{t.nama}</Text>
        <Text size="sm" c="dimmed">
          Kosong · {labelPilihan('kelompok', t.kelompok)}
        </Text>
      </Card>
    );
  }
  return (
    <Card withBorder padding="sm">
      <Stack gap={6} align="stretch">
        <Group justify="space-between" wrap="nowrap">
          <Text fw={600}>{t.nama}</Text>
          {p.jenjang > 0 && <Tanda rupa="buruk">Eskalasi jenjang {p.jenjang}</Tanda>}
        </Group>
        <Anchor
          style={{ overflowWrap: 'anywhere' }}
          renderRoot={(a) => <Link to="/kasus/$id" params={{ id: p.kasus.id }} {...a} />}
        >
          {p.klien.nama ?? 'Identitas belum diketahui'}
        </Anchor>
        <Text size="xs" c="dimmed">
          {p.kasus.nomor}
          {p.kategori !== null && ` · ${labelPilihan('kategori', p.kategori)}`}
        </Text>
        {p.hari && <HariTinggal hari={p.hari} />}
        {p.tindakLanjut && (
          <Text size="sm">
            Tindak lanjut sampai <Saat pada={p.tindakLanjut.target} />
          </Text>
        )}
        {boleh(p.kasus.tahap, 'pindahTempatTidur') && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Pindahkan dari ${t.nama}, ${p.kasus.nomor}`}
            onClick={() => pindah(p.kasus.id)}
          >
            Pindahkan
          </Button>
        )}
      </Stack>
    </Card>
  );
}

function HariTinggal({ hari }: { hari: NonNullable<PenghuniTampil['hari']> }) {
  const keterangan = `Hari ${hari.ke} dari ${hari.dari}`;
  const hampir = hari.ke >= hari.dari - 1;
  return (
    <>
      <Text size="sm" className="angka">
        {keterangan}
      </Text>
      <Progress
        value={Math.min(100, (hari.ke / hari.dari) * 100)}
        color={hari.terlambat ? 'red' : hampir ? 'orange' : 'biru'}
        aria-label={keterangan}
      />
      {hari.batas !== null && (
        <div>
          <SisaWaktu batas={hari.batas} jam="kalender" />
        </div>
      )}
    </>
  );
}

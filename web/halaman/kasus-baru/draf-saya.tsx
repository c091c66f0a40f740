import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { dariMs } from '../../../domain/jam/waktu.ts';
import { NAMA_PERMOHONAN } from '../../kata/layanan.ts';
import { buangDraf, useDaftarDraf } from '../../klien/draf.ts';
import type { DrafTersimpan } from '../../klien/draf.ts';
import { sekarangNyata } from '../../waktu/jam.ts';
import { useKantor } from '../../waktu/kantor.ts';
import { tulisSaat } from '../../waktu/tulis.ts';
import { kelompok, teks } from './susunan.ts';

/** What I have begun and not sent, on this browser; and slips of cases that nobody has taken yet. */
export function DrafSaya({ kecuali }: { kecuali: string }) {
  const lain = (useDaftarDraf().data ?? []).filter((d) => d.id !== kecuali);
  if (lain.length === 0) return null;
  return (
    <Card withBorder padding="sm" component="section" aria-labelledby="draf-saya" className="tanpa-cetak">
      <Text id="draf-saya" component="h2" fw={700} mb="xs">
        Draf saya ({lain.length})
      </Text>
      <Stack gap="xs">
        {lain.map((d) => (
          <Satu key={d.id} d={d} />
        ))}
      </Stack>
    </Card>
  );
}

function Satu({ d }: { d: DrafTersimpan }) {
  const { zona } = useKantor().kalender;
  const [yakin, setYakin] = useState(false);
  const buka = d.hasil ? 'Lihat' : 'Lanjutkan';
  const nama = d.hasil ? `Tanda terima ${d.hasil.nomor}` : sebutan(d);
  // By the browser's own clock, as it was kept.
  const pada = tulisSaat(dariMs(d.pada), zona, sekarangNyata());
  return (
    <Group justify="space-between" gap="xs">
      <div>
        <Text size="sm" fw={600}>
          {nama}
        </Text>
        <Text size="xs" c="dimmed">
          {NAMA_PERMOHONAN[d.layanan]} · {pada}
        </Text>
      </div>
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${buka} ${nama}`}
          renderRoot={(p) => (
            <Link to="/baru/$layanan" params={{ layanan: d.layanan }} search={{ draf: d.id }} {...p} />
          )}
        >
          {buka}
        </Button>
        <Button
          size="compact-sm"
          variant={yakin ? 'filled' : 'default'}
          color="red"
          aria-label={yakin ? `Ya, buang ${nama}` : `Buang ${nama}`}
          onClick={() => (yakin ? void buangDraf(d.id) : setYakin(true))}
        >
          {yakin ? 'Ya, buang' : 'Buang'}
        </Button>
      </Group>
    </Group>
  );
}

/** What the person it is about, or the matter, is called so far. */
function sebutan({ isian }: DrafTersimpan): string {
  const klien = kelompok(isian['klien']);
  const pemohon = kelompok(isian['pemohon']);
  const calon = [klien['nama'], klien['panggilan'], isian['perihal'], pemohon['nama'], isian['uraian']];
  return (
    calon
      .map(teks)
      .find((t) => t !== '')
      ?.slice(0, 60) ?? 'Belum bernama'
  );
}

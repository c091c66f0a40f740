import { Anchor, Badge, Box, Checkbox, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { LABEL_PERAN, labelTahap } from '../../../domain/kasus/label.ts';
import type { Bacaan } from '../../klien/kontrak.ts';
import { NAMA_LAYANAN } from '../../kata/layanan.ts';
import { SisaWaktu } from '../../komponen/sisa-waktu.tsx';
import gaya from './tabel-kasus.module.css';

type Butir = Bacaan['/api/v1/kasus']['kasus'][number];

const TINGGI_BARIS = 64;
const MUAT_SEBELUM = 30;

/** The list itself: only the rows in sight are drawn, so that a thousand scroll as ten do. */
export function TabelKasus({
  kasus,
  terpilih,
  pilih,
  lanjut,
}: {
  kasus: readonly Butir[];
  terpilih: ReadonlySet<string>;
  pilih: (s: ReadonlySet<string>) => void;
  lanjut: () => void;
}) {
  const wadah = useRef<HTMLDivElement>(null);
  const baris = useVirtualizer({
    count: kasus.length,
    getScrollElement: () => wadah.current,
    estimateSize: () => TINGGI_BARIS,
    overscan: 12,
    measureElement: (el) => el.getBoundingClientRect().height,
  });
  const terlihat = baris.getVirtualItems();
  const akhir = terlihat.at(-1)?.index ?? 0;
  useEffect(() => {
    if (kasus.length > 0 && akhir >= kasus.length - MUAT_SEBELUM) lanjut();
  }, [akhir, kasus.length, lanjut]);
  const ganti = (id: string) => {
    const baru = new Set(terpilih);
    if (!baru.delete(id)) baru.add(id);
    pilih(baru);
  };
  return (
    <Box ref={wadah} className={gaya['wadah']} tabIndex={0} role="region" aria-label="Daftar kasus">
      <Box role="table" aria-rowcount={kasus.length + 1} aria-label="Kasus">
        <Box role="row" className={gaya['kepala']} aria-rowindex={1}>
          <span role="columnheader">
            <span className={gaya['tersembunyi']}>Pilih</span>
          </span>
          <span role="columnheader">Kasus</span>
          <span role="columnheader">Tahap</span>
          <span role="columnheader">Penanggung</span>
          <span role="columnheader">Tenggat</span>
        </Box>
        <Box role="rowgroup" className={gaya['isi']} style={{ height: baris.getTotalSize() }}>
          {terlihat.map((v) => {
            const k = kasus[v.index];
            if (!k) return null;
            return (
              <Box
                key={k.id}
                role="row"
                aria-rowindex={v.index + 2}
                data-index={v.index}
                ref={baris.measureElement}
                className={gaya['baris']}
                style={{ transform: `translateY(${v.start}px)` }}
              >
                <Baris k={k} dipilih={terpilih.has(k.id)} ganti={() => ganti(k.id)} />
              </Box>
            );
          })}
        </Box>
      </Box>
    </Box>
  );
}

function Baris({ k, dipilih, ganti }: { k: Butir; dipilih: boolean; ganti: () => void }) {
  return (
    <>
      <span role="cell">
        <Checkbox checked={dipilih} onChange={ganti} aria-label={`Pilih ${k.nomor}`} />
      </span>
      <span role="cell">
        <Anchor fw={600} renderRoot={(p) => <Link to="/kasus/$id" params={{ id: k.id }} {...p} />}>
          {k.nomor}
        </Anchor>
        <Text size="sm" truncate>
          {k.dihapusPada === null ? (k.klien.nama ?? 'Tanpa nama') : 'Data dihapus'} ·{' '}
          {NAMA_LAYANAN[k.layanan]}
        </Text>
      </span>
      <span role="cell">
        <Text size="sm">{labelTahap(k.tahap)}</Text>
        <Group gap={4}>
          {k.ditunda && (
            <Badge size="xs" color="orange">
              Ditunda
            </Badge>
          )}
          {k.dibatasi && (
            <Badge size="xs" color="orange">
              Dibatasi
            </Badge>
          )}
        </Group>
      </span>
      <span role="cell">
        <Text size="sm">{penanggung(k)}</Text>
      </span>
      <span role="cell">
        {k.terbuka && k.tenggat !== null && k.jam !== null ? (
          <SisaWaktu batas={k.tenggat} jam={k.jam} />
        ) : (
          <Text size="sm" c="dimmed">
            {k.terbuka ? 'tanpa batas standar' : 'ditutup'}
          </Text>
        )}
      </span>
    </>
  );
}

function penanggung({ penanggung: p }: Butir): string {
  if (!p) return '';
  if (p.orang) return p.orang.nama;
  return Object.hasOwn(LABEL_PERAN, p.peran) ? LABEL_PERAN[p.peran as keyof typeof LABEL_PERAN] : p.peran;
}

import { Card, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { ButirTugas } from '../../../api/bentuk/tugas.schema.ts';
import { labelTahap } from '../../../domain/kasus/label.ts';
import { SisaWaktu } from '../../komponen/sisa-waktu.tsx';
import { Tanda } from '../../komponen/tanda.tsx';
import { NAMA_LAYANAN } from '../../kata/layanan.ts';
import { usePengguna } from '../../klien/sesi.ts';
import { AmbilTugas } from './ambil-tugas.tsx';
import gaya from './tugas.module.css';

/** One task: what, on which case, until when, and who of my colleagues is at it. */
export function ButirKotak({ t }: { t: ButirTugas }) {
  const { orangId } = usePengguna();
  const tautan = useRef<HTMLAnchorElement>(null);
  const saya = t.milik === 'saya' || t.diambil?.oleh.id === orangId;
  return (
    <Card withBorder padding="sm" className={`${gaya['kartu']} ${t.terlambat ? gaya['terlambat'] : ''}`}>
      <Group justify="space-between" wrap="wrap" gap="xs">
        <div>
          <Link ref={tautan} to="/kasus/$id" params={{ id: t.kasus.id }} className={gaya['tautan'] ?? ''}>
            {t.rincian ?? t.label}
          </Link>
          <Text size="sm" c="dimmed">
            {t.kasus.nomor} · {NAMA_LAYANAN[t.kasus.layanan] ?? t.kasus.layanan} · {labelTahap(t.kasus.tahap)}
          </Text>
        </div>
        <Group gap="xs">
          {t.jenis === 'eskalasi' && <Tanda rupa="awas">Eskalasi</Tanda>}
          {t.terlambat && <Tanda rupa="buruk">Terlambat</Tanda>}
          <Tanda rupa={saya ? 'kabar' : 'biasa'}>{keterangan(t, orangId)}</Tanda>
          {t.tenggat !== null && t.jam !== null && (
            <SisaWaktu batas={t.tenggat} jam={t.jam} sifat={t.terlambat ? 'standar' : 'pengingat'} />
          )}
          {t.milik === 'jabatan' && (
            <div className={gaya['aksi']}>
              <AmbilTugas t={t} usai={() => tautan.current?.focus()} />
            </div>
          )}
        </Group>
      </Group>
    </Card>
  );
}

function keterangan(t: ButirTugas, orangId: string): string {
  if (t.milik === 'saya') return 'Atas nama saya';
  if (!t.diambil) return 'Jabatan saya';
  return t.diambil.oleh.id === orangId ? 'Saya kerjakan' : `Dikerjakan ${t.diambil.oleh.nama}`;
}

import { Group, SegmentedControl, Select, TextInput } from '@mantine/core';
import { LABEL_PERAN, labelTahap } from '../../../domain/kasus/label.ts';
import { PERAN } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { NAMA_LAYANAN } from '../../kata/layanan.ts';
import { useKantor } from '../../waktu/kantor.ts';
import type { Saringan } from './saringan.ts';

/** The filters of the list; each takes effect at once. */
export function PilihSaringan({ saringan: s, ubah }: { saringan: Saringan; ubah: (s: Saringan) => void }) {
  const { layanan } = useKantor();
  const ganti = (isi: { [K in keyof Saringan]?: Saringan[K] | undefined | null }) => {
    const baru = Object.entries({ ...s, ...isi }).filter(
      ([, n]) => n !== undefined && n !== null && n !== '',
    );
    ubah(Object.fromEntries(baru));
  };
  const tahap = (s.layanan ? [s.layanan] : layanan).flatMap((l) => Object.keys(ATURAN[l].tabel));
  return (
    <Group align="flex-end" gap="sm">
      <SegmentedControl
        aria-label="Kasus yang ditampilkan"
        value={keadaan(s)}
        onChange={(v) => ganti(KEADAAN[v])}
        data={[
          { value: 'terbuka', label: 'Terbuka' },
          { value: 'terlambat', label: 'Terlambat' },
          { value: 'tertutup', label: 'Tertutup' },
          { value: 'semua', label: 'Semua' },
        ]}
      />
      <Select
        label="Layanan"
        clearable
        placeholder="Semua"
        w={190}
        data={layanan.map((l) => ({ value: l, label: NAMA_LAYANAN[l] ?? l }))}
        value={s.layanan ?? null}
        onChange={(v) => ganti({ layanan: v, tahap: null })}
      />
      <Select
        label="Tahap"
        clearable
        searchable
        placeholder="Semua"
        w={190}
        data={[...new Set(tahap)].map((t) => ({ value: t, label: labelTahap(t) }))}
        value={s.tahap ?? null}
        onChange={(v) => ganti({ tahap: v as NonNullable<Saringan['tahap']> | null })}
      />
      <Select
        label="Penanggung"
        clearable
        searchable
        placeholder="Semua"
        w={200}
        data={[{ value: 'saya', label: 'Saya' }, ...PERAN.map((p) => ({ value: p, label: LABEL_PERAN[p] }))]}
        value={s.penanggung ?? null}
        onChange={(v) => ganti({ penanggung: v })}
      />
      <TextInput
        label="Dibuat dari"
        type="date"
        value={s.dari ?? ''}
        onChange={(e) => ganti({ dari: e.currentTarget.value })}
      />
      <TextInput
        label="sampai"
        type="date"
        value={s.sampai ?? ''}
        onChange={(e) => ganti({ sampai: e.currentTarget.value })}
      />
      <Select
        label="Urutan"
        allowDeselect={false}
        w={180}
        data={[
          { value: 'terbaru', label: 'Terbaru dulu' },
          { value: 'terlama', label: 'Terlama dulu' },
          { value: 'tenggat', label: 'Paling mendesak dulu' },
        ]}
        value={s.urut ?? 'terbaru'}
        onChange={(v) => ganti({ urut: v ?? 'terbaru' })}
      />
    </Group>
  );
}

const KEADAAN = {
  terbuka: { terbuka: true, terlambat: null },
  terlambat: { terbuka: true, terlambat: true },
  tertutup: { terbuka: false, terlambat: null },
  semua: { terbuka: null, terlambat: null },
} as const;

function keadaan(s: Saringan): keyof typeof KEADAAN {
  if (s.terlambat === true) return 'terlambat';
  if (s.terbuka === undefined) return 'semua';
  return s.terbuka ? 'terbuka' : 'tertutup';
}

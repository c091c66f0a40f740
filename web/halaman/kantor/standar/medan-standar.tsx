import {
  ActionIcon,
  Button,
  Fieldset,
  Group,
  MultiSelect,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { LABEL_PERAN } from '../../../../domain/kasus/label.ts';
import type { Tujuan } from '../../../../domain/kata.ts';
import { PERAN } from '../../../../domain/kata.ts';
import { useSalah } from './salah.ts';

interface Sifat<N> {
  label: string;
  lokasi: string;
  nilai: N;
  ubah: (n: N) => void;
  wajib?: boolean;
  petunjuk?: string;
}

/** A line of text, or several. */
export function Teks({
  label,
  lokasi,
  nilai,
  ubah,
  wajib = false,
  petunjuk,
  panjang = false,
}: Sifat<string> & { panjang?: boolean }) {
  const galat = useSalah(lokasi);
  const umum = {
    label,
    required: wajib,
    error: galat,
    name: lokasi,
    value: nilai,
    ...(petunjuk !== undefined && { description: petunjuk }),
  };
  return panjang ? (
    <Textarea {...umum} autosize minRows={2} maxRows={10} onChange={(e) => ubah(e.currentTarget.value)} />
  ) : (
    <TextInput {...umum} onChange={(e) => ubah(e.currentTarget.value)} />
  );
}

/** Lines that are published one below the other. */
export function DaftarTeks({
  label,
  lokasi,
  nilai,
  ubah,
  satuan,
}: Sifat<readonly string[]> & { satuan: string }) {
  const ganti = (i: number, t: string) => ubah(nilai.map((lama, n) => (n === i ? t : lama)));
  return (
    <Fieldset legend={label}>
      <Stack gap="xs">
        <SalahKelompok lokasi={lokasi} />
        {nilai.map((t, i) => (
          <BarisHapus
            // The order is all that tells the lines apart.
            // oxlint-disable-next-line react/no-array-index-key
            key={i}
            hapus={() => ubah(nilai.filter((_, n) => n !== i))}
            label={`Hapus ${satuan} ${i + 1}`}
          >
            <Teks
              label={`${satuan} ${i + 1}`}
              lokasi={`${lokasi}.${i}`}
              nilai={t}
              ubah={(b) => ganti(i, b)}
              panjang
            />
          </BarisHapus>
        ))}
        <TombolTambah label={`Tambah ${satuan.toLowerCase()}`} tambah={() => ubah([...nilai, ''])} />
      </Stack>
    </Fieldset>
  );
}

const PENERIMA = [
  { value: 'penanggung', label: 'Penanggung jawab kasus' },
  ...PERAN.map((p) => ({ value: p, label: LABEL_PERAN[p] })),
];

/** Whom a rung reaches. */
export function Penerima({ label, lokasi, nilai, ubah }: Sifat<readonly Tujuan[]>) {
  const galat = useSalah(lokasi);
  return (
    <MultiSelect
      label={label}
      required
      searchable
      data={PENERIMA}
      value={[...nilai]}
      error={galat}
      onChange={(n) => ubah(n as Tujuan[])}
      nothingFoundMessage="Tidak ada"
      hidePickedOptions
    />
  );
}

/** A fault that belongs to a whole group. */
export function SalahKelompok({ lokasi }: { lokasi: string }) {
  const galat = useSalah(lokasi);
  if (galat === undefined) return null;
  return (
    <Text size="sm" c="var(--mantine-color-error)">
      {galat}
    </Text>
  );
}

/** A part of a list with the way to take it out. */
export function BarisHapus({
  label,
  hapus,
  children,
}: {
  label: string;
  hapus: () => void;
  children: ReactNode;
}) {
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <div style={{ flex: 1, minWidth: 0 }}>{children}</div>
      <ActionIcon variant="subtle" color="red" mt={26} aria-label={label} onClick={hapus}>
        <IconTrash size={18} />
      </ActionIcon>
    </Group>
  );
}

export function TombolTambah({ label, tambah }: { label: string; tambah: () => void }) {
  return (
    <div>
      <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={16} />} onClick={tambah}>
        {label}
      </Button>
    </div>
  );
}

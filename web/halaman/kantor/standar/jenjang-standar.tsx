import { Fieldset, Group, Select, Stack } from '@mantine/core';
import type { Jam } from '../../../../domain/jam/jam-kerja.ts';
import type { AturanJenjang } from '../../../../domain/standar/standar.ts';
import { Lama } from './lama.tsx';
import { BarisHapus, Penerima, SalahKelompok, TombolTambah } from './medan-standar.tsx';

const SATU_JAM = 60;

/** The rungs of a ladder: before the deadline, at it, after it; and whom each one reaches. */
export function Jenjang({
  lokasi,
  jam,
  jenjang,
  ubah,
}: {
  lokasi: string;
  jam: Jam;
  jenjang: readonly AturanJenjang[];
  ubah: (j: AturanJenjang[]) => void;
}) {
  const ganti = (i: number, j: Partial<AturanJenjang>) =>
    ubah(jenjang.map((lama, n) => (n === i ? { ...lama, ...j } : lama)));
  const sesudahnya = (jenjang.at(-1)?.setelahMenit ?? -SATU_JAM) + SATU_JAM;
  return (
    <Fieldset legend="Jenjang eskalasi">
      <Stack>
        <SalahKelompok lokasi={lokasi} />
        {jenjang.map((j, i) => (
          <BarisHapus
            // The order is all that tells the rungs apart.
            // oxlint-disable-next-line react/no-array-index-key
            key={i}
            label={`Hapus jenjang ${i + 1}`}
            hapus={() => ubah(jenjang.filter((_, n) => n !== i))}
          >
            <Stack gap="xs">
              <Saatnya
                label={`Jenjang ${i + 1}`}
                lokasi={`${lokasi}.${i}.setelahMenit`}
                jam={jam}
                setelahMenit={j.setelahMenit}
                ubah={(setelahMenit) => ganti(i, { setelahMenit })}
              />
              <Penerima
                label={`Penerima jenjang ${i + 1}`}
                lokasi={`${lokasi}.${i}.kepada`}
                nilai={j.kepada}
                ubah={(kepada) => ganti(i, { kepada })}
              />
            </Stack>
          </BarisHapus>
        ))}
        <TombolTambah
          label="Tambah jenjang"
          tambah={() => ubah([...jenjang, { setelahMenit: sesudahnya, kepada: ['kabid-rehsos'] }])}
        />
      </Stack>
    </Fieldset>
  );
}

function Saatnya({
  label,
  lokasi,
  jam,
  setelahMenit,
  ubah,
}: {
  label: string;
  lokasi: string;
  jam: Jam;
  setelahMenit: number;
  ubah: (n: number) => void;
}) {
  const arah = setelahMenit < 0 ? -1 : 1;
  return (
    <Group gap="xs" align="flex-start">
      <Lama
        label={label}
        lokasi={lokasi}
        jam={jam}
        menit={Math.abs(setelahMenit)}
        ubah={(n) => ubah(n * arah)}
      />
      <Select
        label="Kapan"
        aria-label={`Kapan ${label}`}
        allowDeselect={false}
        data={[
          { value: '-1', label: 'sebelum batas' },
          { value: '1', label: 'pada/sesudah batas' },
        ]}
        value={String(arah)}
        onChange={(a) => ubah(Math.abs(setelahMenit) * Number(a ?? arah))}
        w={190}
      />
    </Group>
  );
}

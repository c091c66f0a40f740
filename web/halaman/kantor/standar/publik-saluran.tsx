import { Fieldset, Select, SimpleGrid, Stack } from '@mantine/core';
import { LABEL_SALURAN } from '../../../../domain/kasus/label.ts';
import { SALURAN_PENGADUAN } from '../../../../domain/kata.ts';
import type { SaluranPublik } from '../../../../domain/standar/standar-publik.ts';
import { BarisHapus, SalahKelompok, Teks, TombolTambah } from './medan-standar.tsx';

const LOKASI = 'publik.pengaduan.saluran';

/** The ways to complain, as the office publishes them. */
export function SaluranPengaduanPublik({
  saluran,
  ubah,
}: {
  saluran: readonly SaluranPublik[];
  ubah: (s: SaluranPublik[]) => void;
}) {
  const ganti = (i: number, s: Partial<SaluranPublik>) =>
    ubah(saluran.map((lama, n) => (n === i ? { ...lama, ...s } : lama)));
  return (
    <Fieldset legend="Saluran pengaduan">
      <Stack gap="md">
        <SalahKelompok lokasi={LOKASI} />
        {saluran.map((s, i) => (
          <BarisHapus
            // The order is all that tells the channels apart.
            // oxlint-disable-next-line react/no-array-index-key
            key={i}
            label={`Hapus saluran ${i + 1}`}
            hapus={() => ubah(saluran.filter((_, n) => n !== i))}
          >
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
              <Select
                label={`Saluran ${i + 1}: jenis`}
                allowDeselect={false}
                data={SALURAN_PENGADUAN.map((j) => ({ value: j, label: LABEL_SALURAN[j] }))}
                value={s.jenis}
                onChange={(j) => ganti(i, { jenis: j ?? s.jenis })}
              />
              <Teks
                label={`Saluran ${i + 1}: label`}
                lokasi={`${LOKASI}.${i}.label`}
                nilai={s.label}
                ubah={(label) => ganti(i, { label })}
                wajib
              />
              <Teks
                label={`Saluran ${i + 1}: nomor atau nama`}
                lokasi={`${LOKASI}.${i}.nilai`}
                nilai={s.nilai ?? ''}
                ubah={(nilai) => ganti(i, { nilai })}
              />
              <Teks
                label={`Saluran ${i + 1}: tautan`}
                petunjuk="https://, mailto: atau tel:"
                lokasi={`${LOKASI}.${i}.tautan`}
                nilai={s.tautan ?? ''}
                ubah={(tautan) => ganti(i, { tautan })}
              />
            </SimpleGrid>
          </BarisHapus>
        ))}
        <TombolTambah
          label="Tambah saluran"
          tambah={() => ubah([...saluran, { jenis: 'datangLangsung', label: '' }])}
        />
      </Stack>
    </Fieldset>
  );
}

import { Fieldset, Stack } from '@mantine/core';
import type { ButirPublik } from '../../../../domain/standar/standar-publik.ts';
import { BarisHapus, SalahKelompok, Teks, TombolTambah } from './medan-standar.tsx';

/** Published lines, each with what is listed below it. */
export function ButirButir({
  label,
  satuan,
  lokasi,
  butir,
  ubah,
}: {
  label: string;
  satuan: string;
  lokasi: string;
  butir: readonly ButirPublik[];
  ubah: (b: ButirPublik[]) => void;
}) {
  const ganti = (i: number, b: ButirPublik) => ubah(butir.map((lama, n) => (n === i ? b : lama)));
  return (
    <Fieldset legend={label}>
      <Stack gap="sm">
        <SalahKelompok lokasi={lokasi} />
        {butir.map((b, i) => (
          <BarisHapus
            // The order is all that tells the lines apart.
            // oxlint-disable-next-line react/no-array-index-key
            key={i}
            label={`Hapus ${satuan.toLowerCase()} ${i + 1}`}
            hapus={() => ubah(butir.filter((_, n) => n !== i))}
          >
            <Satu
              nama={`${satuan} ${i + 1}`}
              lokasi={`${lokasi}.${i}`}
              b={b}
              ubah={(baru) => ganti(i, baru)}
            />
          </BarisHapus>
        ))}
        <TombolTambah
          label={`Tambah ${satuan.toLowerCase()}`}
          tambah={() => ubah([...butir, { teks: '' }])}
        />
      </Stack>
    </Fieldset>
  );
}

function Satu({
  nama,
  lokasi,
  b,
  ubah,
}: {
  nama: string;
  lokasi: string;
  b: ButirPublik;
  ubah: (b: ButirPublik) => void;
}) {
  const rincian = b.rincian ?? [];
  const ubahRincian = (r: readonly string[]) =>
    ubah(r.length > 0 ? { teks: b.teks, rincian: r } : { teks: b.teks });
  return (
    <Stack gap={4}>
      <Teks
        label={nama}
        lokasi={`${lokasi}.teks`}
        nilai={b.teks}
        ubah={(teks) => ubah({ ...b, teks })}
        wajib
        panjang
      />
      <SalahKelompok lokasi={`${lokasi}.rincian`} />
      {rincian.map((r, i) => (
        <BarisHapus
          // The order is all that tells the lines apart.
          // oxlint-disable-next-line react/no-array-index-key
          key={i}
          label={`Hapus rincian ${i + 1} dari ${nama}`}
          hapus={() => ubahRincian(rincian.filter((_, n) => n !== i))}
        >
          <Teks
            label={`${nama}, rincian ${i + 1}`}
            lokasi={`${lokasi}.rincian.${i}`}
            nilai={r}
            ubah={(t) => ubahRincian(rincian.map((lama, n) => (n === i ? t : lama)))}
          />
        </BarisHapus>
      ))}
      <TombolTambah
        label={`Tambah rincian pada ${nama.toLowerCase()}`}
        tambah={() => ubahRincian([...rincian, ''])}
      />
    </Stack>
  );
}

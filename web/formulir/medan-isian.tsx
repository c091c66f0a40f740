import { Fieldset, Stack, Text } from '@mantine/core';
import { labelIsian } from '../kata/isian.ts';
import type { Isian, Nilai } from './isian.ts';
import { isianAwal } from './isian.ts';
import { KonfirmasiKelompok } from './konfirmasi-kelompok.tsx';
import type { KonteksIsian, SifatMedan } from './konteks.ts';
import { sifatUmum } from './konteks.ts';
import type { Cabang, Medan } from './medan.ts';
import { MedanAcuan, MedanBanyakAcuan } from './medan-acuan.tsx';
import { MedanBanyakPilihan, MedanPilihan } from './medan-pilihan.tsx';
import { MedanSederhana } from './medan-sederhana.tsx';

/** All fields of a group, in the order of the API's schema. */
export function IsianKelompok({
  isi,
  isian,
  lokasi,
  ubah,
  k,
}: {
  isi: Readonly<Record<string, Medan>>;
  isian: Isian;
  lokasi: string;
  ubah: (i: Isian) => void;
  k: KonteksIsian;
}) {
  return (
    <Stack gap="sm">
      {Object.entries(isi).map(([nama, medan]) => (
        <MedanIsian
          key={nama}
          nama={nama}
          medan={medan}
          lokasi={lokasi === '' ? nama : `${lokasi}.${nama}`}
          nilai={isian[nama]}
          ubah={(n) => ubah({ ...isian, [nama]: n })}
          k={k}
          saudara={isian}
        />
      ))}
    </Stack>
  );
}

/** One field, by what the schema says it is. */
export function MedanIsian(s: SifatMedan) {
  const { nama, medan, nilai, lokasi, ubah, k } = s;
  const label = labelIsian(nama);
  switch (medan.rupa) {
    case 'tetap':
      return null;
    case 'setuju':
      return nama === 'konfirmasiTidakSesuai' ? (
        <KonfirmasiKelompok {...s} medan={medan} />
      ) : (
        <MedanSederhana {...s} medan={medan} />
      );
    case 'pilihan':
      return <MedanPilihan {...s} pilihan={medan.pilihan} />;
    case 'banyakPilihan':
      return <MedanBanyakPilihan {...s} pilihan={medan.pilihan} />;
    case 'acuan':
      return (
        <MedanAcuan
          {...sifatUmum(s, label)}
          nama={nama}
          nilai={typeof nilai === 'string' ? nilai : ''}
          ubah={ubah}
          rincian={k.rincian}
        />
      );
    case 'banyakAcuan':
      return (
        <MedanBanyakAcuan {...sifatUmum(s, label)} nilai={Array.isArray(nilai) ? nilai : []} ubah={ubah} />
      );
    case 'kelompok':
      return (
        <Fieldset legend={medan.wajib ? label : `${label} (bila ada)`}>
          {medan.petunjuk !== undefined && (
            <Text size="xs" c="dimmed" mb="xs">
              {medan.petunjuk}
            </Text>
          )}
          {k.salah[lokasi] !== undefined && (
            <Text size="sm" c="var(--mantine-color-error)" mb="xs">
              {k.salah[lokasi]}
            </Text>
          )}
          <IsianKelompok isi={medan.isi} isian={sebagaiIsian(nilai)} lokasi={lokasi} ubah={ubah} k={k} />
        </Fieldset>
      );
    case 'cabang':
      return <IsianCabang {...s} medan={medan} />;
    default:
      return <MedanSederhana {...s} medan={medan} />;
  }
}

function IsianCabang({ nama, lokasi, nilai, ubah, k, medan }: SifatMedan & { medan: Medan & Cabang }) {
  const isian = sebagaiIsian(nilai);
  const dipilih = typeof isian[medan.pembeda] === 'string' ? (isian[medan.pembeda] as string) : '';
  const cabang = medan.cabang.find((c) => c.nilai === dipilih);
  const tempat = `${lokasi}.${medan.pembeda}`.replace(/^\./, '');
  const salah = k.salah[tempat] ?? k.salah[lokasi];
  const pilihan = medan.cabang.map((c) => c.nilai);
  const pilih = (n: Nilai) => {
    const baru = medan.cabang.find((c) => c.nilai === n);
    // What was typed into fields that both branches have stays.
    ubah({ ...(baru && isianAwal(baru.isi, isian, k.zona)), [medan.pembeda]: n });
  };
  return (
    <Fieldset legend={labelIsian(nama)}>
      <Stack gap="sm">
        <MedanPilihan
          nama={medan.pembeda}
          lokasi={tempat}
          medan={{ rupa: 'pilihan', pilihan, wajib: medan.wajib }}
          nilai={dipilih}
          ubah={pilih}
          k={salah === undefined ? k : { ...k, salah: { ...k.salah, [tempat]: salah } }}
          pilihan={pilihan}
        />
        {cabang && <IsianKelompok isi={cabang.isi} isian={isian} lokasi={lokasi} ubah={ubah} k={k} />}
      </Stack>
    </Fieldset>
  );
}

function sebagaiIsian(n: Nilai | undefined): Isian {
  return typeof n === 'object' && !Array.isArray(n) ? n : {};
}

import { Alert, Button, Group, Loader, PasswordInput, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Layanan } from '../../domain/kata.ts';
import { KotakGalat } from '../komponen/galat.tsx';
import { PengirimanDibatalkan } from '../klien/sampai-terjawab.ts';
import { namaDrafTindakan, useDrafFormulir } from '../klien/draf-formulir.ts';
import { GalatTindakan } from './galat-tindakan.tsx';
import { IsiFormulir } from './isi-formulir.tsx';
import type { Isian } from './isian.ts';
import { IsianTersimpan } from './isian-tersimpan.tsx';
import { nilaiKini } from './kini.ts';
import { MenungguSambungan } from './menunggu-sambungan.tsx';
import { skemaLayanan } from './skema.ts';
import type { BahanFormulir } from './keadaan-formulir.ts';
import { useFormulirTindakan } from './keadaan-formulir.ts';

type Sifat = Pick<BahanFormulir, 'rincian' | 'tindakan' | 'awal' | 'selesai'>;

/** The form of an act, made from the schema its body is validated with. */
export function FormulirTindakan(s: Sifat) {
  const layanan = s.rincian.layanan as Layanan;
  const skema = useQuery({
    queryKey: ['skema', layanan],
    queryFn: () => skemaLayanan(layanan),
    staleTime: Infinity,
  });
  const satu = skema.data?.[s.tindakan.tindakan];
  const nama = namaDrafTindakan(s.rincian.id, s.tindakan.tindakan);
  const draf = useDrafFormulir<Isian>(nama);
  if (skema.error) return <KotakGalat galat={skema.error} ulangi={() => void skema.refetch()} />;
  if (!satu || draf.isPending) return <Loader role="status" aria-label="Memuat formulir" />;
  return <Formulir {...s} skema={satu} nama={nama} draf={draf.data ?? null} />;
}

function Formulir(b: BahanFormulir) {
  const { rincian, tindakan, selesai } = b;
  const f = useFormulirTindakan(b);
  const { lakukan, tertahan } = f;
  const k = {
    zona: f.zona,
    salah: f.salah,
    rincian,
    ...(tindakan.tindakan === 'koreksiData' && { kini: nilaiKini(rincian) }),
  };
  return (
    <form onSubmit={f.kirimkan} noValidate aria-label={tindakan.label}>
      <Stack gap="md">
        <IsianTersimpan {...f.simpanan} />
        <IsiFormulir jenis={tindakan.tindakan} medan={f.medan} isian={f.isian} ubah={f.ubah} k={k} />
        {tindakan.tindakan === 'tandaTangan' && (
          <PasswordInput
            label="Frasa sandi tanda tangan"
            description="Hanya bila kantor menandatangani lewat BSrE. Tidak disimpan."
            autoComplete="off"
            value={f.frasa.isi}
            error={f.salah['frasaSandi']}
            onChange={(e) => f.frasa.ubah(e.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': 'Perlihatkan frasa sandi' }}
          />
        )}
        {lakukan.error && !(lakukan.error instanceof PengirimanDibatalkan) && (
          <GalatTindakan galat={lakukan.error} dilihat={f.dilihat} kini={rincian} terima={f.terimaYangKini} />
        )}
        {tertahan && <MenungguSambungan titipan={tertahan} />}
        {lakukan.isPending && !tertahan && f.perjalanan === 'menungguResi' && (
          <Alert role="status" color="blue" title="Sudah diterima, menunggu diputus">
            Tindakan ini tercatat. Halaman ini berubah sendiri begitu diputus.
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={selesai} disabled={lakukan.isPending}>
            Tutup
          </Button>
          <Button type="submit" loading={lakukan.isPending} disabled={tertahan !== undefined}>
            {tindakan.label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

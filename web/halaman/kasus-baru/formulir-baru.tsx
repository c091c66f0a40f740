import { Alert, Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { z } from 'zod';
import type { Layanan } from '../../../domain/kata.ts';
import { MenungguSambungan } from '../../formulir/menunggu-sambungan.tsx';
import { sorotPertama } from '../../formulir/sorot.ts';
import { KotakGalat } from '../../komponen/galat.tsx';
import { NAMA_PERMOHONAN } from '../../kata/layanan.ts';
import { PengirimanDibatalkan } from '../../klien/sampai-terjawab.ts';
import { denganKiriman } from '../../klien/draf.ts';
import type { Draf, HasilLahir } from '../../klien/draf.ts';
import { IsiLangkah } from './isi-langkah.tsx';
import { JudulLangkah } from './judul-langkah.tsx';
import { KeadaanDraf } from './keadaan-draf.tsx';
import { adalahKode, kesalahanApi } from '../../klien/galat.ts';
import { useKirimBaru } from './kirim-baru.ts';
import { langkahSalah, salahPada } from './langkah.ts';
import { Ringkasan } from './ringkasan.tsx';
import { TerkirimTabLain } from './terkirim-tab-lain.tsx';
import { useDrafBaru } from './draf-baru.ts';

/** The form of a new case: one step at a time, each checked when it is left, and a look over everything at the end. */
export function FormulirBaru({
  layanan,
  id,
  skema,
  draf: awal,
  selesai,
}: {
  layanan: Layanan;
  id: string;
  skema: z.ZodObject;
  draf: Draf | null;
  selesai: (h: HasilLahir) => void;
}) {
  const kirim = useKirimBaru(selesai);
  // Sent from another tab: under this name nothing can be sent any more, and nothing is put away.
  const terpakai = adalahKode(kirim.error, 'kunciDipakaiUlang');
  const berjalan = kirim.isPending || kirim.isSuccess || terpakai;
  const f = useDrafBaru({ layanan, id, skema, awal, berjalan });
  const { draf, langkah, ke, tertahan } = f;
  const [dicoba, setDicoba] = useState(false);
  const [salahApi, setSalahApi] = useState<Readonly<Record<string, string>>>({});
  const salah = { ...(dicoba && f.periksa()), ...salahApi };
  // The first step is where one is already; from then on the reader is led to the new heading.
  const [berpindah, setBerpindah] = useState(false);
  const kini = langkah[ke];
  if (!kini) return null;
  const tuju = (tujuan: number) => {
    setBerpindah(true);
    f.ubah({ langkah: tujuan });
  };
  const pindah = (tujuan: number) => {
    setDicoba(false);
    tuju(tujuan);
  };
  const lanjut = (e: FormEvent) => {
    e.preventDefault();
    const temuan = f.periksa();
    setSalahApi({});
    if (ke < langkah.length - 1) {
      if (Object.keys(salahPada(temuan, kini)).length === 0) return pindah(ke + 1);
      setDicoba(true);
      return sorotPertama(temuan);
    }
    const perlu = langkahSalah(langkah, temuan);
    if (perlu !== null) {
      tuju(perlu);
      return setDicoba(true);
    }
    const dikirim = denganKiriman(draf.dikirim, f.badan);
    f.ubah({ dikirim });
    kirim.mutate(
      { draf: { ...draf, dikirim }, badan: f.badan },
      {
        onError(g) {
          const dariApi = kesalahanApi(g);
          setSalahApi(dariApi);
          const di = langkahSalah(langkah, dariApi);
          if (di !== null) tuju(di);
        },
      },
    );
  };
  const akhir = ke === langkah.length - 1;
  return (
    <form onSubmit={lanjut} noValidate aria-label={NAMA_PERMOHONAN[layanan]}>
      <Stack gap="md" maw={720}>
        <JudulLangkah key={ke} judul={kini.judul} ke={ke + 1} dari={langkah.length} fokus={berpindah} />
        {akhir ? (
          <Ringkasan f={f} ke={pindah} />
        ) : (
          <IsiLangkah f={f} langkah={kini} salah={salah} bersihkan={() => setSalahApi({})} />
        )}
        {terpakai && <TerkirimTabLain draf={draf} />}
        {kirim.error && !terpakai && !(kirim.error instanceof PengirimanDibatalkan) && (
          <KotakGalat galat={kirim.error} />
        )}
        {tertahan && <MenungguSambungan titipan={tertahan} />}
        {dicoba && Object.keys(salahPada(salah, kini)).length > 0 && (
          <Alert role="alert" color="red" title="Ada isian yang perlu diperbaiki">
            Perbaiki yang bertanda merah di langkah ini, lalu lanjutkan.
          </Alert>
        )}
        <Group justify="space-between">
          <Button
            variant="default"
            disabled={ke === 0 || kirim.isPending || tertahan !== undefined}
            onClick={() => pindah(ke - 1)}
          >
            Kembali
          </Button>
          <Button type="submit" loading={kirim.isPending} disabled={tertahan !== undefined}>
            {akhir ? 'Kirim' : 'Lanjut'}
          </Button>
        </Group>
        <KeadaanDraf gagal={f.gagalSimpan} />
      </Stack>
    </form>
  );
}

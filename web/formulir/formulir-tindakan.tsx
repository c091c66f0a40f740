import { Alert, Button, Group, Loader, PasswordInput, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { z } from 'zod';
import type { RincianKasus } from '../../api/bentuk/rincian-kasus.schema.ts';
import type { TindakanTersediaTampil } from '../../api/bentuk/ringkasan.schema.ts';
import type { Layanan } from '../../domain/kata.ts';
import { KotakGalat } from '../komponen/galat.tsx';
import { PengirimanDibatalkan, useAntrean } from '../klien/antrean.ts';
import type { DrafTindakan } from '../klien/draf-tindakan.ts';
import {
  buangDrafTindakan,
  namaDrafTindakan,
  simpanDrafTindakan,
  useDrafTindakan,
} from '../klien/draf-tindakan.ts';
import { kesalahanApi } from '../klien/galat.ts';
import { useSimpanBerkala } from '../klien/simpan-berkala.ts';
import { useTindakan } from '../klien/tindakan.ts';
import type { Perjalanan } from '../klien/tindakan.ts';
import { sekarang } from '../waktu/jam.ts';
import { useKantor } from '../waktu/kantor.ts';
import { isianYangDiketahui } from './awal.ts';
import { batasiMedan } from './batasi.ts';
import { GalatTindakan } from './galat-tindakan.tsx';
import { IsiFormulir } from './isi-formulir.tsx';
import { badanDari, isianAwal } from './isian.ts';
import type { Isian } from './isian.ts';
import { IsianTersimpan } from './isian-tersimpan.tsx';
import { nilaiKini } from './kini.ts';
import type { Medan } from './medan.ts';
import { medanDari } from './medan.ts';
import { MenungguSambungan } from './menunggu-sambungan.tsx';
import { periksaBadan } from './periksa.ts';
import { skemaLayanan } from './skema.ts';

interface Sifat {
  rincian: RincianKasus;
  tindakan: TindakanTersediaTampil;
  /** What the button that opened the form was about. */
  awal?: Readonly<Record<string, string>>;
  selesai: () => void;
}

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
  const draf = useDrafTindakan(nama);
  if (skema.error) return <KotakGalat galat={skema.error} ulangi={() => void skema.refetch()} />;
  if (!satu || draf.isPending) return <Loader role="status" aria-label="Memuat formulir" />;
  return <Formulir {...s} skema={satu} nama={nama} draf={draf.data ?? null} />;
}

function Formulir({
  rincian,
  tindakan,
  selesai,
  skema,
  awal,
  nama,
  draf,
}: Sifat & { skema: z.ZodType; nama: string; draf: DrafTindakan | null }) {
  const { zona } = useKantor().kalender;
  const medan = akar(batasiMedan(medanDari(skema), tindakan.tindakan, rincian));
  const mulai = (lama: DrafTindakan | null): Isian => {
    const tahu = { '': isianYangDiketahui(tindakan.tindakan, { rincian, kini: sekarang() }) };
    const isi = { ...isianAwal(medan, tahu, zona), ...lama?.isian };
    return awal ? { '': { ...(isi[''] as Isian), ...awal } } : isi;
  };
  const [isian, setIsian] = useState<Isian>(() => mulai(draf));
  const [diubah, setDiubah] = useState(false);
  const [pulih, setPulih] = useState(draf);
  const [frasa, setFrasa] = useState('');
  const [salah, setSalah] = useState<Record<string, string>>({});
  const [dicoba, setDicoba] = useState(false);
  const [perjalanan, setPerjalanan] = useState<Perjalanan>('dikirim');
  // What the form was opened on; a 409 moves it on, once the clerk has seen what changed.
  const [dilihat, setDilihat] = useState(rincian);
  const lakukan = useTindakan(setPerjalanan);
  const tertahan = useAntrean().find((t) => t.draf === nama);
  useTutupBilaTerkirim(tertahan !== undefined && !lakukan.isPending, selesai);
  const disimpan = diubah && !lakukan.isPending && !lakukan.isSuccess && tertahan === undefined;
  const gagalSimpan = useSimpanBerkala(disimpan ? isian : null, (i) => simpanDrafTindakan(nama, i));
  const badan = () => (badanDari(medan, isian, zona)[''] ?? {}) as Record<string, unknown>;
  const ubah = (baru: Isian) => {
    setIsian(baru);
    setDiubah(true);
    if (dicoba) setSalah(periksaBadan(skema, badanDari(medan, baru, zona)[''] ?? {}));
  };
  const kirimkan = (e: FormEvent) => {
    e.preventDefault();
    setDicoba(true);
    const temuan = periksaBadan(skema, badan());
    setSalah(temuan);
    if (Object.keys(temuan).length > 0) return sorotPertama(temuan);
    lakukan.mutate(
      {
        kasus: rincian.id,
        nomor: rincian.nomor,
        jenis: tindakan.tindakan,
        label: tindakan.label,
        badan: {
          ...badan(),
          ...(tindakan.versi && { versi: dilihat.versi }),
          ...(frasa !== '' && { frasaSandi: frasa }),
        },
        draf: nama,
      },
      {
        onSuccess() {
          void buangDrafTindakan(nama);
          selesai();
        },
        onError: (g) => setSalah(kesalahanApi(g)),
      },
    );
  };
  const buangIsian = () => {
    setIsian(mulai(null));
    setDiubah(false);
    setPulih(null);
    setSalah({});
    void buangDrafTindakan(nama);
  };
  const k = {
    zona,
    salah,
    rincian,
    ...(tindakan.tindakan === 'koreksiData' && { kini: nilaiKini(rincian) }),
  };
  return (
    <form onSubmit={kirimkan} noValidate aria-label={tindakan.label}>
      <Stack gap="md">
        <IsianTersimpan pulih={pulih} diubah={diubah} gagal={gagalSimpan} buang={buangIsian} />
        <IsiFormulir
          jenis={tindakan.tindakan}
          medan={medan['']}
          isian={isian[''] as Isian}
          ubah={(i) => ubah({ '': i })}
          k={k}
        />
        {tindakan.tindakan === 'tandaTangan' && (
          <PasswordInput
            label="Frasa sandi tanda tangan"
            description="Hanya bila kantor menandatangani lewat BSrE. Tidak disimpan."
            autoComplete="off"
            value={frasa}
            error={salah['frasaSandi']}
            onChange={(e) => setFrasa(e.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': 'Perlihatkan frasa sandi' }}
          />
        )}
        {lakukan.error && !(lakukan.error instanceof PengirimanDibatalkan) && (
          <GalatTindakan
            galat={lakukan.error}
            dilihat={dilihat}
            kini={rincian}
            terima={() => setDilihat(rincian)}
          />
        )}
        {tertahan && <MenungguSambungan titipan={tertahan} />}
        {lakukan.isPending && !tertahan && perjalanan === 'menungguResi' && (
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

/** What an earlier page had sent from this form was waiting, and is not any more: there is nothing left to fill in. */
function useTutupBilaTerkirim(menunggu: boolean, tutup: () => void): void {
  const pernah = useRef(false);
  useEffect(() => {
    if (pernah.current && !menunggu) tutup();
    pernah.current = menunggu;
  }, [menunggu, tutup]);
}

/** The whole body is one field without a name, so that groups and choices are treated alike. */
function akar(m: Medan): { '': Medan } {
  return { '': m };
}

/** Leads the keyboard to the first field that has to be mended. */
function sorotPertama(salah: Readonly<Record<string, string>>): void {
  requestAnimationFrame(() => {
    const medan = [...document.querySelectorAll<HTMLElement>('form [name]')];
    medan.find((m) => Object.hasOwn(salah, m.getAttribute('name') ?? ''))?.focus();
  });
}

import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { z } from 'zod';
import type { RincianKasus } from '../../api/bentuk/rincian-kasus.schema.ts';
import type { TindakanTersediaTampil } from '../../api/bentuk/ringkasan.schema.ts';
import { useAntrean } from '../klien/antrean.ts';
import type { DrafFormulir } from '../klien/draf-formulir.ts';
import { buangDrafFormulir, simpanDrafFormulir } from '../klien/draf-formulir.ts';
import { kesalahanApi } from '../klien/galat.ts';
import { useSimpanBerkala } from '../klien/simpan-berkala.ts';
import { useTindakan } from '../klien/tindakan.ts';
import type { Perjalanan } from '../klien/tindakan.ts';
import { sekarang } from '../waktu/jam.ts';
import { useKantor } from '../waktu/kantor.ts';
import { isianYangDiketahui } from './awal.ts';
import { batasiMedan } from './batasi.ts';
import { badanDari, isianAwal } from './isian.ts';
import type { Isian } from './isian.ts';
import type { Medan } from './medan.ts';
import { medanDari } from './medan.ts';
import { periksaBadan } from './periksa.ts';
import { sorotPertama } from './sorot.ts';

export interface BahanFormulir {
  rincian: RincianKasus;
  tindakan: TindakanTersediaTampil;
  skema: z.ZodType;
  /** What the button that opened the form was about. */
  awal?: Readonly<Record<string, string>> | undefined;
  /** Name of its draft. */
  nama: string;
  draf: DrafFormulir<Isian> | null;
  selesai: () => void;
}

/** What has been typed into the form of an act, where it is kept, and its way to the API. */
export function useFormulirTindakan({ rincian, tindakan, skema, awal, nama, draf, selesai }: BahanFormulir) {
  const { zona } = useKantor().kalender;
  const medan = akar(batasiMedan(medanDari(skema), tindakan.tindakan, rincian));
  const mulai = (lama: DrafFormulir<Isian> | null): Isian => {
    const tahu = { '': isianYangDiketahui(tindakan.tindakan, { rincian, kini: sekarang() }) };
    const isi = { ...isianAwal(medan, tahu, zona), ...lama?.isi };
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
  const lakukan = useTindakan((p) => {
    setPerjalanan(p);
    // On record: the next page must not offer to send it again.
    if (p === 'menungguResi') void buangDrafFormulir(nama);
  });
  const tertahan = useAntrean().find((t) => t.draf === nama);
  useTutupBilaTerkirim(tertahan !== undefined && !lakukan.isPending, selesai);
  const disimpan = diubah && !lakukan.isPending && !lakukan.isSuccess && tertahan === undefined;
  const gagalSimpan = useSimpanBerkala(disimpan ? isian : null, (i) => simpanDrafFormulir(nama, i));
  const badan = (dari: Isian) => (badanDari(medan, dari, zona)[''] ?? {}) as Record<string, unknown>;

  function ubah(baru: Isian): void {
    setIsian({ '': baru });
    setDiubah(true);
    if (dicoba) setSalah(periksaBadan(skema, badan({ '': baru })));
  }

  function kirimkan(e: FormEvent): void {
    e.preventDefault();
    setDicoba(true);
    const temuan = periksaBadan(skema, badan(isian));
    setSalah(temuan);
    if (Object.keys(temuan).length > 0) return sorotPertama(temuan);
    const tambahan = {
      ...(tindakan.versi && { versi: dilihat.versi }),
      ...(frasa !== '' && { frasaSandi: frasa }),
    };
    const usul = {
      kasus: rincian.id,
      nomor: rincian.nomor,
      jenis: tindakan.tindakan,
      label: tindakan.label,
      badan: { ...badan(isian), ...tambahan },
      draf: nama,
    };
    // Not the callbacks of mutate(): they are lost where what the act changed takes the form off the page first.
    void lakukan.mutateAsync(usul).then(
      () => {
        void buangDrafFormulir(nama);
        selesai();
      },
      (g: unknown) => setSalah(kesalahanApi(g)),
    );
  }

  function buangIsian(): void {
    setIsian(mulai(null));
    setDiubah(false);
    setPulih(null);
    setSalah({});
    void buangDrafFormulir(nama);
  }

  return {
    zona,
    medan: medan[''],
    isian: isian[''] as Isian,
    ubah,
    frasa: { isi: frasa, ubah: setFrasa },
    salah,
    simpanan: { pulih, diubah, gagal: gagalSimpan, buang: buangIsian },
    dilihat,
    terimaYangKini: () => setDilihat(rincian),
    lakukan,
    perjalanan,
    tertahan,
    kirimkan,
  };
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

import { useState } from 'react';
import type { z } from 'zod';
import { tanggalDi } from '../../../domain/jam/waktu.ts';
import type { Layanan } from '../../../domain/kata.ts';
import type { Wilayah } from '../../../domain/wilayah.ts';
import { badanDari, isianAwal } from '../../formulir/isian.ts';
import type { Isian } from '../../formulir/isian.ts';
import type { Medan } from '../../formulir/medan.ts';
import { medanDari } from '../../formulir/medan.ts';
import type { Titipan } from '../../klien/antrean.ts';
import { useAntrean } from '../../klien/antrean.ts';
import { namaDraf, simpanDraf } from '../../klien/draf.ts';
import type { Draf } from '../../klien/draf.ts';
import { idAcak } from '../../klien/id-acak.ts';
import { usePengguna } from '../../klien/sesi.ts';
import { useSimpanBerkala } from '../../klien/simpan-berkala.ts';
import { sekarang } from '../../waktu/jam.ts';
import { useKantor } from '../../waktu/kantor.ts';
import { sesudahDiketik } from './isi-nik.ts';
import type { Langkah } from './langkah.ts';
import { langkahLayanan } from './langkah.ts';
import { periksaBaru } from './periksa-baru.ts';
import { medanTampil } from './susunan.ts';

/** A draft as its form works with it. */
export interface DrafBaru {
  draf: Draf;
  ubah: (p: Partial<Draf>) => void;
  /** What was typed, with what follows from it. */
  ubahIsian: (i: Isian) => void;
  langkah: readonly Langkah[];
  ke: number;
  /** The fields that are asked now. */
  medan: Readonly<Record<string, Medan>>;
  /** What would be sent now. */
  badan: Record<string, unknown>;
  /** What is wrong with it, by place. */
  periksa: () => Record<string, string>;
  skema: z.ZodObject;
  hariIni: string;
  /** Sent from here, and waiting for the line. */
  tertahan: Titipan | undefined;
  gagalSimpan: boolean;
}

export function useDrafBaru({
  layanan,
  id,
  skema,
  awal,
  berjalan,
}: {
  layanan: Layanan;
  id: string;
  skema: z.ZodObject;
  awal: Draf | null;
  berjalan: boolean;
}): DrafBaru {
  const { zona } = useKantor().kalender;
  const { jabatan } = usePengguna();
  const semua = isiMedan(skema);
  const [draf, setDraf] = useState<Draf>(
    () => awal ?? drafKosong(layanan, id, semua, jabatan.find((j) => j.wilayah)?.wilayah),
  );
  const [diubah, setDiubah] = useState(false);
  const tertahan = useAntrean().find((t) => t.draf === namaDraf(id));
  // What was sent stays as it was sent until it is answered.
  const disimpan = diubah && !berjalan && tertahan === undefined ? draf : null;
  const gagalSimpan = useSimpanBerkala(disimpan, simpanDraf);
  const hariIni = tanggalDi(sekarang(), zona);
  const { isian, tanpaIdentitas } = draf;
  const medan = medanTampil(semua, { layanan, isian, tanpaIdentitas, hariIni });
  const badan = badanDari(medan, isian, zona);
  const langkah = langkahLayanan(layanan, isian);
  const ubah = (p: Partial<Draf>) => {
    setDiubah(true);
    setDraf((d) => ({ ...d, ...p }));
  };
  return {
    draf,
    ubah,
    ubahIsian: (baru) => ubah({ isian: sesudahDiketik(layanan, isian, baru, hariIni) }),
    langkah,
    ke: Math.min(draf.langkah, langkah.length - 1),
    medan,
    badan,
    periksa: () => periksaBaru(layanan, skema, badan, { zona, kini: sekarang(), jabatan }),
    skema,
    hariIni,
    tertahan,
    gagalSimpan,
  };
}

function isiMedan(skema: z.ZodObject): Readonly<Record<string, Medan>> {
  const m = medanDari(skema);
  return m.rupa === 'kelompok' ? m.isi : {};
}

function drafKosong(
  layanan: Layanan,
  id: string,
  medan: Readonly<Record<string, Medan>>,
  wilayah: Wilayah | undefined,
): Draf {
  const tahu = {
    ...(wilayah && { suratPermohonan: sebutWilayah(wilayah) }),
    cakupan: 'orang',
  };
  // No time in it yet, so any zone will do.
  const isian = isianAwal(medan, tahu, 'WIB');
  return { id, layanan, kunci: idAcak(), langkah: 0, isian, tanpaIdentitas: false, dikirim: [] };
}

function sebutWilayah({ desaKelurahan, kecamatan }: Wilayah) {
  return { desaKelurahan, ...(kecamatan !== null && { kecamatan }) };
}

import { Alert } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { sebutTempatTidur } from '../../domain/rps/tempat-tidur.ts';
import { labelPilihan } from '../kata/isian.ts';
import type { SifatMedan } from './konteks.ts';
import type { Medan, Sederhana } from './medan.ts';
import { MedanSederhana } from './medan-sederhana.tsx';
import { useTempatTidurKosong } from './tempat-tidur-sesuai.ts';

/** Asked only where the chosen bed belongs to a group that does not fit the client. */
export function KonfirmasiKelompok(s: SifatMedan & { medan: Medan & Sederhana }) {
  const { nilai, ubah, k, saudara, lokasi } = s;
  const kosong = useTempatTidurKosong(k.rincian, k.zona);
  const dipilih = kosong?.find((t) => t.id === saudara?.['tempatTidur']);
  const perlu = dipilih?.sesuai === false || k.salah[lokasi] !== undefined;
  const dulu = useRef(dipilih?.id);
  useEffect(() => {
    const lain = dulu.current !== undefined && dulu.current !== dipilih?.id;
    dulu.current = dipilih?.id;
    // It was said of another bed.
    if ((lain || !perlu) && nilai === true) ubah(false);
  }, [dipilih?.id, perlu, nilai, ubah]);
  if (!perlu) return null;
  return (
    <Alert color="yellow" title="Kelompok tempat tidur tidak sesuai">
      {/* Where the API has said it, it is said at the box. */}
      {dipilih &&
        k.salah[lokasi] === undefined &&
        `${sebutTempatTidur(dipilih)} untuk kelompok ${labelPilihan('kelompok', dipilih.kelompok)}.`}
      <MedanSederhana {...s} />
    </Alert>
  );
}

import { Text } from '@mantine/core';
import { menitAntara } from '../../domain/jam/jam-kerja.ts';
import type { Jam } from '../../domain/jam/jam-kerja.ts';
import type { Waktu } from '../../domain/jam/waktu.ts';
import { useSekarang } from '../waktu/jam.ts';
import { useKantor } from '../waktu/kantor.ts';
import { tulisLama, tulisSaat } from '../waktu/tulis.ts';
import { Tanda } from './tanda.tsx';

// Below this the remaining time is shown as something to hurry for.
const MENDESAK_MENIT = { kerja: 10, kalender: 240 } as const;

/**
 * How long there is left until a deadline, on the deadline's own clock: working time where the standard counts
 * working hours. Renewed every second.
 */
export function SisaWaktu({
  batas,
  jam,
  sifat = 'standar',
}: {
  batas: Waktu;
  jam: Jam;
  sifat?: 'standar' | 'pengingat';
}) {
  const kini = useSekarang();
  const { kalender } = useKantor();
  const lewat = batas <= kini;
  const menit = lewat ? menitAntara(batas, kini, jam, kalender) : menitAntara(kini, batas, jam, kalender);
  const satuan = jam === 'kerja' ? ' jam kerja' : '';
  const rupa = lewat
    ? sifat === 'standar'
      ? 'buruk'
      : 'awas'
    : menit <= MENDESAK_MENIT[jam]
      ? 'awas'
      : 'biasa';
  return (
    <span className="angka" title={tulisSaat(batas, kalender.zona, kini)}>
      <Tanda rupa={rupa}>
        {lewat ? `lewat ${tulisLama(menit)}${satuan}` : `sisa ${tulisLama(menit)}${satuan}`}
      </Tanda>
    </span>
  );
}

/** An instant in the office's zone, with its name. */
export function Saat({ pada, redup = false }: { pada: Waktu; redup?: boolean }) {
  const { zona } = useKantor().kalender;
  const kini = useSekarang();
  return (
    <Text component="time" dateTime={pada} inherit {...(redup && { c: 'dimmed' })}>
      {tulisSaat(pada, zona, kini)}
    </Text>
  );
}

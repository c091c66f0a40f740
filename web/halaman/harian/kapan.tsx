import type { Waktu } from '../../../domain/jam/waktu.ts';
import { tulisWaktu } from '../../../domain/jam/waktu.ts';
import { useKantor } from '../../waktu/kantor.ts';

/** An instant in a narrow column: it breaks between day and time, and nowhere else. */
export function Kapan({ pada }: { pada: Waktu | null }) {
  const { zona } = useKantor().kalender;
  if (pada === null) return '–';
  const [tanggal = '', ...jam] = tulisWaktu(pada, zona).split(' ');
  return (
    <>
      <span className="utuh">{tanggal}</span> <span className="utuh">{jam.join(' ')}</span>
    </>
  );
}

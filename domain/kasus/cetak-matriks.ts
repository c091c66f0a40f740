import { LAYANAN } from '../kata.ts';
import { ATURAN } from '../layanan.ts';
import { LABEL_TINDAKAN } from './label.ts';
import { RINGKASAN_ALUR } from './ringkasan.ts';
import { matriks } from './tabel.ts';

const SAAT_DIBATASI = { yangMelihat: 'yang melihat', semuaPeran: 'semua peran', tidak: 'tidak' } as const;

/** The complete matrix peran × tahap × act as Markdown: docs/matriks.md is this text. */
export function cetakMatriks(): string {
  const bagian = LAYANAN.map((layanan) => {
    const baris = matriks(ATURAN[layanan].tabel).map(({ tahap, tindakan, aturan }) => {
      const peran = aturan.peran
        .map((p) => (p === 'peksos' && aturan.hanyaDitugaskan ? 'peksos (yang ditugaskan)' : p))
        .join(', ');
      const ke = aturan.ke.length > 0 ? aturan.ke.map((t) => `\`${t}\``).join(', ') : '—';
      const label = LABEL_TINDAKAN[tindakan as keyof typeof LABEL_TINDAKAN];
      const tanda = aturan.menentukan ? 'wajib' : aturan.tanpaVersi ? 'tidak dinaikkan' : 'dinaikkan';
      const dibatasi = SAAT_DIBATASI[aturan.saatDibatasi ?? 'yangMelihat'];
      return `| \`${tahap}\` | \`${tindakan}\` (${label}) | ${aturan.sop || '—'} | ${peran} | ${ke} | ${tanda} | ${dibatasi} |`;
    });
    return [
      `## ${RINGKASAN_ALUR[layanan]}`,
      '',
      '| tahap | tindakan | SOP | peran | ke tahap | versi | saat dibatasi |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...baris,
      '',
    ].join('\n');
  });
  return [
    '# Siapa boleh apa, di tahap mana',
    '',
    'Printed from the tables in `domain/` by `npm run matriks`; a test keeps it in step. *Versi*: `wajib` — the act must name the version it was decided on; `dinaikkan` — it raises the version; `tidak dinaikkan` — notes, guidance and attachments leave it. *Saat dibatasi*: for whom an act is while processing is restricted (UU PDP): `yang melihat` — the kabid and the officer in charge.',
    '',
    ...bagian,
  ].join('\n');
}

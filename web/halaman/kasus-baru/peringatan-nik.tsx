import { Alert, List, Stack } from '@mantine/core';
import { peringatanKlien } from '../../../domain/kasus/peringatan.ts';
import { tulisTanggal } from '../../../domain/surat/tanggal.ts';
import type { DrafBaru } from './draf-baru.ts';
import { tanggalDariNik, usiaDiharapkan } from './isi-nik.ts';
import { kelompok, teks } from './susunan.ts';

/** What the NIK was read as, and where it disagrees with what was typed. Never a reason to stop. */
export function PeringatanNik({ f }: { f: DrafBaru }) {
  const { layanan, isian } = f.draf;
  const klien = kelompok(isian['klien']);
  const peringatan = peringatanKlien(f.badan['klien'] ?? {});
  const terbaca = tanggalDariNik(klien, f.hariIni, usiaDiharapkan(layanan, isian));
  return (
    <Stack gap="sm" role="status">
      {terbaca && (
        <Alert color="blue" title="Dibaca dari NIK">
          Tanggal lahir {tulisTanggal(teks(klien['tanggalLahir']))}. NIK tidak memuat abad: cocokkan tahunnya
          dengan KTP atau KK.
        </Alert>
      )}
      {peringatan.length > 0 && (
        <Alert color="yellow" title="NIK dan isian tidak cocok">
          <List size="sm">
            {peringatan.map((p) => (
              <List.Item key={p.kode}>{p.pesan}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}

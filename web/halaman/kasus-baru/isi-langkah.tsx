import { Checkbox, Stack, Text } from '@mantine/core';
import type { JenisDokumen } from '../../../domain/kata.ts';
import { MedanIsian } from '../../formulir/medan-isian.tsx';
import { UnggahDokumen } from '../../komponen/unggah-dokumen.tsx';
import { useKantor } from '../../waktu/kantor.ts';
import type { DrafBaru } from './draf-baru.ts';
import { KlienSerupa } from './klien-serupa.tsx';
import type { Langkah } from './langkah.ts';
import { PeringatanNik } from './peringatan-nik.tsx';

// Of what the standard asks for, first what a file is most often sent back for.
const DOKUMEN_LANSIA: readonly JenisDokumen[] = ['suratPermohonan', 'suratKeterangan', 'ktp', 'kk', 'foto'];

/** The fields of one step, with what helps at them. */
export function IsiLangkah({
  f,
  langkah,
  salah,
  bersihkan,
}: {
  f: DrafBaru;
  langkah: Langkah;
  salah: Readonly<Record<string, string>>;
  bersihkan: () => void;
}) {
  const { zona } = useKantor().kalender;
  const { layanan, isian, tanpaIdentitas } = f.draf;
  const klien = langkah.bidang.includes('klien');
  return (
    <Stack gap="sm">
      {klien && layanan === 'rps' && (
        <Checkbox
          label="Identitas belum diketahui"
          description="Cukup ciri-ciri dan perkiraan; identitas dilengkapi kemudian"
          checked={tanpaIdentitas}
          onChange={(e) => f.ubah({ tanpaIdentitas: e.currentTarget.checked })}
        />
      )}
      {langkah.bidang.map((nama) => {
        const medan = f.medan[nama];
        if (medan === undefined) return null;
        const ubah = (n: Parameters<Parameters<typeof MedanIsian>[0]['ubah']>[0]) => {
          bersihkan();
          f.ubahIsian({ ...isian, [nama]: n });
        };
        if (nama === 'dokumen')
          return (
            <UnggahDokumen
              key={nama}
              label="Dokumen (bila ada)"
              required={false}
              error={salah['dokumen'] ?? salahDokumen(salah)}
              nilai={Array.isArray(isian[nama]) ? isian[nama] : []}
              ubah={ubah}
              {...(layanan === 'lansia' && { saran: DOKUMEN_LANSIA })}
            />
          );
        return (
          <MedanIsian
            key={nama}
            nama={nama}
            medan={medan}
            lokasi={nama}
            nilai={isian[nama]}
            ubah={ubah}
            k={{ zona, salah }}
          />
        );
      })}
      {klien && (
        <>
          {!tanpaIdentitas && <PeringatanNik f={f} />}
          <KlienSerupa f={f} />
        </>
      )}
      <Text size="sm" c="dimmed">
        Yang bertanda * wajib diisi.
      </Text>
    </Stack>
  );
}

/** One of the uploads is not there any more, or not one of ours. */
function salahDokumen(salah: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(salah).find(([lokasi]) => lokasi.startsWith('dokumen.'))?.[1];
}

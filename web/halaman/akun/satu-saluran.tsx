import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { Tanda } from '../../komponen/tanda.tsx';
import { useState } from 'react';
import type { SaluranSayaTampil } from '../../../api/bentuk/saluran.schema.ts';
import { PILIHAN_SALURAN } from '../../../domain/saluran/aturan.ts';
import { useKiriman } from '../../formulir/kiriman.ts';
import { Kabar } from '../../komponen/kabar.tsx';
import { KotakGalat } from '../../komponen/galat.tsx';
import { Saat } from '../../komponen/sisa-waktu.tsx';
import { LABEL_PILIHAN, tulisGalat } from '../../kata/saluran.ts';
import { AlamatSaluran } from './alamat-saluran.tsx';

const BAWAAN = 'bawaan';

/** One channel: what I hear by it, at which address, and whether it works. */
export function SatuSaluran({ s }: { s: SaluranSayaTampil }) {
  const [kabar, setKabar] = useState('');
  const pilih = useKiriman({ jalur: '/api/v1/saluran-saya', segarkan: ['/api/v1/saluran-saya'] });
  const uji = useKiriman({
    jalur: '/api/v1/saluran-saya/uji',
    segarkan: ['/api/v1/saluran-saya'],
    selesai: ({ dicatat }) =>
      setKabar(
        dicatat
          ? 'Pesan uji dikirim. Muat ulang sebentar lagi untuk melihat hasilnya.'
          : 'Pesan uji menit ini sudah ada.',
      ),
  });
  const tersedia = s.terpasang && s.dipakai;
  const galat = pilih.galat ?? uji.galat;
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {s.label}
      </Title>
      {!tersedia && (
        <Text size="sm">
          {s.terpasang ? 'Kantor Anda tidak memakai saluran ini.' : 'Belum dipasang di sistem ini.'}
        </Text>
      )}
      <Kabar isi={kabar} tutup={() => setKabar('')} />
      <Select
        label={`Yang dikirim lewat ${s.label}`}
        {...(s.mendesakWajib && {
          description: 'Yang mendesak tetap dikirim, menurut aturan kantor',
        })}
        allowDeselect={false}
        disabled={pilih.berjalan}
        data={[
          { value: BAWAAN, label: `Menurut bawaan kantor (${LABEL_PILIHAN[s.bawaan].toLowerCase()})` },
          ...PILIHAN_SALURAN.map((p) => ({ value: p, label: LABEL_PILIHAN[p] })),
        ]}
        value={s.pilihan ?? BAWAAN}
        onChange={(p) => pilih.kirimkan({ saluran: s.saluran, pilihan: p === BAWAAN ? null : p })}
      />
      <AlamatSaluran s={s} tersedia={tersedia} kabarkan={setKabar} />
      {s.terakhir && (
        <Group gap="xs">
          <Text size="sm" c="dimmed">
            Pesan terakhir <Saat pada={s.terakhir.pada} />
          </Text>
          <Tanda rupa={s.terakhir.status === 'terkirim' ? 'baik' : 'biasa'}>
            {s.terakhir.label}
            {s.terakhir.galat !== null && `: ${tulisGalat(s.terakhir.galat)}`}
          </Tanda>
        </Group>
      )}
      {galat && <KotakGalat galat={galat} />}
      {tersedia && s.alamat !== null && (
        <div>
          <Button
            size="compact-md"
            variant="default"
            loading={uji.berjalan}
            aria-label={`Kirim pesan uji lewat ${s.label}`}
            onClick={() => uji.kirimkan({ saluran: s.saluran })}
          >
            Kirim pesan uji
          </Button>
        </div>
      )}
    </Stack>
  );
}

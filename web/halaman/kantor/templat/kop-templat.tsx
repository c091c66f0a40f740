import { Fieldset, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { Logo } from './logo-templat.tsx';
import { LogoTemplat } from './logo-templat.tsx';
import type { VersiTemplat } from './templat.tsx';

type Kop = VersiTemplat['kop'];

const MEDAN = [
  ['pemerintah', 'Pemerintah daerah', true],
  ['instansi', 'Nama kantor pada kop', true],
  ['alamat', 'Alamat', true],
  ['kontak', 'Telepon, surel, laman', false],
  ['kota', 'Tempat surat dibuat', true],
] as const;

/** The letterhead, with its logo. */
export function KopTemplat({
  kop,
  ubah,
  logo,
  ubahLogo,
  berlogo,
  salah,
}: {
  kop: Kop;
  ubah: (k: Kop) => void;
  logo: Logo;
  ubahLogo: (l: Logo) => void;
  berlogo: boolean;
  salah: Readonly<Record<string, string>>;
}) {
  return (
    <Fieldset legend="Kop surat">
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {MEDAN.map(([nama, label, wajib]) => (
            <TextInput
              key={nama}
              label={label}
              required={wajib}
              maxLength={250}
              value={kop[nama] ?? ''}
              error={salah[`kop.${nama}`]}
              onChange={(e) => ubah({ ...kop, [nama]: e.currentTarget.value })}
            />
          ))}
        </SimpleGrid>
        <LogoTemplat logo={logo} ubah={ubahLogo} berlogo={berlogo} galat={salah['logo']} />
      </Stack>
    </Fieldset>
  );
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { wajibTotp } from '../../../domain/masuk/kewajiban.ts';
import { Kabar } from '../../komponen/kabar.tsx';
import { useBaca } from '../../klien/baca.ts';
import { masuk, usePengguna } from '../../klien/sesi.ts';
import { KodeKedua } from '../masuk/kode-kedua.tsx';
import { KodeSekarang } from './kode-sekarang.tsx';
import { LepasKodeKedua } from './lepas-kode-kedua.tsx';

type Langkah =
  | { ke: 'diam'; kabar: string }
  | { ke: 'pasang'; kodeLama?: string }
  | { ke: 'buktikan' }
  | { ke: 'lepas' };

/** One's own second factor: set it up, move it to another phone, take it off where no position asks for it. */
export function KodeKeduaSaya() {
  const pengguna = usePengguna();
  const { data: sistem } = useBaca('/publik/v1/sistem');
  const [langkah, setLangkah] = useState<Langkah>({ ke: 'diam', kabar: '' });
  const terpasang = pengguna.totp === 'terpasang';
  // Demo accounts have no duty, and the page cannot tell them apart: there the API says so where it is asked.
  const wajib = wajibTotp(
    pengguna.jabatan.map((j) => j.peran),
    sistem?.contoh ?? false,
  );
  const usai = (totp: typeof pengguna.totp, kabar: string) => {
    masuk({ ...pengguna, totp });
    setLangkah({ ke: 'diam', kabar });
  };
  const batal = () => setLangkah({ ke: 'diam', kabar: '' });
  switch (langkah.ke) {
    case 'pasang':
      return (
        <Stack>
          <KodeKedua
            cara="pasang"
            pengantar="Pindai dengan aplikasi autentikator, lalu masukkan kode yang tampil."
            {...(langkah.kodeLama !== undefined && { kodeLama: langkah.kodeLama })}
            selesai={() =>
              usai('terpasang', 'Kode kedua terpasang. Kode pemulihan yang lama tidak berlaku lagi.')
            }
          />
          <Button variant="default" onClick={batal}>
            Batal
          </Button>
        </Stack>
      );
    case 'buktikan':
      return <KodeSekarang lanjut={(kodeLama) => setLangkah({ ke: 'pasang', kodeLama })} batal={batal} />;
    case 'lepas':
      return <LepasKodeKedua selesai={() => usai('tidakPerlu', 'Kode kedua dilepas.')} batal={batal} />;
    case 'diam':
      return (
        <Stack align="flex-start">
          <Kabar isi={langkah.kabar} tutup={batal} />
          <Text size="sm">
            {terpasang
              ? 'Terpasang: selain kata sandi, Anda memasukkan kode dari aplikasi autentikator ketika masuk.'
              : 'Belum terpasang. Dengan kode kedua, kata sandi yang bocor saja tidak cukup untuk masuk sebagai Anda.'}
          </Text>
          {terpasang ? (
            <Group>
              <Button variant="default" onClick={() => setLangkah({ ke: 'buktikan' })}>
                Pindah ke ponsel lain
              </Button>
              {!wajib && (
                <Button variant="default" onClick={() => setLangkah({ ke: 'lepas' })}>
                  Lepas kode kedua
                </Button>
              )}
            </Group>
          ) : (
            <Button variant="default" onClick={() => setLangkah({ ke: 'pasang' })}>
              Pasang kode kedua
            </Button>
          )}
        </Stack>
      );
  }
}

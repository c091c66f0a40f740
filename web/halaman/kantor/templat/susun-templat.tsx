import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { uraiTemplat } from '../../../../domain/surat/templat.ts';
import { useKiriman } from '../../../formulir/kiriman.ts';
import { KotakGalat } from '../../../komponen/galat.tsx';
import { EditorTemplat } from './editor-templat.tsx';
import { KopTemplat } from './kop-templat.tsx';
import type { Logo } from './logo-templat.tsx';
import { PratinjauTemplat } from './pratinjau-templat.tsx';
import type { SuratTemplat, VersiTemplat } from './templat.tsx';

/** A new wording while it is written; it can be seen as a letter before it holds. */
export function SusunTemplat({
  surat,
  dari,
  batal,
  selesai,
}: {
  surat: SuratTemplat;
  dari: VersiTemplat;
  batal: () => void;
  selesai: (kabar: string) => void;
}) {
  const [teks, setTeks] = useState(dari.teks);
  const [kop, setKop] = useState(dari.kop);
  const [logo, setLogo] = useState<Logo>('tetap');
  const [pdf, setPdf] = useState<string>();
  // What is looked at is given back when the next one comes, and when the page goes.
  useEffect(() => (pdf === undefined ? undefined : () => URL.revokeObjectURL(pdf)), [pdf]);
  const param = { jenis: surat.jenis };
  const tetapkan = useKiriman({
    jalur: '/api/v1/templat-surat/:jenis',
    param,
    segarkan: ['/api/v1/templat-surat'],
    selesai: (j) => selesai(`${surat.judul}: versi ${j.versi} ditetapkan.`),
  });
  const lihat = useKiriman({
    jalur: '/api/v1/templat-surat/:jenis/pratinjau',
    param,
    selesai: (b) => setPdf(URL.createObjectURL(b)),
  });
  const { kontak, ...wajib } = kop;
  const badan = {
    teks,
    kop: { ...wajib, ...(kontak !== undefined && kontak.trim() !== '' && { kontak }) },
    ...(logo !== 'tetap' && { logo: logo === 'tanpa' ? null : logo.base64 }),
  };
  // What the API would say of the text, said while it is typed.
  const urai = uraiTemplat(surat.jenis, teks);
  const salahBaris = 'kesalahan' in urai ? urai.kesalahan : [];
  const salah = { ...lihat.salah, ...tetapkan.salah };
  const galat = tetapkan.galat ?? lihat.galat;
  const berjalan = tetapkan.berjalan || lihat.berjalan;
  return (
    <Stack gap="lg">
      <EditorTemplat teks={teks} ubah={setTeks} isian={surat.isian} salah={salahBaris} />
      <KopTemplat
        kop={kop}
        ubah={setKop}
        logo={logo}
        ubahLogo={setLogo}
        berlogo={surat.versi[0]?.berlogo ?? false}
        salah={salah}
      />
      {galat && <KotakGalat galat={galat} sebut={sebutLokasi} />}
      {pdf !== undefined && <PratinjauTemplat alamat={pdf} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={batal} disabled={berjalan}>
          Batal
        </Button>
        <Button
          variant="default"
          loading={lihat.berjalan}
          disabled={tetapkan.berjalan}
          onClick={() => lihat.kirimkan(badan)}
        >
          Lihat sebagai surat
        </Button>
        <Button
          loading={tetapkan.berjalan}
          disabled={lihat.berjalan}
          onClick={() => tetapkan.kirimkan(badan)}
        >
          Tetapkan versi baru
        </Button>
      </Group>
    </Stack>
  );
}

function sebutLokasi(lokasi: string): string | undefined {
  const baris = /^teks\.baris\.(\d+)$/.exec(lokasi)?.[1];
  if (baris !== undefined) return `Baris ${baris}`;
  // Shown at their fields.
  return /^(kop\.|logo$)/.test(lokasi) ? undefined : '';
}

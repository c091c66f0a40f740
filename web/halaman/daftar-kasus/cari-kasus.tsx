import { Button, Group, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { sedangMengetik } from '../../kerangka/pintasan.tsx';
import { adalahKode, pesanGalat } from '../../klien/galat.ts';
import type { Bacaan } from '../../klien/kontrak.ts';
import { kirim } from '../../klien/panggil.ts';

type Butir = Bacaan['/api/v1/kasus']['kasus'][number];

/** Searching by name or NIK: what is searched for is sent in a body and kept in no address. */
export function CariKasus({ hasil }: { hasil: (k: readonly Butir[] | null) => void }) {
  const [kata, setKata] = useState('');
  const kotak = useRef<HTMLInputElement>(null);
  const cari = useMutation({
    mutationFn: () => {
      const isi = kata.trim();
      return kirim('/api/v1/kasus/cari', { badan: /^\d{16}$/.test(isi) ? { nik: isi } : { nama: isi } });
    },
    onSuccess: ({ kasus }) => hasil(kasus),
  });
  useEffect(() => {
    const tekan = (e: KeyboardEvent) => {
      if (e.key !== '/' || sedangMengetik(e.target)) return;
      e.preventDefault();
      kotak.current?.focus();
    };
    addEventListener('keydown', tekan);
    return () => removeEventListener('keydown', tekan);
  }, []);
  const bersihkan = () => {
    setKata('');
    cari.reset();
    hasil(null);
  };
  const salah = adalahKode(cari.error, 'isiTidakSah')
    ? cari.error.masalah.kesalahan?.[0]?.pesan
    : cari.error && pesanGalat(cari.error).rincian;
  return (
    <form
      role="search"
      onSubmit={(e) => {
        e.preventDefault();
        cari.mutate();
      }}
    >
      <Group align="flex-end" gap="xs">
        <TextInput
          ref={kotak}
          label="Cari nama atau NIK"
          autoComplete="off"
          flex="1 1 220px"
          maw={420}
          value={kata}
          error={salah}
          onChange={(e) => setKata(e.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={cari.isPending}>
          Cari
        </Button>
        {cari.data && (
          <Button variant="subtle" onClick={bersihkan}>
            Kembali ke daftar
          </Button>
        )}
      </Group>
    </form>
  );
}

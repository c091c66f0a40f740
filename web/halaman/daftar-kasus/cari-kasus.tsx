import { Button, Group, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { sedangMengetik } from '../../kerangka/pintasan.tsx';
import { kalimatGalat } from '../../klien/galat.ts';
import type { Bacaan } from '../../klien/kontrak.ts';
import { cariKasus } from '../../klien/cari-kasus.ts';

type Butir = Bacaan['/api/v1/kasus']['kasus'][number];

/** Searching by what a clerk has before them. */
export function CariKasus({ hasil }: { hasil: (k: readonly Butir[] | null) => void }) {
  const [kata, setKata] = useState('');
  const kotak = useRef<HTMLInputElement>(null);
  const cari = useMutation({
    mutationFn: () => cariKasus(kata.trim()),
    onSuccess: hasil,
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
          label="Cari nama, NIK, atau nomor"
          description="Nomor kasus atau angka terakhirnya, kode lacak, atau nomor surat"
          autoComplete="off"
          flex="1 1 220px"
          maw={420}
          value={kata}
          error={cari.error && kalimatGalat(cari.error)}
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

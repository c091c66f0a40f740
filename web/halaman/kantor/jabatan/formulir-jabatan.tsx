import { Button, Group, Select, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { JabatanTampil } from '../../../../api/bentuk/kantor.schema.ts';
import { jabatanBaru, jabatanDiubah } from '../../../../domain/kantor/isi.schema.ts';
import { labelPeran } from '../../../../domain/kasus/label.ts';
import { PERAN } from '../../../../domain/kata.ts';
import type { Peran } from '../../../../domain/kata.ts';
import { terikatWilayah } from '../../../../domain/wilayah.ts';
import { useKiriman } from '../../../formulir/kiriman.ts';
import { KotakGalat } from '../../../komponen/galat.tsx';
import { useBaca } from '../../../klien/baca.ts';

interface Sifat {
  /** None: a new one. */
  jabatan?: JabatanTampil;
  usai: (isi: string, id?: string) => void;
  tutup: () => void;
}

/** A position: its role says what its holder may do, and stays what it is. */
export function FormulirJabatan({ jabatan, usai, tutup }: Sifat) {
  const { data } = useBaca('/api/v1/jabatan');
  const [nama, setNama] = useState(jabatan?.nama ?? '');
  const [peran, setPeran] = useState<string>(jabatan?.peran ?? '');
  const [atasan, setAtasan] = useState(jabatan?.atasan?.id ?? '');
  const [desa, setDesa] = useState(jabatan?.wilayah?.desaKelurahan ?? '');
  const [kecamatan, setKecamatan] = useState(jabatan?.wilayah?.kecamatan ?? '');
  const [kontakPiket, setKontakPiket] = useState(jabatan?.kontakPiket ?? false);
  const { kirimkan, salah, galat, berjalan } = useKiriman({
    ...(jabatan
      ? { jalur: '/api/v1/jabatan/:id' as const, param: { id: jabatan.id }, skema: jabatanDiubah }
      : { jalur: '/api/v1/jabatan' as const, skema: jabatanBaru }),
    segarkan: ['/api/v1/jabatan'],
    selesai: ({ jabatan: j }) => usai(`Jabatan ${j.nama} disimpan.`, j.id),
  });
  const berwilayah = terikatWilayah(peran as Peran);
  const badan = {
    nama,
    ...(jabatan ? { atasanId: atasan === '' ? null : atasan } : atasan !== '' && { atasanId: atasan }),
    ...(!jabatan && { peran: peran === '' ? undefined : peran }),
    ...(berwilayah && { wilayah: { desaKelurahan: desa, kecamatan } }),
    kontakPiket,
  };
  return (
    <form
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        kirimkan(badan);
      }}
    >
      <Stack>
        <TextInput
          label="Nama jabatan"
          required
          maxLength={200}
          value={nama}
          error={salah['nama']}
          onChange={(e) => setNama(e.currentTarget.value)}
        />
        {jabatan ? (
          <Text size="sm">Peran: {labelPeran(jabatan.peran)} (tetap)</Text>
        ) : (
          <Select
            label="Peran"
            description="Menentukan apa yang boleh dilakukan pemangkunya"
            required
            placeholder="Pilih"
            data={PERAN.map((p) => ({ value: p, label: labelPeran(p) }))}
            value={peran === '' ? null : peran}
            error={salah['peran']}
            onChange={(p) => setPeran(p ?? '')}
          />
        )}
        <Select
          label="Atasan"
          description="Eskalasi naik kepadanya bila jabatan ini kosong"
          clearable
          searchable
          placeholder="Tanpa atasan"
          data={(data?.jabatan ?? [])
            .filter((j) => j.id !== jabatan?.id)
            .map((j) => ({ value: j.id, label: j.nama }))}
          value={atasan === '' ? null : atasan}
          error={salah['atasanId']}
          onChange={(a) => setAtasan(a ?? '')}
        />
        {berwilayah && (
          <>
            <TextInput
              label="Desa/kelurahan"
              description="Pemangkunya hanya melihat kasus dari desa/kelurahan ini"
              required
              maxLength={100}
              value={desa}
              error={salah['wilayah.desaKelurahan'] ?? salah['wilayah']}
              onChange={(e) => setDesa(e.currentTarget.value)}
            />
            <TextInput
              label="Kecamatan"
              description="Membedakannya dari desa/kelurahan senama di kecamatan lain"
              required
              maxLength={100}
              value={kecamatan}
              error={salah['wilayah.kecamatan']}
              onChange={(e) => setKecamatan(e.currentTarget.value)}
            />
          </>
        )}
        <Switch
          label="Kontak piket: tempat terakhir sebuah eskalasi"
          checked={kontakPiket}
          onChange={(e) => setKontakPiket(e.currentTarget.checked)}
        />
        {galat && <KotakGalat galat={galat} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={tutup} disabled={berjalan}>
            Batal
          </Button>
          <Button type="submit" loading={berjalan}>
            Simpan jabatan
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

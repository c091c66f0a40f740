import { Button, Group, Radio, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { JabatanTampil } from '../../../../api/bentuk/kantor.schema.ts';
import { pengangkatan } from '../../../../domain/kantor/isi.schema.ts';
import { tanggalDi } from '../../../../domain/jam/waktu.ts';
import { useKiriman } from '../../../formulir/kiriman.ts';
import { KotakGalat } from '../../../komponen/galat.tsx';
import { useBaca } from '../../../klien/baca.ts';
import { sekarang } from '../../../waktu/jam.ts';
import { useKantor } from '../../../waktu/kantor.ts';
import { tulisPengangkatan } from './arti.ts';
import { MedanTanggal } from '../../../komponen/medan-hari.tsx';

const SIFAT = [
  { nilai: 'definitif', label: 'Definitif', arti: 'Memangku jabatan ini tetap; tanggal akhir boleh kosong.' },
  {
    nilai: 'plt',
    label: 'Plt. (pelaksana tugas)',
    arti: 'Mengisi jabatan yang kosong, menurut surat keputusan dan sampai tanggalnya.',
  },
  {
    nilai: 'plh',
    label: 'Plh. (pelaksana harian)',
    arti: 'Bertindak selama pejabat definitif berhalangan; tugasnya sampai kepada Plh. selama itu.',
  },
] as const;

/** Who is to hold a position, as what, from when to when, by which decree. */
export function FormulirPengangkatan({
  jabatan,
  usai,
  tutup,
}: {
  jabatan: JabatanTampil;
  usai: (isi: string, id?: string) => void;
  tutup: () => void;
}) {
  const { zona } = useKantor().kalender;
  const { data } = useBaca('/api/v1/orang');
  const [orang, setOrang] = useState('');
  const [sifat, setSifat] = useState<string>('definitif');
  const [mulai, setMulai] = useState(() => tanggalDi(sekarang(), zona));
  const [sampai, setSampai] = useState('');
  const [nomor, setNomor] = useState('');
  const [tanggal, setTanggal] = useState('');
  const { kirimkan, salah, galat, berjalan } = useKiriman({
    jalur: '/api/v1/jabatan/:id/pemangku',
    param: { id: jabatan.id },
    skema: pengangkatan,
    segarkan: ['/api/v1/jabatan', '/api/v1/jabatan/:id/pemangku'],
    selesai: ({ pemangku }) => usai(tulisPengangkatan(pemangku), jabatan.id),
  });
  const perlu = sifat !== 'definitif';
  const terisi = (nama: string, nilai: string) => (nilai.trim() === '' ? {} : { [nama]: nilai });
  const badan = {
    ...terisi('orangId', orang),
    sifat,
    ...terisi('mulai', mulai),
    ...terisi('sampai', sampai),
    ...((nomor.trim() !== '' || tanggal !== '') && {
      dasar: { ...terisi('nomor', nomor), ...terisi('tanggal', tanggal) },
    }),
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
        <Select
          label="Pegawai"
          required
          searchable
          placeholder="Pilih"
          nothingFoundMessage="Tidak ada pegawai aktif dengan nama itu"
          data={(data?.orang ?? [])
            .filter((o) => o.aktif)
            .map((o) => ({ value: o.id, label: `${o.nama} · ${o.surel}` }))}
          value={orang === '' ? null : orang}
          error={salah['orangId']}
          onChange={(o) => setOrang(o ?? '')}
        />
        <Radio.Group label="Sifat" required value={sifat} onChange={setSifat} error={salah['sifat']}>
          <Stack gap="xs" mt={6}>
            {SIFAT.map((s) => (
              <Radio key={s.nilai} value={s.nilai} label={s.label} description={s.arti} />
            ))}
          </Stack>
        </Radio.Group>
        <Group grow align="flex-start">
          <MedanTanggal
            label="Mulai"
            required
            value={mulai}
            error={salah['mulai']}
            onChange={(e) => setMulai(e.currentTarget.value)}
          />
          <MedanTanggal
            label="Sampai (hari terakhir)"
            required={perlu}
            value={sampai}
            error={salah['sampai']}
            onChange={(e) => setSampai(e.currentTarget.value)}
          />
        </Group>
        <Group grow align="flex-start">
          <TextInput
            label="Nomor surat keputusan"
            required={perlu}
            maxLength={200}
            value={nomor}
            error={salah['dasar.nomor'] ?? salah['dasar']}
            onChange={(e) => setNomor(e.currentTarget.value)}
          />
          <MedanTanggal
            label="Tanggal surat keputusan"
            required={perlu}
            value={tanggal}
            error={salah['dasar.tanggal']}
            onChange={(e) => setTanggal(e.currentTarget.value)}
          />
        </Group>
        <Text size="sm" c="dimmed">
          Hari dihitung menurut zona kantor ({zona}).
        </Text>
        {galat && <KotakGalat galat={galat} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={tutup} disabled={berjalan}>
            Batal
          </Button>
          <Button type="submit" loading={berjalan}>
            Angkat
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

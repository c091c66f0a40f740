import { MultiSelect, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { tanggalDi } from '../../../../domain/jam/waktu.ts';
import { LABEL_PERAN } from '../../../../domain/kasus/label.ts';
import { susunNomorSurat } from '../../../../domain/lansia/nomor-surat.ts';
import { TABEL_LANSIA } from '../../../../domain/lansia/tabel.ts';
import type { StandarLansia } from '../../../../domain/standar/standar.ts';
import { sekarang } from '../../../waktu/jam.ts';
import { useKantor } from '../../../waktu/kantor.ts';
import type { Isi } from './draf.ts';
import { Teks } from './medan-standar.tsx';
import { useJumlahSalah, useSalah } from './salah.ts';

// Those the table lets initial; a chain through anybody else would never end.
const PEMARAF = TABEL_LANSIA.paraf.paraf.peran.map((p) => ({ value: p, label: LABEL_PERAN[p] }));

/** The letter of the rekomendasi lansia: where to, who initials in which order, how it is numbered. */
export function IsiLansia({ isi, ubah }: { isi: Isi; ubah: (isi: Isi) => void }) {
  const l = isi as unknown as StandarLansia;
  const { zona } = useKantor().kalender;
  const salahRantai = useSalah('isi.rantaiParaf');
  const salahPemaraf =
    useJumlahSalah('isi.rantaiParaf') > 0 ? 'Ada jabatan yang tidak berwenang memaraf.' : undefined;
  const salahPengganti = useSalah('isi.parafPengganti');
  const teks = (nama: 'tujuan' | 'polaNomor' | 'klasifikasi' | 'unit', label: string, petunjuk?: string) => (
    <Teks
      label={label}
      lokasi={`isi.${nama}`}
      nilai={l[nama]}
      ubah={(n) => ubah({ ...isi, [nama]: n })}
      wajib
      {...(petunjuk !== undefined && { petunjuk })}
    />
  );
  const contoh = susunNomorSurat(l.polaNomor, {
    klasifikasi: l.klasifikasi,
    unit: l.unit,
    urut: 12,
    tanggal: tanggalDi(sekarang(), zona),
  });
  return (
    <Stack>
      {teks('tujuan', 'Tempat tujuan')}
      <MultiSelect
        label="Rantai paraf"
        description="Menurut urutan dipilih, sebelum kepala dinas menandatangani"
        required
        data={PEMARAF}
        value={[...l.rantaiParaf]}
        error={salahRantai ?? salahPemaraf}
        onChange={(rantaiParaf) => ubah({ ...isi, rantaiParaf })}
      />
      <Select
        label="Pengganti pemaraf"
        description="Bila pemaraf tidak boleh memaraf kasus itu karena ikut mengerjakannya"
        clearable
        clearButtonProps={{ 'aria-label': 'Tanpa pengganti' }}
        placeholder="Tanpa pengganti"
        data={PEMARAF}
        value={l.parafPengganti ?? null}
        error={salahPengganti}
        onChange={(p) => ubah({ ...isi, parafPengganti: p ?? undefined })}
      />
      {teks(
        'polaNomor',
        'Pola nomor surat',
        'Mengenal {klasifikasi}, {urut}, {unit}, {bulanRomawi}, {tahun}; {urut} dan {tahun} wajib ada',
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {teks('klasifikasi', 'Klasifikasi surat')}
        {teks('unit', 'Kode unit')}
      </SimpleGrid>
      <Text size="sm">
        Contoh nomor: <b>{contoh}</b>
      </Text>
    </Stack>
  );
}

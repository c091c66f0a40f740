import { Fieldset, MultiSelect, Select, Stack } from '@mantine/core';
import { LABEL_TENGGAT } from '../../../../domain/kasus/label.ts';
import type {
  JanjiWaktu,
  RincianWaktu,
  WaktuPublik as Waktu,
} from '../../../../domain/standar/standar-publik.ts';
import type { Isi } from './draf.ts';
import { urutanTenggat } from './draf.ts';
import { Lama } from './lama.tsx';
import { BarisHapus, SalahKelompok, Teks, TombolTambah } from './medan-standar.tsx';
import { useSalah } from './salah.ts';

interface Sifat {
  waktu: Waktu;
  tenggat: Isi['tenggat'];
  ubah: (w: Waktu) => void;
}

/** The lengths that are promised, and the deadlines that measure each. */
export function WaktuPublik({ waktu: w, tenggat, ubah }: Sifat) {
  const gantiJanji = (i: number, j: JanjiWaktu) =>
    ubah({ ...w, janji: w.janji.map((lama, n) => (n === i ? j : lama)) });
  const gantiRincian = (i: number, r: RincianWaktu) =>
    ubah({ ...w, rincian: w.rincian.map((lama, n) => (n === i ? r : lama)) });
  return (
    <Fieldset legend="Waktu penyelesaian">
      <Stack gap="sm">
        <SalahKelompok lokasi="publik.waktu.janji" />
        {w.janji.map((j, i) => (
          <BarisHapus
            // The order is all that tells the promises apart.
            // oxlint-disable-next-line react/no-array-index-key
            key={i}
            label={`Hapus janji ${i + 1}`}
            hapus={() => ubah({ ...w, janji: w.janji.filter((_, n) => n !== i) })}
          >
            <Janji
              nomor={i + 1}
              lokasi={`publik.waktu.janji.${i}`}
              j={j}
              tenggat={tenggat}
              ubah={(b) => gantiJanji(i, b)}
            />
          </BarisHapus>
        ))}
        <TombolTambah
          label="Tambah janji waktu"
          tambah={() => ubah({ ...w, janji: [...w.janji, { menit: 0, tenggat: [] }] })}
        />
        <Teks
          label="Dihitung sejak"
          lokasi="publik.waktu.mulai"
          nilai={w.mulai ?? ''}
          ubah={(mulai) => ubah({ ...w, mulai })}
        />
        {w.rincian.map((r, i) => (
          <BarisHapus
            // The order is all that tells the lines apart.
            // oxlint-disable-next-line react/no-array-index-key
            key={i}
            label={`Hapus rincian waktu ${i + 1}`}
            hapus={() => ubah({ ...w, rincian: w.rincian.filter((_, n) => n !== i) })}
          >
            <Rincian
              nomor={i + 1}
              lokasi={`publik.waktu.rincian.${i}`}
              r={r}
              tenggat={tenggat}
              ubah={(b) => gantiRincian(i, b)}
            />
          </BarisHapus>
        ))}
        <TombolTambah
          label="Tambah rincian waktu"
          tambah={() => ubah({ ...w, rincian: [...w.rincian, { teks: '' }] })}
        />
      </Stack>
    </Fieldset>
  );
}

function pilihanTenggat(tenggat: Isi['tenggat']) {
  return urutanTenggat(tenggat).map(([k]) => ({
    value: k,
    label: LABEL_TENGGAT[k as keyof typeof LABEL_TENGGAT] ?? k,
  }));
}

interface SifatBaris<B> {
  nomor: number;
  lokasi: string;
  tenggat: Isi['tenggat'];
  ubah: (b: B) => void;
}

function Janji({ nomor, lokasi, j, tenggat, ubah }: SifatBaris<JanjiWaktu> & { j: JanjiWaktu }) {
  const galat = useSalah(`${lokasi}.tenggat`) ?? '';
  const galatPertama = useSalah(`${lokasi}.tenggat.0`) ?? '';
  const jam = tenggat[j.tenggat[0] ?? '']?.jam ?? 'kalender';
  return (
    <Stack gap="xs">
      <Teks
        label={`Janji ${nomor}: untuk`}
        petunjuk="Hanya bila standar menjanjikan lebih dari satu waktu"
        lokasi={`${lokasi}.untuk`}
        nilai={j.untuk ?? ''}
        ubah={(untuk) => ubah({ ...j, untuk })}
      />
      <Lama
        label={`Janji ${nomor}: lama`}
        lokasi={`${lokasi}.menit`}
        jam={jam}
        menit={j.menit}
        ubah={(menit) => ubah({ ...j, menit })}
      />
      <MultiSelect
        label={`Janji ${nomor}: diukur oleh`}
        data={pilihanTenggat(tenggat)}
        value={[...j.tenggat]}
        error={galat || galatPertama || undefined}
        onChange={(t) => ubah({ ...j, tenggat: t })}
      />
    </Stack>
  );
}

function Rincian({ nomor, lokasi, r, tenggat, ubah }: SifatBaris<RincianWaktu> & { r: RincianWaktu }) {
  const galat = useSalah(`${lokasi}.tenggat`);
  return (
    <Stack gap="xs">
      <Teks
        label={`Rincian waktu ${nomor}`}
        lokasi={`${lokasi}.teks`}
        nilai={r.teks}
        ubah={(teks) => ubah({ ...r, teks })}
        panjang
      />
      <Select
        label={`Rincian waktu ${nomor}: tenggat`}
        description="Lamanya ditulis sesudah teks"
        clearable
        clearButtonProps={{ 'aria-label': `Rincian waktu ${nomor}: tanpa tenggat` }}
        placeholder="Tanpa tenggat"
        data={pilihanTenggat(tenggat)}
        value={r.tenggat ?? null}
        error={galat}
        onChange={(t) => ubah(t === null ? { teks: r.teks } : { teks: r.teks, tenggat: t })}
      />
    </Stack>
  );
}

import type { RincianKasus } from '../../api/bentuk/rincian-kasus.schema.ts';
import type { Peran } from '../../domain/kata.ts';
import { UnggahDokumen } from '../komponen/unggah-dokumen.tsx';
import { labelPilihan } from '../kata/isian.ts';
import { useBaca } from '../klien/baca.ts';
import { useKantor } from '../waktu/kantor.ts';
import { Pilih } from './pilih.tsx';
import type { SifatPilih } from './pilih.tsx';
import { PilihKasus } from './pilih-kasus.tsx';
import { PilihKlienSerupa } from './pilih-klien-serupa.tsx';
import { PilihPengaduanSerupa } from './pilih-pengaduan-serupa.tsx';
import { useTempatTidurKosong } from './tempat-tidur-sesuai.ts';

const PETUGAS: Readonly<Record<string, Peran>> = { peksos: 'peksos', kabidTurutSerta: 'kabid-rehsos' };

/** A field that names somebody or something by id: shown and chosen by name. */
export function MedanAcuan({
  nama,
  rincian,
  ...s
}: SifatPilih & { nama: string; rincian: RincianKasus | undefined }) {
  const peran = PETUGAS[nama];
  if (peran) return <PilihPetugas {...s} peran={peran} />;
  if (nama === 'tempatTidur') return <PilihTempatTidur {...s} rincian={rincian} />;
  if (nama === 'kasus')
    return rincian === undefined ? <PilihKasus {...s} /> : <PilihKlienSerupa {...s} rincian={rincian} />;
  if (nama === 'pengaduan' && rincian !== undefined)
    return <PilihPengaduanSerupa {...s} kasus={rincian.id} />;
  if (nama === 'dokumen')
    return (
      <UnggahDokumen {...s} nilai={s.nilai === '' ? [] : [s.nilai]} ubah={([d]) => s.ubah(d ?? '')} satu />
    );
  throw new Error(`Formulir tidak tahu apa yang dipilih pada "${nama}".`);
}

export function MedanBanyakAcuan({
  nilai,
  ubah,
  ...s
}: Omit<SifatPilih, 'nilai' | 'ubah'> & { nilai: string[]; ubah: (n: string[]) => void }) {
  return <UnggahDokumen {...s} nilai={nilai} ubah={ubah} />;
}

function PilihPetugas({ peran, ...s }: SifatPilih & { peran: Peran }) {
  const { data } = useBaca('/api/v1/petugas', { kueri: { peran } });
  const pilihan = (data?.petugas ?? []).map((p) => ({
    value: p.id,
    label: `${p.nama} · ${p.sebagai === undefined ? '' : `${p.sebagai === 'plt' ? 'Plt.' : 'Plh.'} `}${p.jabatan}`,
  }));
  return <Pilih {...s} data={pilihan} kosong="Tidak ada pemegang jabatan ini" />;
}

/** Free beds alone; those of a group that does not fit say so. */
function PilihTempatTidur({ rincian, ...s }: SifatPilih & { rincian: RincianKasus | undefined }) {
  const { zona } = useKantor().kalender;
  const kosong = useTempatTidurKosong(rincian, zona) ?? [];
  const kamar = [...new Set(kosong.map((t) => t.kamar))].map((group) => ({
    group,
    items: kosong
      .filter((t) => t.kamar === group)
      .map((t) => ({
        value: t.id,
        label: `${t.nama} · ${labelPilihan('kelompok', t.kelompok)}${t.sesuai ? '' : ' (tidak sesuai)'}`,
      })),
  }));
  return <Pilih {...s} data={kamar} kosong="Semua tempat tidur terisi" />;
}

import { Select, Stack } from '@mantine/core';
import { labelIsian } from '../kata/isian.ts';
import { tulisSaat } from '../waktu/tulis.ts';
import { sekarang } from '../waktu/jam.ts';
import type { RincianKasus } from '../../api/bentuk/rincian-kasus.schema.ts';
import type { Isian } from './isian.ts';
import type { KonteksIsian } from './konteks.ts';
import type { Cabang } from './medan.ts';
import { IsianKelompok } from './medan-isian.tsx';
import { MedanPilihan } from './medan-pilihan.tsx';

/** An answer to an escalation: the deadlines this person may answer, and of each only the answers that are theirs. */
export function IsianTanggapan({
  rincian,
  medan,
  isian,
  ubah,
  k,
}: {
  rincian: RincianKasus;
  medan: Cabang;
  isian: Isian;
  ubah: (i: Isian) => void;
  k: KonteksIsian;
}) {
  const dapat = tenggatDapatDijawab(rincian);
  const dipilih = dapat.find((t) => t.id === isian['tenggat']);
  const jawaban: readonly string[] = dipilih?.jawabanAnda ?? [];
  const jawab = typeof isian['jawab'] === 'string' ? isian['jawab'] : '';
  const cabang = jawaban.includes(jawab) ? medan.cabang.find((c) => c.nilai === jawab) : undefined;
  const { tenggat: _, ...sisa } = cabang?.isi ?? {};
  return (
    <Stack gap="sm">
      <Select
        label={labelIsian('tenggat')}
        description="Tenggat yang eskalasinya Anda tanggapi"
        name="tenggat"
        required
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data={dapat.map((t) => ({
          value: t.id,
          label: `${t.nama}, batas ${tulisSaat(t.batas, k.zona, sekarang())}`,
        }))}
        value={dipilih?.id ?? null}
        error={k.salah['tenggat']}
        placeholder="Pilih"
        onChange={(id) => {
          const baru = dapat.find((t) => t.id === id);
          const boleh: readonly string[] = baru?.jawabanAnda ?? [];
          ubah({ ...isian, tenggat: id ?? '', jawab: boleh.includes(jawab) ? jawab : (boleh[0] ?? '') });
        }}
      />
      {dipilih && (
        <MedanPilihan
          nama="jawab"
          lokasi="jawab"
          medan={{ rupa: 'pilihan', pilihan: jawaban, wajib: true }}
          pilihan={jawaban}
          nilai={jawab}
          ubah={(n) => ubah({ ...isian, jawab: n })}
          k={k}
        />
      )}
      <IsianKelompok isi={sisa} isian={isian} lokasi="" ubah={ubah} k={k} />
    </Stack>
  );
}

export function tenggatDapatDijawab(r: RincianKasus): RincianKasus['tenggat'] {
  return r.tenggat.filter((t) => t.jawabanAnda.length > 0);
}

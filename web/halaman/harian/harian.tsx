import './kertas.css';
import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { tulisWaktu } from '../../../domain/jam/waktu.ts';
import { PENGAWASAN } from '../../kerangka/menu.ts';
import { Halaman } from '../../komponen/halaman.tsx';
import { Muat } from '../../komponen/muat.tsx';
import { usePengguna } from '../../klien/sesi.ts';
import { sekarang } from '../../waktu/jam.ts';
import { useKantor } from '../../waktu/kantor.ts';
import { barisKasus, barisTugas } from './baris-harian.ts';
import type { KasusHarian, Terbaca, TugasHarian } from './data-harian.ts';
import { useKasusHarian, useTugasHarian } from './data-harian.ts';
import { DaftarKelompok } from './daftar-kelompok.tsx';
import { HunianHarian } from './hunian-harian.tsx';
import { mengenalKlien } from './nama-klien.ts';
import { susun } from './susun.ts';

// Lines to write on.
const GARIS = Array.from({ length: 8 }, (_, ke) => ke);

/** What waits, for whom and until when, on paper: for the day on which there is no power. */
export function HalamanHarian() {
  const pengguna = usePengguna();
  const kantor = useKantor();
  const peran = pengguna.jabatan.map((j) => j.peran);
  const [denganNama, setDenganNama] = useState(false);
  const [seluruhnya, setSeluruhnya] = useState(PENGAWASAN.some((p) => peran.includes(p)));
  const tugas = useTugasHarian();
  const kasus = useKasusHarian();
  const bolehNama = kantor.layanan.some((l) => mengenalKlien(l, peran));
  return (
    <Halaman
      judul="Daftar harian"
      aksi={
        <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => print()}>
          Cetak
        </Button>
      }
    >
      <Group className="tanpa-cetak" gap="lg">
        <Checkbox
          label="Seluruh kantor"
          description="Semua kasus terbuka yang boleh Anda lihat"
          checked={seluruhnya}
          onChange={(e) => setSeluruhnya(e.currentTarget.checked)}
        />
        {bolehNama && (
          <Checkbox
            label="Dengan nama"
            description="Tanpa ini klien ditulis dengan inisial"
            checked={denganNama}
            onChange={(e) => setDenganNama(e.currentTarget.checked)}
          />
        )}
      </Group>
      <Muat kueri={tugas}>
        {(t) => (
          <Muat kueri={kasus}>
            {(k) => <Kertas tugas={t} kasus={k} denganNama={denganNama} seluruhnya={seluruhnya} />}
          </Muat>
        )}
      </Muat>
    </Halaman>
  );
}

function Kertas({
  tugas,
  kasus,
  denganNama,
  seluruhnya,
}: {
  tugas: Terbaca<TugasHarian>;
  kasus: Terbaca<KasusHarian>;
  denganNama: boolean;
  seluruhnya: boolean;
}) {
  const { nama } = usePengguna();
  const kantor = useKantor();
  const { zona } = kantor.kalender;
  // As things stood when they were read: that is what the sheet claims.
  const kini = useMemo(() => (tugas && kasus ? sekarang() : ''), [tugas, kasus]);
  const menurutId = new Map(kasus.semua.map((k) => [k.id, k]));
  const milikku = tugas.semua.map((t) => barisTugas(t, menurutId.get(t.kasus.id), nama, denganNama));
  return (
    <Stack gap="md" className="kertas">
      <div>
        <Text fw={700}>{kantor.nama}</Text>
        <Text size="sm">
          Keadaan pada {tulisWaktu(kini, zona)} · untuk {nama}
        </Text>
      </div>
      <DaftarKelompok
        judul="Tugas saya dan jabatan saya"
        kosong="Tidak ada yang menunggu Anda."
        kelompok={susun(milikku, kini, zona)}
      />
      <Terpotong t={tugas} apa="tugas" />
      {seluruhnya && (
        <DaftarKelompok
          judul="Kasus terbuka di kantor"
          kosong="Tidak ada kasus terbuka yang boleh Anda lihat."
          kelompok={susun(
            kasus.semua.map((k) => barisKasus(k, denganNama)),
            kini,
            zona,
          )}
        />
      )}
      {seluruhnya && <Terpotong t={kasus} apa="kasus" />}
      <HunianHarian denganNama={denganNama} />
      <section aria-labelledby="catatan-tangan">
        <Title order={2} size="h5" id="catatan-tangan">
          Catatan
        </Title>
        {GARIS.map((ke) => (
          <div key={ke} className="baris-kosong" />
        ))}
      </section>
    </Stack>
  );
}

/** A list that ends early says so: what is missing on paper must not be taken for done. */
function Terpotong({ t, apa }: { t: Terbaca<unknown>; apa: string }) {
  if (!t.terpotong) return null;
  return (
    <Text size="sm" fw={700}>
      Hanya {t.semua.length} {apa} pertama yang dicetak; selebihnya ada di konsol.
    </Text>
  );
}

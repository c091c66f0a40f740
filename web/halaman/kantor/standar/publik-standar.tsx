import { Fieldset, SimpleGrid, Stack, Text } from '@mantine/core';
import type { StandarPublik } from '../../../../domain/standar/standar-publik.ts';
import type { Isi } from './draf.ts';
import { DaftarTeks, Teks } from './medan-standar.tsx';
import { ButirButir } from './publik-butir.tsx';
import { SaluranPengaduanPublik } from './publik-saluran.tsx';
import { WaktuPublik } from './publik-waktu.tsx';

interface Sifat {
  publik: StandarPublik;
  /** The times that are promised have to be the times that run. */
  tenggat: Isi['tenggat'];
  ubah: (p: StandarPublik) => void;
}

/** What the public reads of the service: the components of Permenpan 15/2014 that are theirs. */
export function PublikStandar({ publik: p, tenggat, ubah }: Sifat) {
  const { sasaran, ...tanpaSasaran } = p;
  const { kantor } = p.pengaduan;
  const ubahKantor = (k: Partial<typeof kantor>) =>
    ubah({ ...p, pengaduan: { ...p.pengaduan, kantor: { ...kantor, ...k } } });
  return (
    <Stack>
      <Text size="sm">Yang diisi di sini terbaca oleh siapa pun di halaman standar pelayanan kantor.</Text>
      <Teks
        label="Nama layanan"
        lokasi="publik.nama"
        nilai={p.nama}
        ubah={(nama) => ubah({ ...p, nama })}
        wajib
        panjang
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Teks
          label="Nomor SK"
          lokasi="publik.nomorSk"
          nilai={p.nomorSk ?? ''}
          ubah={(nomorSk) => ubah({ ...p, nomorSk })}
        />
        <Teks
          label="Biaya"
          lokasi="publik.biaya"
          nilai={p.biaya}
          ubah={(biaya) => ubah({ ...p, biaya })}
          wajib
        />
      </SimpleGrid>
      <Teks
        label="Catatan"
        petunjuk="Yang harus diketahui pembaca lebih dulu, misalnya bahwa ini contoh"
        lokasi="publik.catatan"
        nilai={p.catatan ?? ''}
        ubah={(catatan) => ubah({ ...p, catatan })}
        panjang
      />
      <DaftarTeks
        label="Dasar hukum"
        satuan="Dasar hukum"
        lokasi="publik.dasarHukum"
        nilai={p.dasarHukum}
        ubah={(dasarHukum) => ubah({ ...p, dasarHukum })}
      />
      <DaftarTeks
        label="Sasaran (bila ada)"
        satuan="Sasaran"
        lokasi="publik.sasaran"
        nilai={sasaran ?? []}
        ubah={(s) => ubah(s.length > 0 ? { ...p, sasaran: s } : tanpaSasaran)}
      />
      <ButirButir
        label="Persyaratan"
        satuan="Syarat"
        lokasi="publik.persyaratan"
        butir={p.persyaratan}
        ubah={(persyaratan) => ubah({ ...p, persyaratan })}
      />
      <ButirButir
        label="Prosedur"
        satuan="Langkah"
        lokasi="publik.prosedur"
        butir={p.prosedur}
        ubah={(prosedur) => ubah({ ...p, prosedur })}
      />
      <WaktuPublik waktu={p.waktu} tenggat={tenggat} ubah={(waktu) => ubah({ ...p, waktu })} />
      <DaftarTeks
        label="Produk pelayanan"
        satuan="Produk"
        lokasi="publik.produk"
        nilai={p.produk}
        ubah={(produk) => ubah({ ...p, produk })}
      />
      <Fieldset legend="Tempat mengadu">
        <Stack gap="sm">
          <Teks
            label="Nama kantor"
            lokasi="publik.pengaduan.kantor.nama"
            nilai={kantor.nama}
            ubah={(nama) => ubahKantor({ nama })}
            wajib
          />
          <Teks
            label="Alamat kantor"
            lokasi="publik.pengaduan.kantor.alamat"
            nilai={kantor.alamat}
            ubah={(alamat) => ubahKantor({ alamat })}
            wajib
          />
          <Teks
            label="Telepon kantor"
            lokasi="publik.pengaduan.kantor.telepon"
            nilai={kantor.telepon ?? ''}
            ubah={(telepon) => ubahKantor({ telepon })}
          />
        </Stack>
      </Fieldset>
      <SaluranPengaduanPublik
        saluran={p.pengaduan.saluran}
        ubah={(saluran) => ubah({ ...p, pengaduan: { ...p.pengaduan, saluran } })}
      />
    </Stack>
  );
}

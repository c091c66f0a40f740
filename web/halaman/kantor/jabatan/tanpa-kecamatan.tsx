import { Alert } from '@mantine/core';
import type { JabatanTampil } from '../../../../api/bentuk/kantor.schema.ts';

/** Positions from before kecamatan were kept: until the admin says where they are, the name of the village decides. */
export function TanpaKecamatan({ jabatan }: { jabatan: readonly JabatanTampil[] }) {
  const tanpa = jabatan.filter((j) => j.wilayah?.kecamatan === null).map((j) => j.nama);
  if (tanpa.length === 0) return null;
  return (
    <Alert color="orange" title="Isi kecamatan jabatan petugas desa ini">
      Sampai diisi, pemangkunya juga melihat kasus dari desa/kelurahan senama di kecamatan lain:{' '}
      {tanpa.join('; ')}.
    </Alert>
  );
}

import type { JabatanUsul } from '../../../domain/kantor/jabatan.ts';
import { periksaJabatan } from '../../../domain/kantor/jabatan.ts';
import { kantor } from './kantor-uji.ts';

const baru: JabatanUsul = {
  nama: 'Kepala Bidang Baru',
  peran: 'kabid-rehsos',
  atasanId: null,
  wilayah: null,
};
const lokasi = (u: JabatanUsul) => periksaJabatan(kantor(), u)?.kesalahan?.[0]?.lokasi ?? 'boleh';

describe('a position', () => {
  it('has a name of its own in the office, whatever the letters', () => {
    expect(periksaJabatan(kantor(), { ...baru, nama: 'KEPALA BIDANG' })?.kode).toBe('namaDipakai');
    expect(periksaJabatan(kantor(), { ...baru, nama: 'sistem' })?.kode).toBe('namaDipakai');
    expect(lokasi({ ...baru, id: 'kabid', nama: 'Kepala bidang' })).toBe('boleh');
  });

  it('of a petugas-desa needs a village, and no other has one', () => {
    expect(lokasi({ ...baru, peran: 'petugas-desa' })).toBe('wilayah');
    const caile = { desaKelurahan: 'Caile', kecamatan: 'Ujung Bulu' };
    expect(lokasi({ ...baru, peran: 'petugas-desa', wilayah: caile })).toBe('boleh');
    expect(lokasi({ ...baru, wilayah: caile })).toBe('wilayah');
  });

  it('of a petugas-desa names village and kecamatan, also one from before kecamatan were kept', () => {
    const desa = (desaKelurahan: string, kecamatan: string | null) =>
      lokasi({ ...baru, peran: 'petugas-desa', wilayah: { desaKelurahan, kecamatan } });
    expect(desa('Caile', null)).toBe('wilayah.kecamatan');
    expect(desa('Caile', '-')).toBe('wilayah.kecamatan');
    expect(desa('...', 'Ujung Bulu')).toBe('wilayah.desaKelurahan');
  });

  it.each([
    ['the position above', 'kadis', 'boleh'],
    ['one of another office', 'asing', 'atasanId'],
    ['itself', 'kabid', 'atasanId'],
    ['one below it', 'kasi', 'atasanId'],
  ])('has above it %s', (_, atasanId, hasil) => {
    expect(lokasi({ ...baru, id: 'kabid', atasanId })).toBe(hasil);
  });

  it('above which there is a circle already is still judged', () => {
    const k = kantor();
    const lingkar = {
      ...k,
      jabatan: k.jabatan.map((j) => (j.id === 'kadis' ? { ...j, atasanId: 'kabid' } : j)),
    };
    expect(periksaJabatan(lingkar, { ...baru, id: 'admin', atasanId: 'kasi' })).toBeNull();
  });
});

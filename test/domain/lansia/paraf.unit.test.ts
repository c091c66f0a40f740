import type { Pengayaan } from '../../../domain/kasus/keadaan.ts';
import type { Peran } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import type { KeadaanLansia } from '../../../domain/lansia/keadaan.ts';
import { jalankan, jawaban, type Langkah } from '../../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { PEKSOS, pelaku } from '../../support/pembangun/pelaku.ts';

const oleh = (peran: Peran, orangId?: string) => ({
  pelaku: pelaku(peran, orangId === undefined ? {} : { orangId }),
});
const paraf = (k: KeadaanLansia, peran: Peran, orangId?: string) =>
  jawaban(ATURAN.lansia, k, tindakanLansia('paraf', oleh(peran, orangId)));
const lakukan = (k: KeadaanLansia, ...langkah: Langkah[]) => jalankan(ATURAN.lansia, k, langkah);
const kembalikan = (ke: 'asesmen' | 'administrasi' | 'paraf', peran: Peran) =>
  tindakanLansia('kembalikan', { peran, isi: { ke } });

const given = () => lansia('paraf', { standar: { rantaiParaf: ['kabid-rehsos', 'sekretaris'] } });

const setelahKabid = () => lakukan(given(), tindakanLansia('paraf'));

describe('a chain of two', () => {
  it('begins with the first', () => expect(paraf(given(), 'sekretaris')).toBe('bukanGiliranParaf'));
  it('stays in paraf after the first', () => {
    expect(setelahKabid()).toMatchObject({ tahap: 'paraf', paraf: [{ peran: 'kabid-rehsos' }] });
  });
  it('does not take the first twice', () => expect(paraf(setelahKabid(), 'kabid-rehsos')).toBe('pisahTugas'));
  it('does not take one person in both positions', () => {
    expect(paraf(setelahKabid(), 'sekretaris', pelaku('kabid-rehsos').orangId)).toBe('pisahTugas');
  });
  it('gives another kabid no second turn', () => {
    expect(paraf(setelahKabid(), 'kabid-rehsos', 'kabid-lain')).toBe('bukanGiliranParaf');
  });
  it('goes on to the signature after the second', () =>
    expect(paraf(setelahKabid(), 'sekretaris')).toBe('tandaTangan'));
  it('lets whoever has the turn return the file', () => {
    expect(jawaban(ATURAN.lansia, setelahKabid(), kembalikan('asesmen', 'sekretaris'))).toBe('asesmen');
    expect(jawaban(ATURAN.lansia, setelahKabid(), kembalikan('asesmen', 'kabid-rehsos'))).toBe(
      'bukanGiliranParaf',
    );
  });
  it('runs on one clock', () => {
    expect(setelahKabid().tenggat.filter((t) => t.kunci === 'paraf')).toHaveLength(1);
  });
});

describe('kembalikan', () => {
  it.each<['paraf' | 'tandaTangan', Peran, 'asesmen' | 'administrasi' | 'paraf', string]>([
    ['paraf', 'kabid-rehsos', 'asesmen', 'asesmen'],
    ['paraf', 'kabid-rehsos', 'administrasi', 'administrasi'],
    ['paraf', 'kabid-rehsos', 'paraf', 'isiTidakSah'],
    ['tandaTangan', 'kadis', 'asesmen', 'isiTidakSah'],
    ['tandaTangan', 'kadis', 'administrasi', 'administrasi'],
    ['tandaTangan', 'kadis', 'paraf', 'paraf'],
  ])('from %s by the %s to %s: %s', (tahap, peran, ke, hasil) => {
    expect(jawaban(ATURAN.lansia, lansia(tahap), kembalikan(ke, peran))).toBe(hasil);
  });

  it('lets the initials on the old content fall', () => {
    const k = lakukan(lansia('tandaTangan'), kembalikan('paraf', 'kadis'));
    expect(k.paraf).toEqual([]);
    expect(paraf(k, 'kabid-rehsos')).toBe('tandaTangan');
  });

  it('starts the clock of the stage anew', () => {
    const k = lakukan(lansia('paraf'), kembalikan('asesmen', 'kabid-rehsos'));
    expect(k.tenggat.filter((t) => t.berakhirPada === undefined).map((t) => t.id)).toEqual([
      'penugasanAsesmen#2',
    ]);
  });
});

const selesai = (pengayaan: Pengayaan) =>
  lakukan(lansia('administrasi'), [tindakanLansia('selesaikanAdministrasi'), pengayaan]);

const tanpaPengganti = () => selesai({ parafDialihkan: { dari: 'kabid-rehsos', ke: null } });

// The peksos who assessed also stands in for the kabid.
const rangkap = { pelaku: pelaku('kabid-rehsos', { orangId: PEKSOS.orangId, sebagai: 'plh' }) } as const;

const dialihkan = () => selesai({ parafDialihkan: { dari: 'kabid-rehsos', ke: 'sekretaris' } });

describe('separation of duties', () => {
  it('the sender of the assessment does not initial, also not as Plh', () => {
    expect(jawaban(ATURAN.lansia, lansia('paraf'), tindakanLansia('paraf', rangkap))).toBe('pisahTugas');
  });

  it.each(['plt', 'plh'] as const)('whoever initialled does not sign, also not as %s', (sebagai) => {
    const kabid = pelaku('kadis', { orangId: pelaku('kabid-rehsos').orangId, sebagai });
    const k = lansia('tandaTangan');
    expect(jawaban(ATURAN.lansia, k, tindakanLansia('tandaTangan', { pelaku: kabid }))).toBe('pisahTugas');
    expect(jawaban(ATURAN.lansia, k, tindakanLansia('tandaTangan', oleh('kadis')))).toBe('penyerahan');
  });

  it('counts the last of several assessors', () => {
    const lagi = lakukan(
      lansia('paraf'),
      kembalikan('asesmen', 'kabid-rehsos'),
      tindakanLansia('alihkanPetugas'),
      tindakanLansia('kirimAsesmen', {
        pelaku: pelaku('peksos', { orangId: '00000000-0000-4000-8000-000000000199' }),
      }),
    );
    expect(lagi.asesmen?.oleh).toBe('00000000-0000-4000-8000-000000000199');
  });

  it('passes the paraf to the alternate', () => {
    expect(paraf(dialihkan(), 'kabid-rehsos')).toBe('bukanGiliranParaf');
    expect(paraf(dialihkan(), 'sekretaris')).toBe('tandaTangan');
    expect(jawaban(ATURAN.lansia, dialihkan(), tindakanLansia('paraf', rangkap))).toBe('pisahTugas');
  });

  it('does not let the alternate sign what it initialled', () => {
    const k = lakukan(dialihkan(), tindakanLansia('paraf', oleh('sekretaris')));
    const sekretaris = pelaku('kadis', { orangId: pelaku('sekretaris').orangId, sebagai: 'plh' });
    expect(jawaban(ATURAN.lansia, k, tindakanLansia('tandaTangan', { pelaku: sekretaris }))).toBe(
      'pisahTugas',
    );
  });

  it('where there is no alternate asks the kadis to appoint one, and takes whoever is appointed', () => {
    expect(ATURAN.lansia.tugas(tanpaPengganti())).toMatchObject([
      { tindakan: 'tunjukPejabat', peran: 'kadis' },
    ]);
    expect(paraf(tanpaPengganti(), 'kabid-rehsos', 'plt-baru')).toBe('tandaTangan');
  });

  it('is judged anew when the file is returned', () => {
    const k = lakukan(
      dialihkan(),
      kembalikan('administrasi', 'sekretaris'),
      tindakanLansia('selesaikanAdministrasi'),
    );
    expect(k.parafDialihkan).toBeUndefined();
    expect(paraf(k, 'kabid-rehsos')).toBe('tandaTangan');
  });
});

import type { PelakuBerwilayah } from '../../../domain/kasus/jabatan-pada.ts';
import { tindakanTersedia } from '../../../domain/kasus/tersedia.ts';
import { PERAN } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { isiLansia } from '../../../domain/lansia/isi.schema.ts';
import { TAHAP_LANSIA } from '../../../domain/lansia/keadaan.ts';
import { isiRps } from '../../../domain/rps/isi.schema.ts';
import { TAHAP_RPS } from '../../../domain/rps/keadaan.ts';
import { bereskalasi } from '../../support/pembangun/eskalasi.ts';
import { jalankan, jawaban } from '../../support/pembangun/jalankan.ts';
import { kunci } from '../../support/pembangun/kunci.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { PEKSOS_LAIN, pelaku, pemegang } from '../../support/pembangun/pelaku.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';
import { PANGKAL } from '../../support/pembangun/waktu.ts';

const LANSIA = kunci(isiLansia).filter((j) => j !== 'ajukanPermohonan');
const RPS = kunci(isiRps).filter((j) => j !== 'laporkan');
const DIBATASI = { sejak: PANGKAL, permintaan: 'pdp-contoh-2026-0001' };
const SEMUA = [...PERAN.map((p) => pemegang(p)), PEKSOS_LAIN];

/** Refusals that speak of what is in the body, which no button can know. */
const KARENA_ISI = new Set(['syaratBelumTerpenuhi', 'isiTidakSah', 'waktuTidakSah']);
const wewenangAda = (hasil: string, terbuka: readonly string[]) =>
  hasil === 'tetap' || KARENA_ISI.has(hasil) || terbuka.includes(hasil);

describe('tindakanTersedia is what putuskan lets this person do', () => {
  const keadaanLansia = [
    ...TAHAP_LANSIA.map((t) => lansia(t)),
    bereskalasi(lansia('asesmen')),
    { ...bereskalasi(lansia('asesmen')), dibatasi: DIBATASI },
    lansia('permohonan', { dokumen: [] }),
    jalankan(ATURAN.lansia, lansia('paraf'), [tindakanLansia('tunda')]),
    jalankan(ATURAN.lansia, lansia('pengiriman'), [tindakanLansia('berangkatkan')]),
    jalankan(ATURAN.lansia, lansia('penyerahan'), [tindakanLansia('terimaRekomendasi')]),
  ];
  const keadaanRps = [
    ...TAHAP_RPS.map((t) => rps(t)),
    bereskalasi(rps('bimbingan')),
    { ...rps('bimbingan'), dibatasi: DIBATASI },
    rps('bimbingan', { isi: { kategori: 'odgj' } }),
    jalankan(ATURAN.rps, rps('pendekatanAwal'), [tindakanRps('terimaKlien')]),
    jalankan(ATURAN.rps, rps('bimbingan'), [tindakanRps('ajukanRekomendasiLansia')]),
  ];

  it.each(keadaanLansia.map((k, i) => [`${i} ${k.tahap}`, k] as const))('lansia %s', (_, k) => {
    for (const p of SEMUA) {
      const boleh = LANSIA.filter((j) =>
        wewenangAda(jawaban(ATURAN.lansia, k, tindakanLansia(j, { pelaku: p })), TAHAP_LANSIA),
      );
      const tersedia = tindakanTersedia(ATURAN.lansia, k, [p]).map((t) => t.tindakan);
      expect(new Set(tersedia)).toEqual(new Set(boleh));
    }
  });

  it.each(keadaanRps.map((k, i) => [`${i} ${k.tahap}`, k] as const))('rps %s', (_, k) => {
    for (const p of SEMUA) {
      const boleh = RPS.filter((j) =>
        wewenangAda(jawaban(ATURAN.rps, k, tindakanRps(j, { pelaku: p })), TAHAP_RPS),
      );
      const tersedia = tindakanTersedia(ATURAN.rps, k, [p]).map((t) => t.tindakan);
      expect(new Set(tersedia)).toEqual(new Set(boleh));
    }
  });
});

describe('a person with two positions', () => {
  it('may do what either gives the right to', () => {
    const dua = [pelaku('petugas-dinsos'), pelaku('kabid-rehsos')];
    const tersedia = tindakanTersedia(ATURAN.lansia, lansia('permohonan'), dua).map((t) => t.tindakan);
    expect(tersedia).toEqual(expect.arrayContaining(['nyatakanLengkap', 'beriDispensasi']));
  });

  it('learns which acts name the version', () => {
    const tersedia = tindakanTersedia(ATURAN.lansia, lansia('paraf'), [pelaku('kabid-rehsos')]);
    expect(tersedia).toContainEqual({ tindakan: 'paraf', sop: 4, versi: true });
    expect(tersedia).toContainEqual({ tindakan: 'catat', sop: 0, versi: false });
  });

  it('is a petugas-desa in cases of the own area only, whatever the other position sees', () => {
    const wilayah = { desaKelurahan: 'Contoh', kecamatan: 'Lain' };
    const jenis = (desa: PelakuBerwilayah) =>
      tindakanTersedia(ATURAN.lansia, lansia('asesmen'), [pelaku('pengawas'), desa]).map((t) => t.tindakan);
    expect(jenis(pemegang('petugas-desa'))).toEqual(['catat', 'lampirkanDokumen']);
    expect(jenis({ ...pelaku('petugas-desa'), wilayah })).toEqual([]);
    expect(jenis(pelaku('petugas-desa'))).toEqual([]);
  });

  it('may do nothing without a position', () => {
    expect(tindakanTersedia(ATURAN.lansia, lansia('paraf'), [])).toEqual([]);
  });
});

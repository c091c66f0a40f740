import { randomUUID } from 'node:crypto';
import { tambahMenit } from '../../domain/jam/waktu.ts';
import { peringatanUmum } from '../../domain/kasus/peringatan.ts';
import type { KasusLansia } from '../support/alur/lansia.ts';
import { lansiaBaru, lansiaPada } from '../support/alur/lansia.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { titipDokumen } from '../support/alur/titip-dokumen.ts';
import { tugasTerbuka } from '../support/alur/tugas.ts';

const DESA = 'petugas-desa@bulukumba.contoh';
const DINSOS = 'petugas-dinsos@bulukumba.contoh';

describe('the file of a request', () => {
  let p: Panggung;
  const ditunggu = async (k: KasusLansia) =>
    (await tugasTerbuka(p, k)).map((t) => `${t.tindakan} ${t.peran}`);
  const kabar = async (k: KasusLansia) => {
    const baris = p.bd.db.selectFrom('kotak_keluar').select(['jenis', 'peran']).where('kasus_id', '=', k.id);
    return (await baris.orderBy('dibuat_pada').execute()).map((b) => `${b.jenis} ${b.peran ?? ''}`);
  };
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  it('given missing papers, when they are asked for and handed in, then the file is complete', async () => {
    const k = await lansiaBaru(p, { dokumen: await titipDokumen(p, DESA, ['suratPermohonan', 'ktp']) });
    expect(await k.tindak('nyatakanLengkap')).toBe('syaratBelumTerpenuhi');
    expect(await k.tindak('mintaKelengkapan', { isi: { syarat: ['suratKeterangan'] } })).toBe('diterima');
    expect((await k.lansia()).kelengkapanDiminta?.syarat).toEqual(['suratKeterangan']);

    const dokumen = await titipDokumen(p, DINSOS, ['suratKeterangan']);
    expect(await k.tindak('lampirkanDokumen', { isi: { dokumen } })).toBe('diterima');
    expect(await k.tindak('nyatakanLengkap')).toBe('diterima');
    expect((await k.lansia()).tahap).toBe('penugasan');
  });

  it('given a birth one of whose papers is gone by then, then the case stands and says so until it is attached', async () => {
    const ada = await titipDokumen(p, DESA, ['suratPermohonan', 'ktp']);
    const k = await lansiaBaru(p, { dokumen: [...ada, randomUUID()] });
    expect((await k.lansia()).dokumen.map((d) => d.id).toSorted()).toEqual(ada.toSorted());
    expect(peringatanUmum(await k.lansia())).toMatchObject([{ kode: 'dokumenHilang' }]);
    const dokumen = await titipDokumen(p, DINSOS, ['suratKeterangan']);
    expect(await k.tindak('lampirkanDokumen', { isi: { dokumen } })).toBe('diterima');
    expect(peringatanUmum(await k.lansia())).toEqual([]);
  });

  it('given the village handed it in, when papers are asked for, then it is told and waited for, and the office after that', async () => {
    const surat = {
      nomor: '2/DS/2026',
      tanggal: '2026-01-05',
      desaKelurahan: 'Caile',
      kecamatan: 'Ujung Bulu',
    };
    const k = await lansiaBaru(p, { suratPermohonan: surat });
    expect(await ditunggu(k)).toEqual(['nyatakanLengkap petugas-dinsos']);
    await k.maju('mintaKelengkapan');
    expect(await ditunggu(k)).toEqual(['lampirkanDokumen petugas-desa']);
    expect(await kabar(k)).toEqual(['kelengkapanDiminta petugas-desa']);

    const dokumen = await titipDokumen(p, DESA, ['kk']);
    expect(await k.tindak('lampirkanDokumen', { akun: 'petugas-desa', isi: { dokumen } })).toBe('diterima');
    expect(await ditunggu(k)).toEqual(['nyatakanLengkap petugas-dinsos']);
    expect(await kabar(k)).toEqual([
      'kelengkapanDiminta petugas-desa',
      'kelengkapanDilampirkan petugas-dinsos',
    ]);
    expect((await k.lansia()).kelengkapanDiminta).toBeUndefined();
  });

  it('given nobody of that village is there to be asked, then the office waits for itself', async () => {
    const k = await lansiaBaru(p);
    await k.maju('mintaKelengkapan');
    expect(await ditunggu(k)).toEqual(['lampirkanDokumen petugas-dinsos']);
    expect(await kabar(k)).toEqual([]);
    await k.maju('nyatakanLengkap');
    expect((await k.lansia()).kelengkapanDiminta).toBeUndefined();
  });

  it("given an upload of somebody else, gone stale or attached before, then it can't be attached", async () => {
    const k = await lansiaBaru(p);
    const [milikDesa = ''] = await titipDokumen(p, DESA, ['kk']);
    expect(await k.tindak('lampirkanDokumen', { isi: { dokumen: [milikDesa] } })).toBe('dokumenTidakDikenal');

    const [basi = '', baru = ''] = await titipDokumen(p, DINSOS, ['kk', 'foto']);
    const kemarin = tambahMenit(await p.sekarang(), -24 * 60 - 1);
    await p.bd.db.updateTable('dokumen').set({ diunggah_pada: kemarin }).where('id', '=', basi).execute();
    expect(await k.tindak('lampirkanDokumen', { isi: { dokumen: [baru, basi] } })).toBe(
      'dokumenTidakDikenal',
    );
    expect(await k.tindak('lampirkanDokumen', { isi: { dokumen: [baru] } })).toBe('diterima');
    expect(await k.tindak('lampirkanDokumen', { isi: { dokumen: [baru] } })).toBe('dokumenTidakDikenal');
    expect((await k.lansia()).dokumen.map((d) => d.jenis)).toEqual([
      'suratPermohonan',
      'suratKeterangan',
      'ktp',
      'foto',
    ]);
  });

  it('given papers, when they are attached, then their keys become keys of the case; those of others stay staged', async () => {
    const k = await lansiaBaru(p);
    const [titipan = '', terlampir = ''] = await titipDokumen(p, DINSOS, ['kk', 'foto']);
    expect(await k.tindak('lampirkanDokumen', { isi: { dokumen: [terlampir] } })).toBe('diterima');
    const { kasusId } = await k.lansia();
    const kunci = await p.bd.db
      .selectFrom('kunci_data')
      .innerJoin('dokumen', 'dokumen.kunci_id', 'kunci_data.id')
      .select(['dokumen.id', 'kunci_data.kasus_id'])
      .where((eb) => eb.or([eb('kunci_data.kasus_id', '=', kasusId), eb('dokumen.id', '=', titipan)]))
      .execute();
    // Three of the birth, and the one attached now.
    expect(kunci.filter((d) => d.kasus_id === kasusId)).toHaveLength(4);
    expect(kunci).toContainEqual({ id: terlampir, kasus_id: kasusId });
    expect(kunci).toContainEqual({ id: titipan, kasus_id: null });
  });

  it('given nobody can prove who the client is, when the kabid waives identity, then name and birth date may lack', async () => {
    const k = await lansiaBaru(p, {
      klien: { jenisKelamin: 'P', perkiraanUsia: 70, dasarPerkiraan: 'Keterangan tetangga' },
      dokumen: await titipDokumen(p, DESA, ['suratKeterangan']),
    });
    expect(await k.tindak('nyatakanLengkap')).toBe('syaratBelumTerpenuhi');
    expect(await k.tindak('beriDispensasi', { akun: 'petugas-dinsos' })).toBe('bukanWewenang');
    expect(await k.tindak('beriDispensasi')).toBe('diterima');
    expect(await k.tindak('beriDispensasi')).toBe('sudahDilakukan');
    expect(await k.tindak('nyatakanLengkap')).toBe('diterima');
  });

  it('given the client is too young, then the case is registered and rejected with the reason', async () => {
    const k = await lansiaBaru(p, {
      klien: { nama: 'Ibu Muda', tanggalLahir: '1990-01-01', jenisKelamin: 'P' },
    });
    expect(await k.tindak('nyatakanLengkap')).toBe('syaratBelumTerpenuhi');
    expect(await k.tindak('tolak', { isi: { alasan: 'Belum 60 tahun.' } })).toBe('diterima');
    await k.handle.result();
    expect((await k.lansia()).tahap).toBe('ditolak');
    expect((await k.entri()).at(-1)).toMatchObject({ jenis: 'tolak', isi: { alasan: 'Belum 60 tahun.' } });
  });

  it.each([
    ['paraf', 'kabid-rehsos'],
    ['tandaTangan', 'kadis'],
  ] as const)('given the file lies at %s, when the %s rejects, then the case ends', async (tahap, akun) => {
    const k = await lansiaPada(p, tahap);
    expect(await k.tindak('tolak', { akun, versi: 1 })).toBe('versiBasi');
    expect(await k.tindak('tolak', { akun })).toBe('diterima');
    expect((await k.lansia()).tahap).toBe('ditolak');
  });

  it.each(['penugasan', 'asesmen', 'administrasi', 'penyerahan', 'pengiriman', 'keputusanUlang'] as const)(
    'given stage %s, when somebody rejects, then there is no such act there',
    async (tahap) => {
      const k = await lansiaPada(p, tahap);
      expect(await k.tindak('tolak', { akun: 'kabid-rehsos' })).toBe('tahapTidakSesuai');
    },
  );

  it.each(['penugasan', 'asesmen', 'administrasi', 'paraf'] as const)(
    'given stage %s, then the kabid may still waive identity',
    async (tahap) => {
      expect(await (await lansiaPada(p, tahap)).tindak('beriDispensasi')).toBe('diterima');
    },
  );

  it('given the letter waits for the signature, then it is too late for a waiver', async () => {
    expect(await (await lansiaPada(p, 'tandaTangan')).tindak('beriDispensasi')).toBe('tahapTidakSesuai');
  });
});

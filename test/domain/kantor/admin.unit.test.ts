import { periksaAdmin } from '../../../domain/kantor/admin.ts';
import { akhiriPemangku } from '../../../domain/kantor/akhiri.ts';
import type { PemangkuKantor } from '../../../domain/kantor/kantor.ts';
import { kantor, pangku, pukul9 } from './kantor-uji.ts';

const KINI = pukul9('2026-01-07');
const fadli = pangku('admin', 'fadli', 'definitif', '2020-01-01');
const murni = pangku('admin2', 'murni', 'definitif', '2020-01-01');
const murniSampaiMaret = pangku('admin2', 'murni', 'plt', '2026-01-01', '2026-03-31');

function nonaktif(orang: string, semua: PemangkuKantor[], sudah: string[] = []) {
  return periksaAdmin(kantor(semua, sudah), kantor(semua, [...sudah, orang]), KINI);
}

describe('the last admin', () => {
  it('cannot be deactivated, also not by himself or herself', () => {
    expect(nonaktif('fadli', [fadli])).toMatchObject({
      kode: 'adminTerakhir',
      pesan: 'Ini admin terakhir kantor Anda, dan kantor tidak boleh tanpa admin. Angkat admin lain dulu.',
    });
  });

  it('is also who is left when the other is inactive already', () => {
    expect(nonaktif('fadli', [fadli, murni], ['murni'])?.kode).toBe('adminTerakhir');
  });

  it('is not the last where there is another', () => {
    expect(nonaktif('fadli', [fadli, murni])).toBeNull();
  });

  it('cannot go where the other stays for a time only', () => {
    expect(nonaktif('fadli', [fadli, murniSampaiMaret])?.pesan).toContain(
      'hanya punya admin sampai 31-03-2026',
    );
  });

  it.each([undefined, '2026-01-31'])('cannot lose the post by a date (%s)', (sampai) => {
    const hasil = akhiriPemangku(kantor([fadli]), fadli, sampai, KINI);
    expect(hasil).toMatchObject({ penolakan: { kode: 'adminTerakhir' } });
  });

  it('can hand over to who follows without a gap, but not with one', () => {
    const akhiri = (mulai: string) =>
      akhiriPemangku(
        kantor([fadli, pangku('admin2', 'murni', 'definitif', mulai)]),
        fadli,
        '2026-01-31',
        KINI,
      );
    expect(akhiri('2026-02-01')).toHaveProperty('masa');
    expect(akhiri('2026-02-02')).toMatchObject({ penolakan: { kode: 'adminTerakhir' } });
  });

  it('of an office that is to lose its admin anyway hinders no other change', () => {
    expect(nonaktif('andi', [murniSampaiMaret])).toBeNull();
  });
});

import { Stack, Text } from '@mantine/core';
import type { Layanan } from '../../../../domain/kata.ts';
import { tanpaPerubahan } from '../../../../domain/standar/ganti.ts';
import { Dialog } from '../../../komponen/dialog.tsx';
import { DialogPasti } from '../../../komponen/dialog-pasti.tsx';
import { Saat } from '../../../komponen/sisa-waktu.tsx';
import type { RencanaStandarTampil } from '../../../klien/kontrak.ts';
import { sekarang } from '../../../waktu/jam.ts';
import { PerubahanTampil } from '../perubahan-tampil.tsx';

/** What a new version would change, before it is put in force. */
export function DialogRencana({
  layanan,
  rencana: r,
  badan,
  tutup,
  selesai,
}: {
  layanan: Layanan;
  rencana: RencanaStandarTampil;
  badan: unknown;
  tutup: () => void;
  selesai: (kabar: string) => void;
}) {
  if (tanpaPerubahan(r)) {
    return (
      <Dialog judul="Tidak ada yang berubah" tutup={tutup}>
        <Text>Isinya sama dengan versi yang akan digantikannya. Tidak ada yang perlu ditetapkan.</Text>
      </Dialog>
    );
  }
  return (
    <DialogPasti
      judul={`Yang berubah dengan versi ${r.versi}`}
      tombol={`Tetapkan versi ${r.versi}`}
      jalur={`/api/v1/standar/${layanan}`}
      badan={badan}
      segarkan={['/api/v1/standar', '/api/v1/kantor/saya']}
      selesai={(j) => selesai(`Versi ${j.versi} ditetapkan.`)}
      tutup={tutup}
    >
      <Stack gap="sm">
        <Text size="sm">
          {r.berlakuSejak <= sekarang() ? (
            'Berlaku begitu ditetapkan'
          ) : (
            <>
              Berlaku sejak <Saat pada={r.berlakuSejak} />
            </>
          )}
          {r.menggantikan !== null && `, menggantikan versi ${r.menggantikan}`}. {r.kasusTerbuka} kasus
          terbuka tetap memakai standar lama.
        </Text>
        {r.melangkahi.length > 0 && (
          <Text size="sm">
            Versi {r.melangkahi.join(', ')} yang sudah dijadwalkan karenanya tidak akan pernah berlaku.
          </Text>
        )}
        <PerubahanTampil perubahan={r.perubahan} />
      </Stack>
    </DialogPasti>
  );
}

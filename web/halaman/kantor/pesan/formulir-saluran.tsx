import { Button, Fieldset, Group, Select, SimpleGrid, Stack, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AturanSaluran, AturanSatuSaluran } from '../../../../domain/saluran/aturan.ts';
import { PILIHAN_SALURAN } from '../../../../domain/saluran/aturan.ts';
import { aturanSaluran } from '../../../../domain/saluran/isi.schema.ts';
import { LABEL_SALURAN_LUAR, SALURAN } from '../../../../domain/saluran/saluran.ts';
import { useKiriman } from '../../../formulir/kiriman.ts';
import { KotakGalat } from '../../../komponen/galat.tsx';
import { LABEL_PILIHAN } from '../../../kata/saluran.ts';
import { useKantor } from '../../../waktu/kantor.ts';

const SENYAP_BARU = { mulai: '21:00', selesai: '06:00' };

/** The office's rule for each channel, and its quiet hours. */
export function FormulirSaluran({
  aturan,
  kabarkan,
}: {
  aturan: AturanSaluran;
  kabarkan: (isi: string) => void;
}) {
  const { zona } = useKantor().kalender;
  const [a, setA] = useState(aturan);
  const { kirimkan, salah, galat, berjalan } = useKiriman({
    jalur: '/api/v1/kantor/saluran',
    skema: aturanSaluran,
    segarkan: ['/api/v1/kantor/saluran', '/api/v1/saluran-saya'],
    selesai: () => kabarkan('Aturan saluran disimpan.'),
  });
  const senyap = (s: Partial<typeof SENYAP_BARU>) =>
    setA({ ...a, senyap: { ...(a.senyap ?? SENYAP_BARU), ...s } });
  return (
    <form
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        kabarkan('');
        kirimkan(a);
      }}
    >
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {SALURAN.map((s) => (
            <Fieldset key={s} legend={`Aturan ${LABEL_SALURAN_LUAR[s]}`}>
              <AturanSatu
                a={a.saluran[s]}
                ubah={(u) => setA({ ...a, saluran: { ...a.saluran, [s]: { ...a.saluran[s], ...u } } })}
              />
            </Fieldset>
          ))}
        </SimpleGrid>
        <Fieldset legend="Jam senyap">
          <Stack gap="sm">
            <Switch
              label="Tahan yang dapat menunggu sampai jam senyap selesai"
              checked={a.senyap !== null}
              onChange={(e) => setA({ ...a, senyap: e.currentTarget.checked ? SENYAP_BARU : null })}
            />
            {a.senyap && (
              <Group align="flex-start">
                <TextInput
                  label={`Mulai (${zona})`}
                  placeholder="JJ:MM"
                  maxLength={5}
                  w={120}
                  value={a.senyap.mulai}
                  error={salah['senyap.mulai']}
                  onChange={(e) => senyap({ mulai: e.currentTarget.value })}
                />
                <TextInput
                  label={`Selesai (${zona})`}
                  placeholder="JJ:MM"
                  maxLength={5}
                  w={120}
                  value={a.senyap.selesai}
                  error={salah['senyap.selesai']}
                  onChange={(e) => senyap({ selesai: e.currentTarget.value })}
                />
              </Group>
            )}
          </Stack>
        </Fieldset>
        {galat && <KotakGalat galat={galat} />}
        <Group justify="flex-end">
          <Button type="submit" loading={berjalan}>
            Simpan aturan
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function AturanSatu({ a, ubah }: { a: AturanSatuSaluran; ubah: (u: Partial<AturanSatuSaluran>) => void }) {
  return (
    <Stack gap="sm">
      <Switch
        label="Kantor memakai saluran ini"
        checked={a.dipakai}
        onChange={(e) => ubah({ dipakai: e.currentTarget.checked })}
      />
      <Switch
        label="Yang mendesak selalu dikirim, apa pun pilihan orangnya"
        checked={a.mendesakWajib}
        onChange={(e) => ubah({ mendesakWajib: e.currentTarget.checked })}
      />
      <Select
        label="Bagi yang tidak memilih sendiri"
        allowDeselect={false}
        data={PILIHAN_SALURAN.map((p) => ({ value: p, label: LABEL_PILIHAN[p] }))}
        value={a.bawaan}
        onChange={(p) => ubah({ bawaan: p ?? a.bawaan })}
      />
    </Stack>
  );
}

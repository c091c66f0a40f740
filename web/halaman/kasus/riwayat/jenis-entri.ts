import type { Icon } from '@tabler/icons-react';
import {
  IconAlarm,
  IconArrowRight,
  IconDownload,
  IconEdit,
  IconMessage,
  IconNote,
  IconPaperclip,
  IconPlayerPause,
  IconRobot,
  IconUser,
  IconX,
} from '@tabler/icons-react';
import type { EntriRiwayat } from '../../../../api/bentuk/riwayat.schema.ts';

interface JenisEntri {
  ikon: Icon;
  warna: string;
}

const MENURUT_JENIS: Readonly<Record<string, JenisEntri>> = {
  eskalasi: { ikon: IconAlarm, warna: 'red.8' },
  tanggapiEskalasi: { ikon: IconMessage, warna: 'orange.8' },
  koreksiData: { ikon: IconEdit, warna: 'grape.8' },
  lampirkanDokumen: { ikon: IconPaperclip, warna: 'gray.7' },
  catat: { ikon: IconNote, warna: 'gray.7' },
  tunda: { ikon: IconPlayerPause, warna: 'orange.8' },
  tolak: { ikon: IconX, warna: 'red.8' },
  tolakPengaduan: { ikon: IconX, warna: 'red.8' },
  tolakPermintaan: { ikon: IconX, warna: 'red.8' },
  batalkan: { ikon: IconX, warna: 'red.8' },
};

/** What kind of entry it is, at a glance; its label says the same in words. */
export function jenisEntri(e: EntriRiwayat): JenisEntri {
  const tepat = Object.hasOwn(MENURUT_JENIS, e.jenis) ? MENURUT_JENIS[e.jenis] : undefined;
  if (tepat) return tepat;
  if (e.rantai === 'unduhan') return { ikon: IconDownload, warna: 'gray.7' };
  if (e.ke !== undefined) return { ikon: IconArrowRight, warna: 'teal.8' };
  return e.oleh === null ? { ikon: IconRobot, warna: 'gray.7' } : { ikon: IconUser, warna: 'blue.8' };
}

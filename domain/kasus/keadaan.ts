import type { JenisDokumen, Layanan, Peran, PeranPelaku } from '../kata.ts';
import type { Waktu } from '../jam/waktu.ts';
import type { StandarKasus } from '../standar/standar.ts';
import type { Oleh } from './pelaku.ts';
import type { Penerima } from './penerima.ts';
import type { Tenggat } from './tenggat.ts';
import type { Klien } from './klien.ts';

export interface DokumenKasus {
  id: string;
  jenis: JenisDokumen;
}

/** A hold and what it cost: the ledger of `tunda`/`lanjutkan`. */
export interface Penundaan {
  dari: Waktu;
  alasan: string;
  sampai?: Waktu;
}

/** A case that a request about personal data concerns. */
export interface KasusSasaran {
  kasusId: string;
  nomor: string;
  layanan: Layanan;
}

/** What every case carries, whatever its service. The projection is a view of this; the history rebuilds it. */
export interface KeadaanKasus<T extends string = string> {
  layanan: Layanan;
  kasusId: string;
  instansiId: string;
  /** Human-readable number of the case and base of its workflow id: `<layanan>-<instansi>-<tahun>-<nomor>`. */
  nomor: string;
  tahap: T;
  /** Raised by every act that changes what a decision rests on; notes, guidance and attachments leave it. */
  versi: number;
  /** Entries in the history so far: the fence of every commit. */
  urutan: number;
  /** Time of the last entry; the history never runs backwards. */
  waktu: Waktu;
  dibuatPada: Waktu;
  standar: StandarKasus;
  klien: Klien;
  /** When the client's age was estimated anew; until then the estimate is of the day the case was made. */
  perkiraanPada?: Waktu;
  /** The officer in charge, once there is one. */
  petugas?: { orangId: string };
  dokumen: readonly DokumenKasus[];
  /** How many papers its birth named and did not bring, less what was attached since. */
  dokumenHilang?: number;
  tenggat: readonly Tenggat[];
  penundaan: readonly Penundaan[];
  ditunda: boolean;
  /** When it ended: its retention counts from here, whatever is added to its history afterwards. */
  ditutupPada?: Waktu;
  /** Where the case stood when it ended; where `bukaKembali` takes it. */
  tahapSebelumTutup?: T;
  /** Processing is restricted, since when and by which request (UU PDP). */
  dibatasi?: { sejak: Waktu; permintaan: string };
  /** Village of the request, by its name alone: part of where the client belongs. */
  wilayah?: string;
  /** Cases that belong together, shown on both sides. */
  terkait: readonly string[];
  /** A duplicate was joined to this case, which answers for both. */
  digabungKe?: string;
  /** Done steps for the checklist: by which position and when, never a name. */
  langkahSelesai: readonly LangkahSelesai[];
}

export interface LangkahSelesai {
  sop: number;
  tindakan: string;
  oleh: PeranPelaku;
  sebagai?: 'plt' | 'plh';
  pada: Waktu;
}

/** An entry of the history. One act makes exactly one; so does each thing the system does by the standard. */
export interface Peristiwa<J extends string = string, I = unknown, T extends string = string> {
  jenis: J;
  isi: I;
  waktu: Waktu;
  oleh: Oleh;
  tindakanId?: string;
  /** Next stage, where the entry moves the case. */
  ke?: T;
  naikVersi: boolean;
  /** What only an activity can know: calendars, registers, holders of positions. */
  pengayaan: Pengayaan;
}

/** What a case was born with besides the act that began it: kept in its first entry, so that the history is whole. */
export interface BekalLahir {
  instansiId: string;
  nomor: string;
  dibuatPada: Waktu;
  standar: StandarKasus;
  terkait: readonly string[];
}

/** Filled in by the activity inside the transaction that records the entry. */
export interface Pengayaan {
  kelahiran?: BekalLahir;
  tenggatMulai?: Tenggat[];
  tenggatGeser?: Tenggat[];
  /** When what ended clocks happened, where that was before it was typed in. */
  tenggatUsaiPada?: Waktu;
  /** `eskalasi`: whom the rung reached. */
  penerima?: readonly Penerima[];
  /** `koreksiData`: what stood there before, by path. */
  nilaiLama?: Readonly<Record<string, unknown>>;
  /** Staged uploads this entry attached, with their kinds. */
  dokumen?: DokumenKasus[];
  /** A birth: how many of the uploads it names were not there any more. */
  dokumenHilang?: number;
  /** `tandaTangan`: the number taken from the register. */
  nomorSurat?: string;
  /** `paraf`: digest of the content that was initialled. */
  sidikIsi?: string;
  /** The content of the letter changed after it was initialled: the paraf must be given again. */
  parafGugur?: true;
  /** Numbers of the letters that this entry revoked. */
  suratDicabut?: readonly string[];
  /** `selesaikanAdministrasi`: the paraf of this role goes to another, for separation of duties. */
  parafDialihkan?: { dari: Peran; ke: Peran | null };
  /** `bukaKembali`: whose paraf it is was seen to; where it was not (earlier entries) it stays as it was at the end. */
  giliranDilihat?: true;
  /** `mintaKelengkapan`: who handed the request in, and is asked now; in earlier entries nobody was. */
  kelengkapanDari?: Peran;
  /** `alihkanPetugas`: the letter was received by whom the case was taken from. */
  penerimaanGugur?: true;
  /** A plan that is on record and leaves the ladder as it is. */
  tanggaTetap?: true;
  /** A request about personal data: the cases it concerns. */
  sasaran?: readonly KasusSasaran[];
  /** The case that was born from this one, or that this one was joined to. */
  kasusTerkait?: string;
}

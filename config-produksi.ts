import { sandiSmtp } from './config-saluran.ts';

/** What production refuses of settings that are well-formed: secrets that anybody can guess, and demo settings. */
export interface PengaturanDiuji {
  LINDUNG_SKALA_WAKTU: number;
  LINDUNG_KUNCI_INDUK?: string | undefined;
  LINDUNG_KUNCI_SEGEL?: string | undefined;
  DATABASE_URL?: string | undefined;
  LINDUNG_OIDC_KLIEN_RAHASIA?: string | undefined;
  LINDUNG_S3_KUNCI_RAHASIA?: string | undefined;
  LINDUNG_METRIK_TOKEN?: string | undefined;
}

/** As they stand in examples, images and manuals; also with digits or signs behind them. */
const SANDI_BAWAAN =
  /^(lindung|postgres(ql)?|pgsql|contoh|sandi|kata-?sandi|rahasia|kunci|admin(istrator)?|root|user|temporal|test|uji|coba|demo|dev|default|pass(word|wd)?|secret|client-?secret|keycloak|minio(admin)?|change-?(me|it)|ganti(-?(saya|ini))?|isi(-?(di)?sini)?|qwerty|x+|\d*)([-_]?(lindung|contoh|sandi|rahasia|secret|password))*[\d!@#_.-]*$/i;
const RAHASIA_MIN = 8;
/** 32 random bytes hold fewer different ones about never. */
const BYTE_BERBEDA_MIN = 16;

/** @returns a line for each setting that must not go into production, by its name; never its value */
export function kelemahanProduksi(p: PengaturanDiuji): string[] {
  const { LINDUNG_KUNCI_INDUK: induk, LINDUNG_KUNCI_SEGEL: segel } = p;
  const kunci = { LINDUNG_KUNCI_INDUK: induk, LINDUNG_KUNCI_SEGEL: segel };
  const rahasia = {
    LINDUNG_OIDC_KLIEN_RAHASIA: p.LINDUNG_OIDC_KLIEN_RAHASIA,
    LINDUNG_S3_KUNCI_RAHASIA: p.LINDUNG_S3_KUNCI_RAHASIA,
    LINDUNG_METRIK_TOKEN: p.LINDUNG_METRIK_TOKEN,
  };
  return [
    ...(p.LINDUNG_SKALA_WAKTU === 1
      ? []
      : ['LINDUNG_SKALA_WAKTU: jam peraga tidak boleh dipakai dalam mode produksi']),
    ...Object.entries(kunci).flatMap(([nama, nilai]) =>
      nilai !== undefined && kunciLemah(nilai)
        ? [`${nama}: bukan kunci acak; buat dengan: openssl rand -base64 32`]
        : [],
    ),
    ...(induk !== undefined && induk === segel
      ? ['LINDUNG_KUNCI_SEGEL: harus berbeda dari LINDUNG_KUNCI_INDUK']
      : []),
    ...(p.DATABASE_URL === undefined ? [] : sandiDatabase(new URL(p.DATABASE_URL))),
    ...rahasiaContoh(rahasia),
  ];
}

export interface PengaturanPekerjaDiuji {
  LINDUNG_KUNCI_INDUK: string;
  LINDUNG_KUNCI_SEGEL: string;
  LINDUNG_KUNCI_FRASA: string;
  LINDUNG_TTE?: string | undefined;
  LINDUNG_P12_SANDI?: string | undefined;
  LINDUNG_BSRE_SANDI?: string | undefined;
  LINDUNG_SMTP?: URL | undefined;
  LINDUNG_WA_RAHASIA?: string | undefined;
}

/** As `kelemahanProduksi`, for what only the worker has. */
export function kelemahanPekerja(p: PengaturanPekerjaDiuji): string[] {
  const { LINDUNG_KUNCI_FRASA: frasa, LINDUNG_P12_SANDI, LINDUNG_BSRE_SANDI, LINDUNG_WA_RAHASIA } = p;
  const LINDUNG_SMTP = sandiSmtp(p.LINDUNG_SMTP);
  return [
    ...(p.LINDUNG_TTE === undefined
      ? ['LINDUNG_TTE: pilih p12 atau bsre; tanda tangan uji dalam mode produksi harus diminta dengan uji']
      : []),
    ...(kunciLemah(frasa)
      ? ['LINDUNG_KUNCI_FRASA: bukan kunci acak; buat dengan: openssl rand -base64 32']
      : []),
    ...([p.LINDUNG_KUNCI_INDUK, p.LINDUNG_KUNCI_SEGEL].includes(frasa)
      ? ['LINDUNG_KUNCI_FRASA: harus berbeda dari LINDUNG_KUNCI_INDUK dan LINDUNG_KUNCI_SEGEL']
      : []),
    ...rahasiaContoh({ LINDUNG_P12_SANDI, LINDUNG_BSRE_SANDI, LINDUNG_SMTP, LINDUNG_WA_RAHASIA }),
  ];
}

function rahasiaContoh(rahasia: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(rahasia).flatMap(([nama, nilai]) =>
    nilai !== undefined && rahasiaBawaan(nilai) ? [`${nama}: masih nilai contoh atau terlalu pendek`] : [],
  );
}

/** All bytes alike, counted up, few different ones, or words: whatever 32 random bytes are not. */
function kunciLemah(base64: string): boolean {
  const byte = Buffer.from(base64, 'base64');
  const selisih = new Set(byte.subarray(1).map((b, i) => b - (byte[i] ?? 0)));
  return (
    new Set(byte).size < BYTE_BERBEDA_MIN || selisih.size === 1 || byte.every((b) => b >= 0x20 && b < 0x7f)
  );
}

function sandiDatabase(url: URL): string[] {
  const sandi = decodeURIComponent(url.password);
  if (sandi === '') return ['DATABASE_URL: harus memuat kata sandi dalam mode produksi'];
  const namaSendiri = [url.username, url.pathname.slice(1)].includes(url.password);
  return namaSendiri || rahasiaBawaan(sandi)
    ? ['DATABASE_URL: kata sandinya masih bawaan, contoh, atau terlalu pendek; buat yang acak']
    : [];
}

function rahasiaBawaan(nilai: string): boolean {
  return nilai.length < RAHASIA_MIN || SANDI_BAWAAN.test(nilai) || /^<.*>$|^\$\{.*\}$/.test(nilai);
}

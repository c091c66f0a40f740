import { z } from 'zod';

const uuid = z.uuid();
const sidik = z.string().regex(/^[0-9a-f]{64}$/);

/** A wrapped key: of an office, of a case, of a document. */
export const barisKunci = z.discriminatedUnion('jenis', [
  z.strictObject({
    jenis: z.literal('instansi'),
    id: z.string(),
    instansi: z.string(),
    terbungkus: z.base64(),
  }),
  z.strictObject({
    jenis: z.enum(['kasus', 'dokumen']),
    id: uuid,
    instansi: z.string(),
    kasus_id: uuid,
    alur_id: z.string().nullable(),
    kunci_instansi: z.string(),
    terbungkus: z.base64(),
  }),
]);
export type BarisKunci = z.output<typeof barisKunci>;

/** Closes the file of keys: one that was cut off must not look like one from which keys were destroyed. */
export const barisAkhir = z.strictObject({ jenis: z.literal('akhir'), jumlah: z.int() });

/** A document of a generation, with the digest of its box. */
export const barisDokumen = z.strictObject({ id: uuid, sha256: sidik, kunci: uuid });
export type BarisDokumen = z.output<typeof barisDokumen>;

const berkas = z.strictObject({ nama: z.string(), ukuran: z.int(), sha256: sidik });
export type BerkasCadangan = z.output<typeof berkas>;

const tabel = z.strictObject({
  nama: z.string(),
  kolom: z.array(z.string()),
  baris: z.int(),
  berkas: z.string(),
});
export type TabelCadangan = z.output<typeof tabel>;

const mesin = z.discriminatedUnion('jenis', [
  z.strictObject({ jenis: z.literal('sqlite'), berkas: z.string() }),
  z.strictObject({
    jenis: z.literal('postgres'),
    utama: z.array(tabel),
    pencarian: z.array(tabel).nullable(),
  }),
  z.strictObject({ jenis: z.literal('tidakAda') }),
]);
export type MesinCadangan = z.output<typeof mesin>;

/** What a generation says of itself: `ringkasan.json`, written last. */
export const skemaRingkasan = z.strictObject({
  bentuk: z.literal(1),
  dibuatPada: z.iso.datetime(),
  selesaiPada: z.iso.datetime(),
  versi: z.strictObject({ lindung: z.string(), node: z.string(), postgres: z.string() }),
  /** Applied migrations, in order: the schema the tables were in. */
  migrasi: z.array(z.string()),
  /** Head of the daily anchors. */
  jangkar: z.strictObject({ urutan: z.int(), pada: z.string(), hash: z.string() }).nullable(),
  /** Tells the seal's key from another one, and nothing else about it. */
  sidikSegel: sidik,
  jumlah: z.strictObject({
    kasus: z.int(),
    kasusTerbuka: z.int(),
    riwayat: z.int(),
    menunggu: z.int(),
    dokumen: z.int(),
  }),
  mesin,
  tabel: z.array(tabel),
  berkas: z.array(berkas),
  /** Documents the store did not have any more. */
  dokumenHilang: z.array(uuid),
});
export type Ringkasan = z.output<typeof skemaRingkasan>;

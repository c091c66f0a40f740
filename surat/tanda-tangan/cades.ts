import { createHash, webcrypto } from 'node:crypto';
import { Signer } from '@signpdf/utils';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { pkijs } from './mesin-kripto.ts';
import type { MintaCapWaktu } from './cap-waktu.ts';
import type { Sertifikat } from './sertifikat.ts';

const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timeStampToken: '1.2.840.113549.1.9.16.2.14',
} as const;

/**
 * The CMS of a PAdES baseline signature (ETSI EN 319 142-1, B-B; with a time stamp B-T): content type, digest and the
 * certificate's digest are signed; the time of signing stands in the PDF, not here.
 */
export class PenandaCades extends Signer {
  readonly #sertifikat: Sertifikat;
  readonly #capWaktu: MintaCapWaktu | null;

  constructor(sertifikat: Sertifikat, capWaktu: MintaCapWaktu | null) {
    super();
    this.#sertifikat = sertifikat;
    this.#capWaktu = capWaktu;
  }

  override async sign(pdf: Buffer): Promise<Buffer> {
    const rantai = this.#sertifikat.rantai.map((c) => pkijs.Certificate.fromBER(c));
    const [milik] = rantai;
    if (!milik) throw new Error('rantai sertifikat kosong');
    const penanda = new pkijs.SignerInfo({
      version: 1,
      sid: new pkijs.IssuerAndSerialNumber({ issuer: milik.issuer, serialNumber: milik.serialNumber }),
      signedAttrs: this.#atribut(sidik(pdf)),
    });
    const tertanda = new pkijs.SignedData({
      version: 1,
      encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
      certificates: rantai,
      signerInfos: [penanda],
    });
    await tertanda.sign(await this.#kunci(), 0, 'SHA-256');
    if (this.#capWaktu) await this.#bubuhkanCapWaktu(penanda, this.#capWaktu);
    const isi = new pkijs.ContentInfo({ contentType: OID.signedData, content: tertanda.toSchema(true) });
    return Buffer.from(isi.toSchema().toBER(false));
  }

  #atribut(digest: Buffer): pkijs.SignedAndUnsignedAttributes {
    const [milik = Buffer.alloc(0)] = this.#sertifikat.rantai;
    const idSertifikat = new Sequence({ value: [new OctetString({ valueHex: sidik(milik) })] });
    const sertifikatV2 = new Sequence({ value: [new Sequence({ value: [idSertifikat] })] });
    return new pkijs.SignedAndUnsignedAttributes({
      type: 0,
      attributes: [
        atribut(OID.contentType, new ObjectIdentifier({ value: OID.data })),
        atribut(OID.messageDigest, new OctetString({ valueHex: digest })),
        atribut(OID.signingCertificateV2, sertifikatV2),
      ],
    });
  }

  #kunci(): Promise<webcrypto.CryptoKey> {
    const cara = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    return webcrypto.subtle.importKey('pkcs8', this.#sertifikat.kunci, cara, false, ['sign']);
  }

  async #bubuhkanCapWaktu(penanda: pkijs.SignerInfo, minta: MintaCapWaktu): Promise<void> {
    const token = await minta(Buffer.from(penanda.signature.valueBlock.valueHexView));
    penanda.unsignedAttrs = new pkijs.SignedAndUnsignedAttributes({
      type: 1,
      attributes: [atribut(OID.timeStampToken, token)],
    });
  }
}

function atribut(type: string, nilai: unknown): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [nilai] });
}

function sidik(isi: Buffer): Buffer {
  return createHash('sha256').update(isi).digest();
}

import { createHash, webcrypto } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { pkijs } from '../../../surat/tanda-tangan/mesin-kripto.ts';
import type { Pemegang } from './otoritas.ts';
import { der, otoritasUji } from './otoritas.ts';

/** As it should; for another digest; signed by nobody; refuses; never answers; what is no token; 503. */
export type CaraCapWaktu = 'biasa' | 'isiLain' | 'palsu' | 'tolak' | 'diam' | 'kacau' | 'galat';

export interface CapWaktuUji {
  alamat: string;
  /** PEM, for validators. */
  otoritas: string;
  ubah(cara: CaraCapWaktu): void;
  tutup(): Promise<void>;
}

const sidik = (isi: Buffer) => createHash('sha256').update(isi).digest();

/** A time-stamp authority (RFC 3161) whose tokens are real. */
export async function mulaiCapWaktu(): Promise<CapWaktuUji> {
  const induk = otoritasUji('Otoritas Cap Waktu Tiruan');
  const tsa = induk.terbitkan('Cap Waktu Tiruan', { capWaktu: true });
  let cara: CaraCapWaktu = 'biasa';
  const server = createServer((minta, jawab) => {
    void buffer(minta).then(async (isi) => {
      if (cara === 'diam') return;
      if (cara === 'galat') return void jawab.writeHead(503).end();
      const balasan = cara === 'kacau' ? Buffer.from('bukan asn.1') : await balas(isi, cara, tsa);
      jawab.writeHead(200, { 'Content-Type': 'application/timestamp-reply' }).end(balasan);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    alamat: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    otoritas: induk.sertifikat,
    ubah: (baru) => void (cara = baru),
    async tutup() {
      server.closeAllConnections();
      await new Promise((selesai) => server.close(selesai));
    },
  };
}

async function balas(isi: Buffer, cara: CaraCapWaktu, tsa: Pemegang): Promise<Buffer> {
  const minta = pkijs.TimeStampReq.fromBER(isi);
  const status = new pkijs.PKIStatusInfo({
    status: cara === 'tolak' ? pkijs.PKIStatus.rejection : pkijs.PKIStatus.granted,
  });
  const token = cara === 'tolak' ? {} : { timeStampToken: await buatToken(minta, cara, tsa) };
  return Buffer.from(new pkijs.TimeStampResp({ status, ...token }).toSchema().toBER(false));
}

async function buatToken(
  minta: pkijs.TimeStampReq,
  cara: CaraCapWaktu,
  tsa: Pemegang,
): Promise<pkijs.ContentInfo> {
  if (cara === 'isiLain') {
    minta.messageImprint.hashedMessage = new OctetString({ valueHex: sidik(Buffer.from('isi lain')) });
  }
  const info = new pkijs.TSTInfo({
    version: 1,
    policy: '1.2.3.4.1',
    messageImprint: minta.messageImprint,
    serialNumber: new Integer({ value: 1 }),
    genTime: new Date(),
    ...(minta.nonce && { nonce: minta.nonce }),
  });
  const isi = Buffer.from(info.toSchema().toBER(false));
  const milik = der(tsa.sertifikat);
  const sertifikat = pkijs.Certificate.fromBER(milik);
  const esensi = new Sequence({ value: [new OctetString({ valueHex: sidik(milik) })] });
  const encapContentInfo = new pkijs.EncapsulatedContentInfo({ eContentType: pkijs.id_eContentType_TSTInfo });
  // Set afterwards: the constructor would cut it into pieces, which DER does not allow.
  encapContentInfo.eContent = new OctetString({ valueHex: isi });
  const tertanda = new pkijs.SignedData({
    version: 3,
    encapContentInfo,
    certificates: [sertifikat],
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: sertifikat.issuer,
          serialNumber: sertifikat.serialNumber,
        }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            atribut('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: pkijs.id_eContentType_TSTInfo })),
            atribut('1.2.840.113549.1.9.4', new OctetString({ valueHex: sidik(isi) })),
            atribut(
              '1.2.840.113549.1.9.16.2.47',
              new Sequence({ value: [new Sequence({ value: [esensi] })] }),
            ),
          ],
        }),
      }),
    ],
  });
  const cara256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const kunci = await webcrypto.subtle.importKey('pkcs8', der(tsa.kunci), cara256, false, ['sign']);
  await tertanda.sign(kunci, 0, 'SHA-256');
  if (cara === 'palsu') tertanda.signerInfos[0]?.signature.valueBlock.valueHexView.fill(7);
  return new pkijs.ContentInfo({
    contentType: '1.2.840.113549.1.7.2',
    content: tertanda.toSchema(true),
  });
}

const atribut = (type: string, nilai: unknown) => new pkijs.Attribute({ type, values: [nilai] });

import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import type { ParsedMail } from 'mailparser';
import { simpleParser } from 'mailparser';
import type { SMTPServerOptions } from 'smtp-server';
import { SMTPServer } from 'smtp-server';
import type { PengaturanSmtp } from '../../../worker/saluran/surel.ts';
import { otoritasUji } from '../surat/otoritas.ts';

/** A real mail server on this machine. */
export interface SmtpUji {
  port: number;
  /** All that it has accepted. */
  surat: { surat: ParsedMail; kepada: string[]; tls: boolean; pengguna: string | undefined }[];
  /** Ends every connection, as a server does that is started again. */
  putuskan(): void;
  tutup(): Promise<void>;
}

/** Tells a client what a mail server may tell it. */
export function balasan(kode: number, teks = 'ditolak'): Error {
  return Object.assign(new Error(teks), { responseCode: kode });
}

export async function smtpUji(pilihan: SMTPServerOptions = {}): Promise<SmtpUji> {
  const surat: SmtpUji['surat'] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData(aliran, sesi, selesai) {
      void simpleParser(aliran).then((s) => {
        const { user } = sesi as { user?: unknown };
        const kepada = sesi.envelope.rcptTo.map((r) => r.address);
        surat.push({ surat: s, kepada, tls: sesi.secure, pengguna: user as string | undefined });
        selesai();
      }, selesai);
    },
    ...pilihan,
  });
  // A client that goes away in the middle is what some tests are about.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    surat,
    putuskan: () => {
      for (const { _socket } of server.connections as unknown as Iterable<{ _socket: Socket }>)
        _socket.destroy();
    },
    tutup: () =>
      new Promise((selesai) => {
        server.close(selesai);
      }),
  };
}

/** A certificate for "localhost", and the authority that vouches for it. */
export function sertifikatLokal(): { key: string; cert: string; ca: string } {
  const otoritas = otoritasUji();
  const { kunci, sertifikat } = otoritas.terbitkan('localhost');
  return { key: kunci, cert: sertifikat, ca: otoritas.sertifikat };
}

/** Something that listens and speaks no sense. @param bicara what it does with each connection */
export async function serverGanjil(
  bicara: (s: Socket) => void,
): Promise<{ port: number; tutup(): Promise<void> }> {
  const hidup = new Set<Socket>();
  const server: Server = createServer((s) => {
    hidup.add(s);
    s.on('error', () => undefined);
    s.on('close', () => hidup.delete(s));
    bicara(s);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async tutup() {
      for (const s of hidup) s.destroy();
      await new Promise((selesai) => server.close(selesai));
    },
  };
}

/** As `LINDUNG_SMTP` would have it. */
export const pengaturanSmtp = (port: number, ubah: Partial<PengaturanSmtp> = {}): PengaturanSmtp => ({
  host: '127.0.0.1',
  port,
  tls: 'bila-ada',
  masuk: undefined,
  pengirim: { nama: 'Dinas Sosial', alamat: 'lindung@dinsos.contoh.go.id' },
  ...ubah,
});

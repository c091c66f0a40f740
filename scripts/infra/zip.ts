import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';
import type { Readable } from 'node:stream';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DEFLATED = 8;

interface Entry {
  name: string;
  method: number;
  compressedSize: number;
  localHeaderOffset: number;
}

/**
 * Opens one file inside a zip (a Python wheel is one) for reading. Only what wheels use is understood:
 * stored and deflated entries, no zip64, no encryption. Integrity is the caller's: it knows the SHA-256.
 * @throws Error when the archive is not a zip or has no entry whose path ends in `suffix`.
 */
export async function readZipEntry(archive: string, suffix: string): Promise<Readable> {
  const file = await open(archive);
  try {
    const entry = (await readDirectory(file)).find(({ name }) => name.endsWith(suffix));
    if (!entry) throw new Error(`${archive} tidak berisi ${suffix}`);
    const header = await readAt(file, entry.localHeaderOffset, 30);
    const start = entry.localHeaderOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    // The stream closes the file when it ends or is destroyed.
    const raw = file.createReadStream({ start, end: start + entry.compressedSize - 1 });
    if (entry.method !== DEFLATED) return raw;
    const inflated = createInflateRaw();
    raw.once('error', (error) => inflated.destroy(error));
    return raw.pipe(inflated);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readDirectory(file: FileHandle): Promise<Entry[]> {
  const { size } = await file.stat();
  // The end record has 22 bytes and at most 64 KiB of comment behind it.
  const tail = await readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(uint32(END_OF_DIRECTORY));
  if (end < 0) throw new Error('Bukan berkas zip');
  const directory = await readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries: Entry[] = [];
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === DIRECTORY_ENTRY;) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      compressedSize: directory.readUInt32LE(at + 20),
      localHeaderOffset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

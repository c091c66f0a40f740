import { crc32, deflateRawSync } from 'node:zlib';

const SIGNATURE = { local: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 };
const DEFLATED = 8;

/** A zip as `pip wheel` makes it: deflated files, a central directory, here with a comment behind it. */
export function wheel(files: Readonly<Record<string, string>>, method = DEFLATED): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = method === DEFLATED ? deflateRawSync(content) : Buffer.from(content);
    const sizes = [crc32(content), data.length, Buffer.byteLength(content)];
    const local = Buffer.concat([
      record(SIGNATURE.local, [20, 0, method, 0, 0], sizes, [name.length, 0]),
      Buffer.from(name),
      data,
    ]);
    directory.push(
      record(SIGNATURE.directory, [20, 20, 0, method, 0, 0], sizes, [name.length, 0, 0, 0, 0], [0, offset]),
      Buffer.from(name),
    );
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const count = Object.keys(files).length;
  const comment = Buffer.from('dibuat untuk uji');
  const end = record(SIGNATURE.end, [0, 0, count, count], [entries.length, offset], [comment.length]);
  return Buffer.concat([...locals, entries, end, comment]);
}

/** A zip record: its signature, then fields that are by turns of two and of four bytes. */
function record(signature: number, ...groups: number[][]): Buffer {
  const parts = groups.flatMap((fields, group) =>
    fields.map((field) => uint(field, group % 2 === 0 ? 2 : 4)),
  );
  return Buffer.concat([uint(signature, 4), ...parts]);
}

function uint(value: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
}

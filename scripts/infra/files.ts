import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/** All executables of this name on a PATH, in its order. */
export async function findOnPath(program: string, path: string): Promise<string[]> {
  const candidates = path
    .split(delimiter)
    // A relative entry means something else in every folder: it is not a place to take programs from.
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, program));
  const usable = await Promise.all(candidates.map(isExecutable));
  return candidates.filter((_, index) => usable[index]);
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

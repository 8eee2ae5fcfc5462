/** The list of packs that lies in a build (`packs.json`), by which a start sees whether it has them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Pack } from '../data/claims/schema.ts';

/** What tells one state of a pack from another; `hash` is the SHA-256 of its file, in hex. */
type ListedPack = Pick<Pack, 'id' | 'version'> & { hash: string };

/** @param paths files of built packs, which are shipped as they are */
export function listPacks(paths: readonly string[]): Promise<ListedPack[]> {
  return Promise.all(
    paths.map(async (path) => {
      const file = await readFile(path);
      const { id, version } = JSON.parse(file.toString('utf8')) as Pack;
      return { id, version, hash: createHash('sha256').update(file).digest('hex') };
    }),
  );
}

/** The packs that ship in the build, listed in `packs.json` so that a start reads no pack in vain. */
import { browser } from '#imports';
import type { ClaimBase } from '../../data/claims/claim-base.ts';
import { parsePackText } from '../../data/claims/pack.ts';

/** An entry of `packs.json`. */
interface ListedPack {
  id: string;
  version: number;
  /** SHA-256 of the pack's file, in hex: a release may change a pack and keep its version. */
  hash: string;
}

/**
 * Installs each bundled pack that is missing or another one than the build's: the code of a build is
 * made for its own packs, whether those are newer or older. A pack that does not parse is told of in
 * the worker's console and changes nothing.
 *
 * @returns whether anything was installed
 */
export async function installBundledPacks(base: ClaimBase): Promise<boolean> {
  const listed = JSON.parse(await readText('packs.json')) as ListedPack[];
  const installed = new Map((await base.packs()).map((row) => [row.id, row]));
  const stale = listed.filter(({ id, version, hash }) => {
    const row = installed.get(id);
    return row?.version !== version || row.hash !== hash;
  });
  let changed = false;
  for (const pack of stale) changed = (await installOne(base, pack)) || changed;
  return changed;
}

/** @returns whether the pack was put in place */
async function installOne(base: ClaimBase, { id, hash }: ListedPack): Promise<boolean> {
  const parsed = parsePackText(await readText(`packs/${id}.json`));
  if (parsed.ok) return (await base.install(parsed.value, hash)) === 'installed';
  console.error(`The bundled pack "${id}" does not parse:`, parsed.errors);
  return false;
}

async function readText(path: string): Promise<string> {
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  return response.text();
}

/** The packs that ship in the build, listed in `packs.json` so that a start reads no pack in vain. */
import { browser } from '#imports';
import type { ClaimBase } from '../../data/claims/claim-base.ts';
import { parsePackText } from '../../data/claims/pack.ts';

interface Listed {
  id: string;
  version: number;
}

/**
 * Installs each bundled pack that is missing or older than the build's. A pack that does not parse
 * is told of in the worker's console and changes nothing.
 *
 * @returns whether anything was installed
 */
export async function installBundledPacks(base: ClaimBase): Promise<boolean> {
  const listed = JSON.parse(await readText('packs.json')) as Listed[];
  const installed = new Map((await base.packs()).map(({ id, version }) => [id, version]));
  const stale = listed.filter(({ id, version }) => (installed.get(id) ?? 0) < version);
  for (const { id } of stale) await installOne(base, id);
  return stale.length > 0;
}

async function installOne(base: ClaimBase, id: string): Promise<void> {
  const parsed = parsePackText(await readText(`packs/${id}.json`));
  if (parsed.ok) await base.install(parsed.value);
  else console.error(`The bundled pack "${id}" does not parse:`, parsed.errors);
}

async function readText(path: string): Promise<string> {
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  return response.text();
}

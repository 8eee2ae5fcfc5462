/** Keeps the compiled lexicon in storage true to the packs that are installed and switched on. */
import type { ClaimBase } from '../../data/claims/claim-base.ts';
import type { PackRow } from '../../data/claims/database.ts';
import { lexicon } from '../../data/settings.ts';
import { compileLexicon, lexiconVersion } from '../../data/spotting/lexicon.ts';
import { inTurn } from './in-turn.ts';

/**
 * The content script spots mentions with this, and wakes no worker on a page without any. What is
 * stored is compared by its key and not by what this worker did: another one may have been stopped
 * between a change of the packs and the writing, or have been of another release.
 *
 * @returns brings the stored lexicon up to date where it is not
 */
export function createLexiconKeeper(base: ClaimBase): () => Promise<void> {
  return inTurn(async () => {
    // The key is read before what it stands for: a change in between makes it too old, never too new.
    const key = keyOf(await base.packs());
    if ((await lexicon.getValue())?.key === key) return;
    const knowledge = await base.knowledge();
    const compiled = compileLexicon(knowledge.map(({ id, entity }) => ({ pack: id, entity })));
    await lexicon.setValue({ ...compiled, key });
  });
}

function keyOf(packs: readonly PackRow[]): string {
  return JSON.stringify([lexiconVersion, ...packs.map(stateOf)]);
}

/** What a pack's part in the lexicon and in the engine depends on. */
export function stateOf({ id, version, hash, enabled }: PackRow): string {
  return `${id}@${version}#${hash}:${enabled}`;
}

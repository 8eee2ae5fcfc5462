/**
 * What the worker knows at the moment: the claim base, ready for use, and an engine over the enabled
 * packs. Both are only a cache: a stopped worker rebuilds them from the database.
 */
import type { ClaimBase } from '../../data/claims/claim-base.ts';
import { createClaimBase } from '../../data/claims/claim-base.ts';
import type { PackRow } from '../../data/claims/database.ts';
import type { Engine, PackKnowledge } from '../../data/matching/engine.ts';
import { createEngine } from '../../data/matching/engine.ts';
import type { WordVectors } from '../../data/matching/model/vectors.ts';
import { packSwitch } from '../../data/settings.ts';
import { installBundledPacks } from './bundled-packs.ts';
import { inTurn } from './in-turn.ts';
import { createLexiconKeeper, stateOf } from './stored-lexicon.ts';
import { loadWordVectors } from './word-vectors.ts';

/** The enabled packs with an engine over them; a new object whenever the packs change. */
export interface Shelf {
  /** Every installed pack, the disabled ones too. */
  packs: PackRow[];
  /** The enabled packs. */
  knowledge: PackKnowledge[];
  engine: Engine;
}

export interface Library {
  base: ClaimBase;
  /** Installs what the build brings, once in the life of a worker, and sees that the lexicon is true. */
  prepare(): Promise<void>;
  /** The shelf as it is now. */
  open(): Promise<Shelf>;
  setEnabled(pack: string, enabled: boolean): Promise<boolean>;
}

/** What a library is made of; given by tests, otherwise the real ones. */
export interface Parts {
  base: ClaimBase;
  installPacks(base: ClaimBase): Promise<unknown>;
  loadVectors(): Promise<WordVectors>;
}

const realParts = (): Parts => ({
  base: createClaimBase(),
  installPacks: installBundledPacks,
  loadVectors: loadWordVectors,
});

export function createLibrary({ base, installPacks, loadVectors }: Parts = realParts()): Library {
  const keepLexicon = createLexiconKeeper(base);
  const follow = inTurn(() => followSwitches(base));
  const prepare = rememberSuccess(async () => {
    await installPacks(base);
    await follow();
    await keepLexicon();
  });
  const vectors = rememberSuccess(loadVectors);
  let shelf: { key: string; value: Shelf } | undefined;

  return {
    base,
    prepare,
    async open() {
      await prepare();
      await follow();
      const packs = await base.packs();
      const key = packs.map(stateOf).join(' ');
      if (shelf?.key !== key) {
        const knowledge = await base.knowledge();
        shelf = {
          key,
          value: { packs, knowledge, engine: createEngine(knowledge, await vectors()) },
        };
      }
      return shelf.value;
    },
    async setEnabled(pack, enabled) {
      await prepare();
      const found = (await base.packs()).some(({ id }) => id === pack);
      if (!found) return false;
      await packSwitch(pack).setValue(enabled);
      await follow();
      await keepLexicon();
      return true;
    },
  };
}

/** Switches the packs in the database as the reader has switched them, in whatever window that was. */
async function followSwitches(base: ClaimBase): Promise<void> {
  for (const { id, enabled } of await base.packs()) {
    const wanted = (await packSwitch(id).getValue()) ?? enabled;
    if (wanted !== enabled) await base.setEnabled(id, wanted);
  }
}

/** Calls at once share one run; a failed run is tried again by the next call. */
function rememberSuccess<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= work().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}

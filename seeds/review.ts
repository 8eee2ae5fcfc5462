/** Everything that can be wrong with a pack as its author wrote it. */
import { packSchema, type Pack } from '../data/claims/schema.ts';
import { findReferenceErrors } from '../data/claims/references.ts';
import { findAliasFaults } from './alias-faults.ts';
import { findClaimFaults } from './claim-faults.ts';
import { locate, type Fault } from './locate.ts';
import { findPhrasingFaults, findUnphrased } from './phrasing-faults.ts';
import type { Seeds } from './read-seeds.ts';

export interface Review {
  faults: Fault[];
  /** The pack without offsets and model; null where it does not fit the schema. */
  pack: Pack | null;
}

/** Where the pack does not fit the schema, that is all that is said. */
export function reviewSeeds(seeds: Seeds): Review {
  const parsed = packSchema.safeParse(seeds.draft);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => ({
      ...locate(path.join('.'), seeds),
      message,
    }));
    return { faults, pack: null };
  }
  return { faults: faultsOf(parsed.data, seeds), pack: parsed.data };
}

function faultsOf(pack: Pack, seeds: Seeds): Fault[] {
  const texts = new Map(seeds.documents.map(({ meta, text }) => [meta.id as string, text]));
  const inPack = [
    ...findReferenceErrors(pack),
    ...findClaimFaults(pack, texts).map(({ index, message }) => ({
      path: `claims.${index}`,
      message,
    })),
    ...findAliasFaults(pack),
    ...findUnphrased(pack, seeds.phrasings),
  ];
  return [
    ...inPack.map(({ path, message }) => ({ ...locate(path, seeds), message })),
    ...findPhrasingFaults(pack, seeds.phrasings),
  ];
}

/** Packs as they come from outside: parsed into a value or a list of what is wrong, and compared. */
import type { PackError } from './references.ts';
import { findReferenceErrors } from './references.ts';
import type { Claim, Pack } from './schema.ts';
import { packSchema } from './schema.ts';

export type { PackError };
export type ParsedPack = { ok: true; value: Pack } | { ok: false; errors: PackError[] };

/** Reads a pack from its JSON text. Never throws: what is wrong comes back with its path. */
export function parsePackText(text: string): ParsedPack {
  try {
    return parsePack(JSON.parse(text));
  } catch (error) {
    return { ok: false, errors: [{ path: '', message: `not JSON: ${(error as Error).message}` }] };
  }
}

/** Checks a value against the pack's schema and then the references within it. */
export function parsePack(input: unknown): ParsedPack {
  const parsed = packSchema.safeParse(input);
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({
      path: path.join('.'),
      message,
    }));
    return { ok: false, errors };
  }
  const errors = findReferenceErrors(parsed.data);
  return errors.length === 0 ? { ok: true, value: parsed.data } : { ok: false, errors };
}

export interface PackDifference {
  from: number;
  to: number;
  added: Claim[];
  removed: Claim[];
  changed: { before: Claim; after: Claim }[];
  /** Ids of sources that only one of the versions has. */
  sources: { added: string[]; removed: string[] };
}

/** What a reader would gain and lose by going from one version of a pack to another; claims by id. */
export function diffPacks(before: Pack, after: Pack): PackDifference {
  const old = new Map(before.claims.map((claim) => [claim.id, claim]));
  const fresh = new Map(after.claims.map((claim) => [claim.id, claim]));
  const oldSources = before.sources.map(({ id }) => id);
  const freshSources = after.sources.map(({ id }) => id);
  return {
    from: before.version,
    to: after.version,
    added: after.claims.filter(({ id }) => !old.has(id)),
    removed: before.claims.filter(({ id }) => !fresh.has(id)),
    changed: after.claims.flatMap((claim) => {
      const was = old.get(claim.id);
      return was && canonical(was) !== canonical(claim) ? [{ before: was, after: claim }] : [];
    }),
    sources: {
      added: freshSources.filter((id) => !oldSources.includes(id)),
      removed: oldSources.filter((id) => !freshSources.includes(id)),
    },
  };
}

/** JSON with its keys in order, so that equal values have equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

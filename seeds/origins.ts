/** To how many reports the claims on a question go back: three papers may repeat one agency. */
import type { Claim } from '../data/claims/schema.ts';

/** Origins that more than one source repeats, each with those sources. */
export function sharedOrigins(claims: readonly Claim[]): Map<string, string[]> {
  const sources = new Map<string, Set<string>>();
  for (const { origin, source } of claims) {
    if (origin === undefined) continue;
    sources.set(origin, (sources.get(origin) ?? new Set()).add(source));
  }
  const shared = [...sources].filter(([, ids]) => ids.size > 1);
  return new Map(shared.map(([origin, ids]) => [origin, [...ids]]));
}

/**
 * A source with a claim of its own, or with an origin that no other shares, counts for itself; the
 * others count once for each origin.
 */
export function countOrigins(claims: readonly Claim[]): number {
  const shared = sharedOrigins(claims);
  const repeats = ({ origin }: Claim) => origin !== undefined && shared.has(origin);
  const bySource = Map.groupBy(claims, ({ source }) => source);
  const own = [...bySource.values()].filter((said) => !said.every(repeats));
  const others = [...bySource.values()].filter((said) => said.every(repeats));
  return own.length + new Set(others.flatMap((said) => said.map(({ origin }) => origin))).size;
}

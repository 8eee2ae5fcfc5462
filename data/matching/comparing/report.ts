/** Orders what was found on a statement: the most important comparison first. */
import type { RankedComparison } from './relate.ts';
import type { Comparison, Standing, Statement, StatementReport } from '../types.ts';

/** A disagreement or a change tells a reader more than one more voice that agrees. */
const importance: Record<Standing, number> = { differs: 1, updates: 1, agrees: 0.85, alone: 0.1 };

/** The comparisons of one statement, and how it stands as a whole: as the first of them does. */
export function reportOf({ id }: Statement, ranked: readonly RankedComparison[]): StatementReport {
  const comparisons = ranked
    .toSorted((a, b) => weight(b) - weight(a))
    .map(({ certainty: _certainty, ...comparison }): Comparison => comparison);
  return { id, standing: comparisons[0]?.standing ?? 'alone', comparisons };
}

function weight({ standing, certainty }: RankedComparison): number {
  return importance[standing] * certainty;
}

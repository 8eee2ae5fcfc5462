/** What the reader does not want to be shown again, kept out of the answers. */
import type { PackClaim, Reading } from '../matching/engine.ts';
import { standingOf } from '../matching/comparing/relate.ts';
import type { Comparison, ComparisonRow, StatementReport } from '../matching/types.ts';
import { muteKey } from '../mute-key.ts';
import type { Mute } from '../settings.ts';

export interface Muted {
  hasPack(pack: string): boolean;
  hasClaim(claim: PackClaim): boolean;
  /** The reading without the answers to muted questions. */
  read(reading: Reading): Reading;
}

export function createMuted(mutes: readonly Mute[]): Muted {
  const keys = new Set(mutes.map(muteKey));
  const hasPack = (pack: string) => keys.has(muteKey({ kind: 'pack', pack }));
  return {
    hasPack,
    hasClaim: ({ pack, claim: { id } }) => keys.has(muteKey({ kind: 'claim', pack, id })),
    read: ({ statement, answers }) => ({
      statement,
      answers: answers.filter(
        ({ pack, question }) =>
          !hasPack(pack) && !keys.has(muteKey({ kind: 'question', pack, id: question })),
      ),
    }),
  };
}

/**
 * Says of a source that it speaks, but that the reader has hidden what it says: "did not say" would
 * be wrong. A comparison in which nobody else is left to speak is gone; so is a report without
 * comparisons, which would tell the reader that nobody else spoke of the statement.
 *
 * @param report made without the muted claims
 * @param hidden the muted claims on the report's questions
 * @param before the questions that the statement answered before any was muted
 * @returns the report, or null where only muting left nothing to report
 */
export function tellHidden(
  report: StatementReport,
  hidden: readonly PackClaim[],
  before: Reading,
): StatementReport | null {
  const comparisons = report.comparisons
    .map((comparison) => withHidden(comparison, hidden))
    .filter(({ rows }) => !isOnlyHidden(rows));
  if (comparisons.length === 0) return before.answers.length === 0 ? report : null;
  return { ...report, standing: comparisons[0]!.standing, comparisons };
}

function withHidden(comparison: Comparison, hidden: readonly PackClaim[]): Comparison {
  const { question } = comparison;
  const silenced = new Set(
    hidden
      .filter(({ pack, claim }) => pack === question.pack && claim.question === question.id)
      .map(({ claim }) => claim.source),
  );
  const rows = comparison.rows.map((row): ComparisonRow => {
    const isHidden = row.claims.length === 0 && silenced.has(row.source.id);
    return isHidden ? { ...row, relation: 'hidden' } : row;
  });
  return { ...comparison, standing: standingOf(rows), rows };
}

function isOnlyHidden(rows: readonly ComparisonRow[]): boolean {
  const isHidden = rows.some(({ relation }) => relation === 'hidden');
  return isHidden && rows.every(({ claims }) => claims.length === 0);
}

/**
 * Statements in, reports out: the steps between the two, the same in the background worker and in
 * `check`. The claims are fetched by the caller, from wherever it has them.
 */
import type { PackQuestion } from '../claims/claim-base.ts';
import type { Engine, PackClaim, PackKnowledge, Reading } from '../matching/engine.ts';
import type { Statement, StatementReport } from '../matching/types.ts';
import type { Mute } from '../settings.ts';
import { createMuted, tellHidden } from './muted.ts';
import { isOwnPage, type Page } from './own-source.ts';

/** Packs with an engine over them. */
export interface Packs {
  knowledge: readonly PackKnowledge[];
  engine: Engine;
}

/** What is left out of the reports. */
export interface LeftOut {
  mutes?: readonly Mute[];
  /** The page on which the statements stand: where it is itself a source, it is not compared with itself. */
  page?: Page | undefined;
}

export interface Comparing {
  /** The questions whose claims are needed. */
  questions: PackQuestion[];
  /** Relates the statements to the claims, of which those on other questions are ignored. */
  report(claims: readonly PackClaim[]): StatementReport[];
}

/**
 * Reads the statements at once, and relates them when it is given the claims. Nothing is said of a
 * statement on which only muted questions or claims would be shown.
 *
 * @param about ids of the packs whose entity the statements are about
 */
export function compareStatements(
  { knowledge, engine }: Packs,
  statements: readonly Statement[],
  about: readonly string[],
  { mutes = [], page }: LeftOut = {},
): Comparing {
  const muted = createMuted(mutes);
  if (about.every(muted.hasPack)) return { questions: [], report: () => [] };
  const readings = statements.map((statement) => engine.read(statement, about));
  const wanted = readings.map(muted.read);
  const own = page ? ownSources(knowledge, page) : new Set<string>();
  return {
    questions: questionsOf(wanted),
    report(claims) {
      const others = claims.filter(({ pack, claim }) => !own.has(`${pack}/${claim.source}`));
      const hidden = others.filter(muted.hasClaim);
      const shown = others.filter((claim) => !muted.hasClaim(claim));
      return wanted.flatMap((reading, index) => {
        const report = withoutOwn(engine.report(reading, shown), own);
        return tellHidden(report, hidden, readings[index]!) ?? [];
      });
    },
  };
}

function questionsOf(readings: readonly Reading[]): PackQuestion[] {
  return readings.flatMap(({ answers }) =>
    answers.map(({ pack, question }) => ({ pack, question })),
  );
}

/** Ids (`pack/source`) of the sources that the page itself is. */
function ownSources(knowledge: readonly PackKnowledge[], page: Page): Set<string> {
  const own = knowledge.flatMap(({ id, sources }) =>
    sources.filter((source) => isOwnPage(source, page)).map((source) => `${id}/${source.id}`),
  );
  return new Set(own);
}

/** A source is not silent on its own page: it is the page. */
function withoutOwn(report: StatementReport, own: ReadonlySet<string>): StatementReport {
  if (own.size === 0) return report;
  const comparisons = report.comparisons.map((comparison) => ({
    ...comparison,
    rows: comparison.rows.filter(
      ({ source }) => !own.has(`${comparison.question.pack}/${source.id}`),
    ),
  }));
  return { ...report, comparisons };
}

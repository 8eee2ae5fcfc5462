/** Statements in, reports out: what the engine and the claim base do for one message. */
import type { Reading } from '../../data/matching/engine.ts';
import type { Statement, StatementReport } from '../../data/matching/types.ts';
import { lexicon } from '../../data/settings.ts';
import { createSpotter } from '../../data/text/mentions.ts';
import type { Library, Shelf } from './library.ts';
import { isOwnPage } from './own-source.ts';

/** The page on which the statements stand, where they stand on one. */
export interface Page {
  url: string;
  title: string;
}

/** Reads the statements and relates them to the claims on the questions that they answer. */
export async function compare(
  library: Library,
  statements: readonly Statement[],
  page?: Page,
): Promise<StatementReport[]> {
  const shelf = await library.open();
  const about = await packsOf(statements, shelf);
  const readings = statements.map((statement) => shelf.engine.read(statement, about));
  const claims = await library.base.claimsFor(questionsOf(readings));
  const own = page ? ownSources(shelf, page) : new Set<string>();
  const others = claims.filter(({ pack, claim }) => !own.has(`${pack}/${claim.source}`));
  const reports = readings.map((reading) => shelf.engine.report(reading, others));
  return own.size === 0 ? reports : reports.map((report) => withoutOwn(report, own));
}

/** The packs whose entity the statements name; all of them where none is named, as in a selection. */
async function packsOf(
  statements: readonly Statement[],
  { knowledge }: Shelf,
): Promise<string[] | undefined> {
  const compiled = knowledge.length > 1 ? await lexicon.getValue() : null;
  if (!compiled) return undefined;
  const text = statements.map((statement) => statement.text).join('\n\n');
  const about = createSpotter(compiled).packsOf(text, { title: statements[0]?.title ?? '' });
  return about.length > 0 ? about : undefined;
}

function questionsOf(readings: readonly Reading[]) {
  return readings.flatMap(({ answers }) =>
    answers.map(({ pack, question }) => ({ pack, question })),
  );
}

/** Ids (`pack/source`) of the sources that the page itself is. */
function ownSources({ knowledge }: Shelf, page: Page): Set<string> {
  const own = knowledge.flatMap(({ id, sources }) =>
    sources.filter((source) => isOwnPage(source, page)).map((source) => `${id}/${source.id}`),
  );
  return new Set(own);
}

/** A source is not silent on its own page: it is the page. */
function withoutOwn(report: StatementReport, own: ReadonlySet<string>): StatementReport {
  const comparisons = report.comparisons.map((comparison) => ({
    ...comparison,
    rows: comparison.rows.filter(
      ({ source }) => !own.has(`${comparison.question.pack}/${source.id}`),
    ),
  }));
  return { ...report, comparisons };
}

/** Statements in, reports out: what the engine and the claim base do for one message. */
import type { Reading } from '../../data/matching/engine.ts';
import type { Statement, StatementReport } from '../../data/matching/types.ts';
import { lexicon, mutes } from '../../data/settings.ts';
import { createSpotter } from '../../data/spotting/mentions.ts';
import type { Library, Shelf } from './library.ts';
import { createMuted, tellHidden } from './muted.ts';
import { isOwnPage } from './own-source.ts';

/** The page on which the statements stand, where they stand on one. */
export interface Page {
  url: string;
  title: string;
}

/**
 * Reads the statements and relates them to the claims on the questions that they answer. Nothing is
 * said of a statement on which only muted questions or claims would be shown.
 */
export async function compare(
  library: Library,
  statements: readonly Statement[],
  page?: Page,
): Promise<StatementReport[]> {
  const shelf = await library.open();
  const about = await packsOf(statements, shelf);
  const muted = createMuted(await mutes.getValue());
  if (about.length > 0 && about.every(muted.hasPack)) return [];
  const readings = statements.map((statement) => shelf.engine.read(statement, about));
  const wanted = readings.map(muted.read);
  const claims = await library.base.claimsFor(questionsOf(wanted));
  const own = page ? ownSources(shelf, page) : new Set<string>();
  const others = claims.filter(({ pack, claim }) => !own.has(`${pack}/${claim.source}`));
  const hidden = others.filter(muted.hasClaim);
  const shown = others.filter((claim) => !muted.hasClaim(claim));
  return wanted.flatMap((reading, index) => {
    const report = withoutOwn(shelf.engine.report(reading, shown), own);
    return tellHidden(report, hidden, readings[index]!) ?? [];
  });
}

/** The packs whose entity the statements name; all of them where none is named, as in a selection. */
async function packsOf(statements: readonly Statement[], { knowledge }: Shelf): Promise<string[]> {
  const all = knowledge.map(({ id }) => id);
  const compiled = all.length > 1 ? await lexicon.getValue() : null;
  if (!compiled) return all;
  const text = statements.map((statement) => statement.text).join('\n\n');
  const about = createSpotter(compiled).packsOf(text, { title: statements[0]?.title ?? '' });
  return about.length > 0 ? about : all;
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

/** What the compare panel shows, worked out from the overview and the page's reports. Pure. */
import type { PageState } from '../data/protocol.ts';
import type { Comparison, QuestionRef, StatementReport } from '../data/matching/types.ts';
import { speaking } from '../data/speaking.ts';

export type PanelFilter = 'all' | 'disagreements' | 'page' | 'selection';
export type PanelSort = 'question' | 'date';

/** A statement of the page or selection with its report. */
export interface PageReport extends StatementReport {
  text: string;
}

/** A page's statements about an entity, in its order, as far as they have been compared. */
export function reportsOf({ statements }: PageState): PageReport[] {
  return statements.flatMap(({ text, mentioned, report }) =>
    report && (mentioned || report.comparisons.length > 0) ? [{ ...report, text }] : [],
  );
}

/** The same question in two places. */
export function sameQuestion(
  a: Pick<QuestionRef, 'pack' | 'id'>,
  b: Pick<QuestionRef, 'pack' | 'id'>,
) {
  return a.pack === b.pack && a.id === b.id;
}

/** Every question once: with the page's answer where the page answers it, otherwise as the sources stand. */
export function mergePage(
  overview: readonly Comparison[],
  reports: readonly PageReport[],
): Comparison[] {
  const own = reports.flatMap((report) => report.comparisons);
  const ofPage = (comparison: Comparison) =>
    own.find(({ question }) => sameQuestion(question, comparison.question));
  return overview.map((comparison) => ofPage(comparison) ?? comparison);
}

/** Whether the page itself answers the question. */
export function isOnPage(comparison: Comparison): boolean {
  return comparison.pageAnswer !== undefined;
}

/** Whether every answer that is not a source's comes from the selection. */
export function isAllSelected(
  comparisons: readonly Comparison[],
  selected: readonly PageReport[],
): boolean {
  const asked = questionsOf(selected);
  return (
    asked.length > 0 &&
    comparisons
      .filter(isOnPage)
      .every(({ question }) => asked.some((other) => sameQuestion(other, question)))
  );
}

/** The latest publication date among the sources that speak; '' where none does. */
export function latest(comparison: Comparison): string {
  return comparison.rows
    .flatMap(({ claims }) => claims.map(({ published }) => published))
    .reduce((a, b) => (a > b ? a : b), '');
}

export interface Arrangement {
  filter: PanelFilter;
  sort: PanelSort;
  /** The statements of the selection, for the filter of that name. */
  selected?: readonly PageReport[];
}

function questionsOf(reports: readonly PageReport[]): QuestionRef[] {
  return reports.flatMap(({ comparisons }) => comparisons.map(({ question }) => question));
}

/** Which questions a filter keeps. */
function keeps({ filter, selected = [] }: Arrangement): (comparison: Comparison) => boolean {
  if (filter === 'all') return () => true;
  if (filter === 'page') return isOnPage;
  if (filter === 'disagreements') return ({ standing }) => standing === 'differs';
  const asked = questionsOf(selected);
  return ({ question }) => asked.some((other) => sameQuestion(other, question));
}

/** The questions that a filter keeps, in the chosen order; by date, the latest report comes first. */
export function arrange(
  comparisons: readonly Comparison[],
  arrangement: Arrangement,
): Comparison[] {
  const kept = comparisons.filter(keeps(arrangement));
  if (arrangement.sort === 'question') return kept;
  return kept.sort((a, b) => latest(b).localeCompare(latest(a)));
}

/** Questions that sources answer and the page does not, those that most sources answer first. */
export function leftOut(comparisons: readonly Comparison[]): Comparison[] {
  return comparisons
    .filter((comparison) => !isOnPage(comparison) && speaking(comparison) > 0)
    .sort((a, b) => speaking(b) - speaking(a));
}

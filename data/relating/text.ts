/** Between a text and its statements: each knows where it stands. Offsets are UTF-16, end exclusive. */
import type { Statement, StatementReport } from '../matching/types.ts';
import type { StatementSpan } from '../spotting/statements.ts';

type Span = Pick<StatementSpan, 'start' | 'end' | 'mentioned'>;
type Context = Pick<Statement, 'title' | 'published'>;

/** A report with the place and the words of its statement. */
export type PlacedReport<S> = S & { text: string; report: StatementReport };

/** The spans of a text as statements; their ids are the spans' numbers. */
export function toStatements(text: string, spans: readonly Span[], context: Context): Statement[] {
  return spans.map(({ start, end, mentioned }, at): Statement => {
    return { ...context, id: String(at), text: text.slice(start, end), mentioned };
  });
}

/** The reports on statements of `toStatements`, each with its span; not every span need have one. */
export function placeReports<S extends Span>(
  text: string,
  spans: readonly S[],
  reports: readonly StatementReport[],
): PlacedReport<S>[] {
  return reports.map((report) => {
    const span = spans[Number(report.id)]!;
    return { ...span, text: text.slice(span.start, span.end), report };
  });
}

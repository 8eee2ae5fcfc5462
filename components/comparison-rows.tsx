import type { Comparison, ComparisonRow, RelationKind, Silence } from '../data/matching/types.ts';
import { cardText, reasonText } from '../data/locale/card.ts';
import { pick } from '../data/locale/locale.ts';
import { SourceRow, type SourceRowProps } from './source-row.tsx';

const importance: readonly (RelationKind | Silence)[] = [
  'differs',
  'updated',
  'updates',
  'agrees',
  'related',
  'hidden',
  'published-before',
  'did-not-say',
];

/** Rows in the order in which a reader needs them: what differs first, silence last; older sources first. */
function byImportance(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const rank = (row: ComparisonRow) => importance.indexOf(row.relation);
  return [...rows].sort(
    (a, b) => rank(a) - rank(b) || a.source.published.localeCompare(b.source.published),
  );
}

export interface ComparisonRowsProps extends Omit<SourceRowProps, 'row' | 'besidePage'> {
  comparison: Comparison;
}

/** A question, the page's answer to it, and a row for every source; the same in card, popup and panel. */
export function ComparisonRows({ comparison, locale, ...rest }: ComparisonRowsProps) {
  const t = cardText(locale);
  const { pageAnswer, evidence } = comparison;
  return (
    <>
      {pageAnswer && (
        <p class="page-answer">
          <span>{t.page}</span> <strong>{pick(pageAnswer, locale)}</strong>
        </p>
      )}
      <ul class="rows">
        {byImportance(comparison.rows).map((row) => (
          <SourceRow
            key={row.source.id}
            row={row}
            besidePage={pageAnswer !== undefined}
            locale={locale}
            {...rest}
          />
        ))}
      </ul>
      {evidence && (
        <details class="why">
          <summary>{t.why}</summary>
          <p>
            {t.words}: {evidence.words.join(', ')}
          </p>
          {comparison.rows.map(
            ({ source, reason }) =>
              reason && (
                <p key={source.id}>
                  {source.publisher}: {reasonText(reason.key, locale)} ({pick(reason.page, locale)}{' '}
                  / {pick(reason.source, locale)})
                </p>
              ),
          )}
          <p>{t.sure(Math.round(evidence.confidence * 100))}</p>
        </details>
      )}
    </>
  );
}

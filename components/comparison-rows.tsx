import type { Comparison, ComparisonRow, RelationKind, Silence } from '../data/matching/types.ts';
import { cardText, reasonText, surenessOf } from '../data/locale/card.ts';
import { pick, type Locale } from '../data/locale/locale.ts';
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
  /** What the reader's own text is called, where it is no page. */
  ownLabel?: string | undefined;
}

/** A question, the page's answer to it, and a row for every source; the same in card, popup and panel. */
export function ComparisonRows({ comparison, ownLabel, locale, ...rest }: ComparisonRowsProps) {
  const { pageAnswer } = comparison;
  return (
    <>
      {pageAnswer && (
        <p class="page-answer">
          <span>{ownLabel ?? cardText(locale).page}</span>{' '}
          <strong>{pick(pageAnswer, locale)}</strong>
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
      <Why comparison={comparison} locale={locale} />
    </>
  );
}

const wordsShown = 5;

/** What spoke for the question, how each source's answer was weighed, and how sure that is. */
function Why({ comparison, locale }: { comparison: Comparison; locale: Locale }) {
  const { evidence, rows } = comparison;
  if (!evidence) return null;
  const t = cardText(locale);
  const words = evidence.words.slice(0, wordsShown).map((word) => `“${word}”`);
  return (
    <details class="why">
      <summary>{t.why}</summary>
      <p>
        {t.words}: {words.join(', ') || t.wholeSentence}
      </p>
      {rows.map(
        ({ source, reason }) =>
          reason && (
            <p key={source.id}>
              {source.publisher}: {reasonText(reason, locale)}
            </p>
          ),
      )}
      <p>{t.sure[surenessOf(evidence.confidence)]}</p>
    </details>
  );
}

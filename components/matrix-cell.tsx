import type { ComparisonRow } from '../data/matching/types.ts';
import { cardText, relationText } from '../data/locale/card.ts';
import type { Locale } from '../data/locale/locale.ts';
import { sourceHref } from '../data/source-link.ts';
import { answersOf, ClaimQuote } from './claim-quote.tsx';

export interface MatrixCellProps {
  /** Absent where the page is this source itself. */
  row: ComparisonRow | undefined;
  pack: string;
  /** Whether the page answers too: without it a lone source is related to nothing. */
  onPage: boolean;
  locale: Locale;
}

/** One source on one question: the answer large, its quotes on demand; silence named. */
export function MatrixCell({ row, pack, onPage, locale }: MatrixCellProps) {
  const t = cardText(locale);
  const [first] = row?.claims ?? [];
  if (!row) return <td class="quiet">{t.page}</td>;
  if (!first) {
    return (
      <td class="silent" data-relation={row.relation}>
        <span class="sign">{t.relation[row.relation]}</span>
      </td>
    );
  }
  const answers = answersOf(row.claims, locale);
  return (
    <td data-relation={row.relation}>
      <details>
        <summary>
          {answers.map((answer) => (
            <span key={answer} class="cell-answer">
              {answer}
            </span>
          ))}
          {(onPage || row.relation !== 'related') && (
            <span class="sign rel">{relationText(row.relation, onPage, locale)}</span>
          )}
        </summary>
        {row.claims.map((claim) => (
          <ClaimQuote
            key={claim.id}
            claim={claim}
            locale={locale}
            withAnswer={answers.length > 1}
            href={sourceHref(pack, row.source.id, claim.id)}
          />
        ))}
      </details>
      <small>{t.attribution[first.attribution]}</small>
    </td>
  );
}

import type { ComparisonRow } from '../data/matching/types.ts';
import { cardText, reasonText } from '../data/locale/card.ts';
import { pick, type Locale } from '../data/locale/locale.ts';
import { sourceHref } from '../data/source-link.ts';
import { ClaimQuote } from './claim-quote.tsx';

export interface MatrixCellProps {
  row: ComparisonRow | undefined;
  pack: string;
  locale: Locale;
}

/** One source on one question: the answer large, its quotes on demand; silence named. */
export function MatrixCell({ row, pack, locale }: MatrixCellProps) {
  const t = cardText(locale);
  const [first] = row?.claims ?? [];
  if (!row || !first) {
    const silence = row?.relation ?? 'did-not-say';
    return (
      <td class="silent" data-relation={silence}>
        <span class="sign">{t.relation[silence]}</span>
      </td>
    );
  }
  return (
    <td data-relation={row.relation}>
      <details>
        <summary>
          <span class="cell-answer">{pick(first.answer, locale)}</span>
          <span class="sign rel">{t.relation[row.relation]}</span>
        </summary>
        {row.claims.map((claim) => (
          <ClaimQuote
            key={claim.id}
            claim={claim}
            locale={locale}
            href={sourceHref(pack, row.source.id, claim.id)}
          />
        ))}
        {row.reason && <p class="reason">{reasonText(row.reason.key, locale)}</p>}
      </details>
      <small>{t.attribution[first.attribution]}</small>
    </td>
  );
}

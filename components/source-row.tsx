import type { ComparisonRow, RelationKind, Silence } from '../data/matching/types.ts';
import { cardText, reasonText } from '../data/locale/card.ts';
import { pick, type Locale } from '../data/locale/locale.ts';
import { ClaimQuote } from './claim-quote.tsx';

/** Rows whose quote a reader wants to see without asking. */
const telling: ReadonlySet<RelationKind | Silence> = new Set(['differs', 'updates', 'updated']);

export interface SourceRowProps {
  row: ComparisonRow;
  locale: Locale;
  /** Where the source reader shows a claim, where the surface may link to it. */
  hrefOf?: ((row: ComparisonRow, claim: string) => string) | undefined;
  /** Given where single quotes can be hidden. */
  onMuteClaim?: ((claim: string) => void) | undefined;
}

/** One source on one question: a line when it agrees or is silent, with its quotes when it differs. */
export function SourceRow({ row, locale, hrefOf, onMuteClaim }: SourceRowProps) {
  const t = cardText(locale);
  const [first] = row.claims;
  const line = (
    <>
      <b>{row.source.publisher}</b> <span class="rel">{t.relation[row.relation]}</span>
    </>
  );
  if (!first) {
    return (
      <li class="row sign silent" data-relation={row.relation}>
        <span class="line">{line}</span>
      </li>
    );
  }
  return (
    <li class="row" data-relation={row.relation}>
      <details open={telling.has(row.relation)}>
        <summary class="sign">
          <span class="line">
            {line} <span class="answer">{pick(first.answer, locale)}</span>
          </span>
        </summary>
        {row.claims.map((claim) => (
          <div key={claim.id}>
            <ClaimQuote claim={claim} locale={locale} href={hrefOf?.(row, claim.id)} />
            {onMuteClaim && (
              <button type="button" class="link" onClick={() => onMuteClaim(claim.id)}>
                {t.muteClaim}
              </button>
            )}
          </div>
        ))}
        {row.reason && (
          <p class="reason">
            {reasonText(row.reason.key, locale)}: {pick(row.reason.page, locale)} /{' '}
            {pick(row.reason.source, locale)}
          </p>
        )}
      </details>
    </li>
  );
}

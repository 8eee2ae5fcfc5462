import type { ComparisonRow, RelationKind, Silence } from '../data/matching/types.ts';
import { relationText } from '../data/locale/card.ts';
import { pick, type Locale } from '../data/locale/locale.ts';
import { ClaimQuote } from './claim-quote.tsx';

/** Rows whose quote a reader wants to see without asking. */
const telling: ReadonlySet<RelationKind | Silence> = new Set(['differs', 'updated']);

export interface SourceRowProps {
  row: ComparisonRow;
  /** Whether the page answers the question too. */
  besidePage: boolean;
  locale: Locale;
  /** Where the source reader shows a claim, where the surface may link to it. */
  hrefOf?: ((row: ComparisonRow, claim: string) => string) | undefined;
  /** Given where single quotes can be hidden. */
  onMuteClaim?: ((claim: string) => void) | undefined;
}

/** One source on one question: a line when it agrees or is silent, with its quotes when it differs. */
export function SourceRow({ row, besidePage, locale, hrefOf, onMuteClaim }: SourceRowProps) {
  const { relation, source, claims } = row;
  const [first] = claims;
  const line = (
    <>
      <span>
        <b>{source.publisher}</b>{' '}
        {first && <span class="answer">{pick(first.answer, locale)}</span>}
      </span>{' '}
      <span class="rel">{relationText(relation, besidePage, locale)}</span>
    </>
  );
  if (!first) {
    return (
      <li class="row sign silent" data-relation={relation}>
        {line}
      </li>
    );
  }
  return (
    <li class="row" data-relation={relation}>
      <details open={telling.has(relation)}>
        <summary class="sign">{line}</summary>
        {claims.map((claim) => (
          <ClaimQuote
            key={claim.id}
            claim={claim}
            locale={locale}
            href={hrefOf?.(row, claim.id)}
            withAnswer={pick(claim.answer, locale) !== pick(first.answer, locale)}
            onMute={onMuteClaim && (() => onMuteClaim(claim.id))}
          />
        ))}
      </details>
    </li>
  );
}

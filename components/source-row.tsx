import type { ClaimView, ComparisonRow } from '../data/matching/types.ts';
import { cardText, relationText } from '../data/locale/card.ts';
import { formatDate, pick, type Locale } from '../data/locale/locale.ts';
import { ClaimQuote, speakerOf } from './claim-quote.tsx';

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

/** One source on one question: a line when it is silent, otherwise its best quote, and all on demand. */
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
      <details>
        <summary class="sign">
          {line} <Glimpse claim={first} locale={locale} />
        </summary>
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

/**
 * A quote in at most two lines, and in one more when it was said, whether as a fact or as what, and
 * by whom; gone once the row is open.
 */
function Glimpse({ claim, locale }: { claim: ClaimView; locale: Locale }) {
  const { modality: words, via } = cardText(locale);
  const { published, modality, origin } = claim;
  const notes = [
    formatDate(published, locale),
    ...(modality === 'fact' ? [] : [words[modality]]),
    speakerOf(claim, locale),
    ...(origin ? [via(pick(origin, locale))] : []),
  ];
  return (
    <span class="glimpse">
      <q>{claim.quote}</q> <small>{notes.join(', ')}</small>
    </span>
  );
}

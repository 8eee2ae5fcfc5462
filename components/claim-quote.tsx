import type { ClaimView } from '../data/matching/types.ts';
import { cardText } from '../data/locale/card.ts';
import { formatDate, pick, type Locale } from '../data/locale/locale.ts';

export interface ClaimQuoteProps {
  claim: ClaimView;
  locale: Locale;
  /** Where the source reader shows the quote; absent where a page may not link into the extension. */
  href?: string | undefined;
}

/** A verbatim quote with what a reader needs to weigh it: who, how the speaker is known, when, via whom. */
export function ClaimQuote({ claim, locale, href }: ClaimQuoteProps) {
  const t = cardText(locale);
  const notes = [t.attribution[claim.attribution]];
  if (claim.modality !== 'fact') notes.push(t.modality[claim.modality]);
  if (claim.origin) notes.push(t.via(pick(claim.origin, locale)));
  return (
    <figure class="quote">
      <blockquote>“{claim.quote}”</blockquote>
      <figcaption>
        {pick(claim.speaker, locale)} <span>({notes.join(', ')})</span>{' '}
        <time dateTime={claim.published}>{formatDate(claim.published, locale)}</time>{' '}
        {href && <a href={href}>{t.openSource}</a>}
      </figcaption>
    </figure>
  );
}

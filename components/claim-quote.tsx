import type { ClaimView } from '../data/matching/types.ts';
import { cardText } from '../data/locale/card.ts';
import { formatDate, pick, type Locale } from '../data/locale/locale.ts';

export interface ClaimQuoteProps {
  claim: ClaimView;
  locale: Locale;
  /** Says what the quote amounts to, where a source's quotes amount to different things. */
  withAnswer?: boolean;
  /** Where the source reader shows the quote; absent where a page may not link into the extension. */
  href?: string | undefined;
  /** Given where single quotes can be hidden. */
  onMute?: (() => void) | undefined;
}

/** Who says it: a person or a document, or the source in its own voice. */
export function speakerOf({ attribution, speaker }: ClaimView, locale: Locale): string {
  return attribution === 'reporter' ? cardText(locale).attribution.reporter : pick(speaker, locale);
}

/** Who says it and how that is known, e.g. "an official (unnamed official, as a denial, citing X)". */
export function attributionLine(claim: ClaimView, locale: Locale): string {
  const t = cardText(locale);
  const notes = [];
  if (claim.attribution !== 'reporter') notes.push(t.attribution[claim.attribution]);
  if (claim.modality !== 'fact') notes.push(t.modality[claim.modality]);
  if (claim.origin) notes.push(t.via(pick(claim.origin, locale)));
  const speaker = speakerOf(claim, locale);
  return notes.length > 0 ? `${speaker} (${notes.join(', ')})` : speaker;
}

/** What a source's claims amount to, each answer once, strongest evidence first. */
export function answersOf(claims: readonly ClaimView[], locale: Locale): string[] {
  return [...new Set(claims.map(({ answer }) => pick(answer, locale)))];
}

/** A verbatim quote with what a reader needs to weigh it: who, how the speaker is known, when, via whom. */
export function ClaimQuote({ claim, locale, withAnswer, href, onMute }: ClaimQuoteProps) {
  const t = cardText(locale);
  return (
    <figure class="quote">
      {withAnswer && <b>{pick(claim.answer, locale)}</b>}
      <blockquote>“{claim.quote}”</blockquote>
      <figcaption>
        {attributionLine(claim, locale)},{' '}
        <time dateTime={claim.published}>{formatDate(claim.published, locale)}</time>{' '}
        {href && <a href={href}>{t.openSource}</a>}{' '}
        {onMute && (
          <button type="button" class="link" onClick={onMute}>
            {t.muteClaim}
          </button>
        )}
      </figcaption>
    </figure>
  );
}

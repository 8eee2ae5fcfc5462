/** A quote with all that a reader needs to cite it. */
import type { ClaimView, SourceRef } from '../matching/types.ts';
import { formatDate, pick, type Locale } from '../locale/locale.ts';

/** `“Quote” (Speaker, in Publisher, “Title”, 15 Sept 2018, https://…)`; one line, no markup. */
export function citeClaim(claim: ClaimView, source: SourceRef, locale: Locale): string {
  const parts = [
    // A reporter's own voice is the publisher's: it needs no name of its own.
    ...(claim.attribution === 'reporter' ? [] : [pick(claim.speaker, locale)]),
    source.publisher,
    `“${source.title}”`,
    ...(source.author ? [source.author] : []),
    formatDate(claim.published, locale),
    ...(source.url ? [source.url] : []),
  ];
  return `“${claim.quote}” (${parts.join(', ')})`;
}

/** Addresses of quotes: in the extension's own source reader, and in the original. */

/** The source reader's address for a source, at one of its claims where one is given. */
export function sourceHref(pack: string, source: string, claim?: string): string {
  const query = new URLSearchParams({ pack, source });
  return `/source.html?${query}${claim ? `#claim-${claim}` : ''}`;
}

/**
 * A link that makes the browser scroll to the quote in the original page.
 * Text fragments: https://wicg.github.io/scroll-to-text-fragment/ ("-" and "," have a meaning there).
 */
export function originalHref(url: string, quote: string): string {
  const encoded = encodeURIComponent(quote).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${encoded}`;
}

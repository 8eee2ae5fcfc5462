/** Addresses of quotes: in the extension's own source reader, and in the original. */

/** The source reader's address for a source, at one of its claims where one is given. */
export function sourceHref(pack: string, source: string, claim?: string): string {
  const query = new URLSearchParams({ pack, source });
  return `/source.html?${query}${claim ? `#claim-${claim}` : ''}`;
}

/** The claim to which such an address points, by its fragment; none where it is not one of these. */
export function claimOfHash(hash: string): string | undefined {
  const [, id] = /^#claim-(.+)$/.exec(hash) ?? [];
  try {
    return id === undefined ? undefined : decodeURIComponent(id);
  } catch {
    // A reader, or a page that cut the address, may have left half an escape.
    return undefined;
  }
}

/**
 * A link that makes the browser scroll to the quote in the original page.
 * Text fragments: https://wicg.github.io/scroll-to-text-fragment/ ("-" and "," have a meaning there).
 */
export function originalHref(url: string, quote: string): string {
  const encoded = encodeURIComponent(quote).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${encoded}`;
}

/** Whether a page is itself one of the sources, which is then not compared with itself. */
import type { Source } from '../claims/schema.ts';

/** The page on which statements stand. */
export interface Page {
  url: string;
  title: string;
}

/**
 * A page is a source when it has the source's address, or lies on one of its hosts under its title.
 * Another article of the same publisher is compared like any other page.
 */
export function isOwnPage(source: Pick<Source, 'url' | 'hosts' | 'title'>, page: Page): boolean {
  const address = URL.canParse(page.url) ? new URL(page.url) : null;
  if (!address) return false;
  if (source.url !== undefined && sameAddress(new URL(source.url), address)) return true;
  return (
    source.hosts.some((host) => lies(address.hostname, host)) && sameTitle(source.title, page.title)
  );
}

function sameAddress(a: URL, b: URL): boolean {
  return a.hostname === b.hostname && a.pathname === b.pathname;
}

function lies(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}

/** Pages put the site's name before or behind the title, and vary its typography. */
function sameTitle(title: string, pageTitle: string): boolean {
  const wanted = letters(title);
  const found = letters(pageTitle);
  return wanted !== '' && found !== '' && (found.includes(wanted) || wanted.includes(found));
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

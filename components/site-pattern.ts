/** What a reader types for a site, as the match patterns that browsers grant. */

const label = '[a-z0-9\\u00a1-\\uffff]([a-z0-9\\u00a1-\\uffff-]*[a-z0-9\\u00a1-\\uffff])?';
const host = new RegExp(`^(\\*\\.)?(${label}\\.)*${label}$`, 'iu');

/** The host of a web page's address; undefined for any other address and for what is none. */
export function hostOf(address: string | undefined): string | undefined {
  if (!address || !/^https?:/i.test(address)) return undefined;
  try {
    return new URL(address).hostname;
  } catch {
    return undefined;
  }
}

/**
 * `news.example`, `*.example.org` or a whole address becomes match patterns over http and https.
 * A bare name covers the hosts below it too. Anything else gives undefined.
 */
export function patternsOf(typed: string): string[] | undefined {
  const text = typed.trim().toLowerCase();
  const name = hostOf(text) ?? text.replace(/\/\*?$/, '');
  if (!host.test(name) || !/[.]|^localhost$/.test(name)) return undefined;
  return [`*://${name.startsWith('*.') ? name : `*.${name}`}/*`];
}

/** A match pattern as a reader knows it: the host, without scheme and path. */
export function siteOf(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, '').replace(/\/\*$/, '');
}

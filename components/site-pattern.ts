/** What a reader types for a site, as the match patterns that browsers grant. */

const label = '[a-z0-9\\u00a1-\\uffff]([a-z0-9\\u00a1-\\uffff-]*[a-z0-9\\u00a1-\\uffff])?';
const host = new RegExp(`^(\\*\\.)?(${label}\\.)*${label}$`, 'iu');

/**
 * `news.example`, `*.example.org` or a whole address becomes match patterns over http and https.
 * A bare name covers the hosts below it too. Anything else gives undefined.
 */
export function patternsOf(typed: string): string[] | undefined {
  const text = typed.trim().toLowerCase();
  const address = /^https?:\/\//.test(text) ? URL.parse(text)?.hostname : undefined;
  const name = address ?? text.replace(/\/\*?$/, '');
  if (!host.test(name) || !/[.]|^localhost$/.test(name)) return undefined;
  return [`*://${name.startsWith('*.') ? name : `*.${name}`}/*`];
}

/** A match pattern as a reader knows it: the host, without scheme and path. */
export function siteOf(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, '').replace(/\/\*$/, '');
}

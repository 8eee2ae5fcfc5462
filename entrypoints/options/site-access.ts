/** The sites that the reader granted beyond the list, and asking for more. */
import { browser } from '#imports';
import { newsMatches } from '../../data/news-hosts.ts';
import { sendMessage } from '../../data/protocol.ts';

const listed: ReadonlySet<string> = new Set(newsMatches);

/** The match patterns that the reader granted; the list's own are left out. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !listed.has(origin) && !origin.startsWith('chrome'));
}

/** Asks the browser for sites, from a click; false when the reader says no there. */
export async function addSites(origins: string[]): Promise<boolean> {
  const granted = await browser.permissions.request({ origins });
  if (granted) await sendMessage('syncSites', undefined).catch(() => undefined);
  return granted;
}

/** Gives a site back. */
export async function removeSite(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] });
  await sendMessage('syncSites', undefined).catch(() => undefined);
}

/** The tab that the popup speaks of, and whether it can be asked anything. */
import { browser } from '#imports';
import { hostOf } from '../../components/site-pattern.ts';
import { isNewsHost } from '../../data/news-hosts.ts';
import { sendMessage, type PageState } from '../../data/protocol.ts';
import type { EmptyState } from '../../data/locale/popup.ts';

export interface TabView {
  id?: number | undefined;
  /** Host of a page that could be read, given access. */
  host?: string | undefined;
  page: PageState | EmptyState;
}

/** The tab named in the address (`?tab=7`, when the popup is opened as a page), or the active one. */
export async function currentTab() {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return browser.tabs.get(named);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

/** The match patterns of a site, as permissions are asked for. */
export function originsOf(host: string): string[] {
  return [`*://${host}/*`];
}

/** Why a page does not answer: no access, or opened before the extension was. */
async function whySilent(host: string | undefined): Promise<EmptyState> {
  if (!host) return 'no-page';
  if (isNewsHost(host)) return 'not-loaded';
  const granted = await browser.permissions.contains({ origins: originsOf(host) });
  return granted ? 'not-loaded' : 'no-access';
}

/** Asks the page of the current tab what it knows about itself. */
export async function viewTab(): Promise<TabView> {
  const tab = await currentTab();
  const host = hostOf(tab?.url);
  const asked = tab?.id === undefined ? undefined : sendMessage('getPage', undefined, tab.id);
  const page = await asked?.catch(() => undefined);
  if (page) return { id: tab?.id, host: host ?? hostOf(page.url), page };
  return { id: tab?.id, host, page: await whySilent(host) };
}

/** The toolbar badge: how many statements of the tab's page differ from a source, and nothing else. */
import { browser } from '#imports';
import type { StatementReport } from '../../data/matching/types.ts';
import {
  badge,
  enabled,
  lexicon,
  mutedSites,
  onlyOnClick,
  pausedUntil,
} from '../../data/settings.ts';
import { inTurn } from './in-turn.ts';
import { reportFailure } from './report-failure.ts';

const calm = '#5b6777';

/** With each of these a page may go off, or begin anew, without being loaded. */
const switches = [badge, enabled, lexicon, mutedSites, onlyOnClick, pausedUntil];

let clearing: Promise<void> = Promise.resolve();

/** Takes the counts away when a switch is thrown: the pages that stay on ask again, and get theirs back. */
export function registerBadge(): void {
  const clear = inTurn(clearAll);
  for (const item of switches) {
    item.watch(() => {
      clearing = clear().catch(reportFailure('The badges could not be taken away'));
    });
  }
}

async function clearAll(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [clearOne(id)])));
}

async function clearOne(tabId: number): Promise<void> {
  const text = await browser.action.getBadgeText({ tabId }).catch(() => '');
  // The tab may have closed in the meantime.
  if (text !== '') await show(tabId, 0).catch(() => undefined);
}

/** Shows the count of differences on the tab; none where there are none, or the reader wants none. */
export async function showBadge(tabId: number, reports: readonly StatementReport[]): Promise<void> {
  const wanted = await badge.getValue();
  await clearing;
  await show(tabId, wanted ? reports.filter(({ standing }) => standing === 'differs').length : 0);
}

async function show(tabId: number, count: number): Promise<void> {
  const { action, i18n } = browser;
  const title =
    count > 0 ? i18n.getMessage('badgeDifferences', [String(count)]) : i18n.getMessage('badgeNone');
  await action.setBadgeBackgroundColor({ tabId, color: calm });
  await action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  await action.setTitle({ tabId, title });
}

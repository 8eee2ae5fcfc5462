/** The toolbar badge: how many statements of the tab's page differ from a source, and nothing else. */
import { browser } from '#imports';
import type { StatementReport } from '../../data/matching/types.ts';
import { badge } from '../../data/settings.ts';

const calm = '#5b6777';

/** Shows the count of differences on the tab; none where there are none, or the reader wants none. */
export async function showBadge(tabId: number, reports: readonly StatementReport[]): Promise<void> {
  const wanted = await badge.getValue();
  const count = wanted ? reports.filter(({ standing }) => standing === 'differs').length : 0;
  const { action, i18n } = browser;
  const title =
    count > 0 ? i18n.getMessage('badgeDifferences', [String(count)]) : i18n.getMessage('badgeNone');
  await action.setBadgeBackgroundColor({ tabId, color: calm });
  await action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  await action.setTitle({ tabId, title });
}

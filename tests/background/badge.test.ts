import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Standing, StatementReport } from '../../data/matching/types.ts';
import { badge, enabled, markStyle, mutedSites, pausedUntil } from '../../data/settings.ts';
import { registerBadge, showBadge } from '../../entrypoints/background/badge.ts';

const report = (standing: Standing): StatementReport => ({ id: 's', standing, comparisons: [] });
const reports = [report('differs'), report('agrees'), report('differs')];

/** What is on the toolbar, by tab. */
let texts: Map<number, string>;
beforeEach(() => {
  texts = new Map();
  Object.assign(fakeBrowser, {
    action: {
      getBadgeText: async ({ tabId }: { tabId: number }) => texts.get(tabId) ?? '',
      setBadgeText: async (set: { tabId: number; text: string }) => texts.set(set.tabId, set.text),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async () => undefined,
    },
  });
  fakeBrowser.i18n.getMessage = () => 'x';
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1 }, { id: 2 }, {}] });
  registerBadge();
});

describe('the badge', () => {
  it('counts differences and nothing else', async () => {
    await showBadge(1, reports);
    await showBadge(2, [report('updates')]);
    expect([...texts]).toEqual([
      [1, '2'],
      [2, ''],
    ]);
  });

  it('shows nothing to a reader who wants none', async () => {
    await badge.setValue(false);
    await showBadge(1, reports);
    expect(texts.get(1)).toBe('');
  });

  it.each<[string, () => Promise<void>]>([
    ['everything is switched off', () => enabled.setValue(false)],
    ['a site is switched off', () => mutedSites.setValue(['news.example'])],
    ['a pause begins', () => pausedUntil.setValue(Date.now() + 1000)],
    ['it is not wanted any more', () => badge.setValue(false)],
  ])('goes when %s, though no page is loaded', async (_, change) => {
    await showBadge(1, reports);
    await change();
    await expect.poll(() => texts.get(1)).toBe('');
  });

  it('is there again for a page that stays on and asks anew', async () => {
    await showBadge(1, reports);
    await mutedSites.setValue(['other.example']);
    await showBadge(1, reports.slice(1));
    expect(texts.get(1)).toBe('1');
  });

  it('stays when only the look of marks changes', async () => {
    await showBadge(1, reports);
    await markStyle.setValue('underline');
    await showBadge(2, reports.slice(1));
    expect([...texts.values()]).toEqual(['2', '1']);
  });
});

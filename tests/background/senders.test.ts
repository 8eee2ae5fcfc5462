import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compareRequest } from '../../data/compare-request.ts';
import type { ToBackground } from '../../data/protocol.ts';
import { createHandlers } from '../../entrypoints/background/handlers.ts';
import { pageAddress } from '../../entrypoints/background/senders.ts';
import { readablePack } from '../support/readable-pack.ts';
import { createTestLibrary } from '../support/test-library.ts';

type Sender = chrome.runtime.MessageSender;

const own: Sender = { url: fakeBrowser.runtime.getURL('/options.html') };
const news = 'https://news.example/a';
const inTab = { id: 7, windowId: 1 } as chrome.tabs.Tab;
const script: Sender = { url: news, tab: inTab };
const imitators: [string, Sender][] = [
  ['a content script', script],
  ['nobody that is known', {}],
  ['a page that is named alike', { url: `https://x.example/${own.url}` }],
  ['another extension', { url: 'chrome-extension://another/options.html' }],
];

let handlers: ReturnType<typeof createHandlers>;
beforeEach(() => {
  fakeBrowser.i18n.getUILanguage = () => 'en-GB';
  Object.assign(fakeBrowser, { sidebarAction: { open: async () => undefined } });
  Object.assign(fakeBrowser.action, {
    setBadgeBackgroundColor: async () => undefined,
    setBadgeText: async () => undefined,
    setTitle: async () => undefined,
  });
  fakeBrowser.i18n.getMessage = () => '';
  handlers = createHandlers(createTestLibrary(readablePack()).library);
});

const pack = 'harbour-bridge';
const ownOnly: [keyof ToBackground, unknown][] = [
  ['setPackEnabled', { pack, enabled: false }],
  ['syncSites', undefined],
  ['comparePassage', { text: 'The bridge has four lanes.' }],
  ['search', { text: 'lanes' }],
  ['getOverview', undefined],
  ['getSource', { pack, source: 'first-paper' }],
  ['listPacks', undefined],
];

describe.each(imitators)('%s', (_, sender) => {
  it.each(ownOnly)('is refused by %s', async (method, data) => {
    const answer = await handlers[method](data, sender);
    expect(answer).toEqual({ ok: false, problem: 'bad-request' });
  });

  it('switches nothing', async () => {
    await handlers.setPackEnabled({ pack, enabled: false }, sender);
    expect(await handlers.listPacks(undefined, own)).toMatchObject({ value: [{ enabled: true }] });
  });
});

describe('opening the panel', () => {
  const request = { url: news, tabId: 3 };

  it('is for the tab of the content script that asks, whatever it says', async () => {
    await handlers.openCompare({ ...request, url: 'https://bank.example/' }, script);
    expect(await compareRequest.getValue()).toMatchObject({ tabId: 7, url: news });
  });

  it('is for the tab that a page of the extension names', async () => {
    await handlers.openCompare(request, own);
    expect(await compareRequest.getValue()).toMatchObject({ tabId: 3, url: news });
  });
});

describe('the address of a page', () => {
  it.each<[string, string, Sender, string]>([
    [
      'is the script’s word on its own site',
      'https://news.example/b',
      script,
      'https://news.example/b',
    ],
    ['is the browser’s word on another site', 'https://first.example/b', script, news],
    [
      'is what a page of the extension says',
      'https://first.example/b',
      own,
      'https://first.example/b',
    ],
    ['is none where the browser knows none', 'https://first.example/b', {}, ''],
    ['is no other file', 'file:///b', { url: 'file:///a' }, 'file:///a'],
  ])('%s', (_, told, sender, expected) => {
    expect(pageAddress(told, sender)).toBe(expected);
  });

  it('decides on which source the page itself is', async () => {
    const sources = readablePack().sources.map((source) => ({
      ...source,
      url: 'https://first.example/b',
    }));
    handlers = createHandlers(createTestLibrary(readablePack({ sources })).library);
    const statements = [{ id: 's', text: 'The harbour bridge has four lanes.', mentioned: true }];
    const question = { url: 'https://first.example/b', title: 'News', statements };
    const rowsFor = async (sender: Sender) => {
      const answer = await handlers.compareStatements(question, sender);
      return answer.ok && answer.value[0]?.comparisons[0]?.rows.length;
    };
    expect(await rowsFor({ url: 'https://first.example/', tab: inTab })).toBe(0);
    expect(await rowsFor(script)).toBeGreaterThan(0);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compareRequest } from '../../data/compare-request.ts';
import { openComparePanel } from '../../entrypoints/background/panel.ts';

const { asked } = vi.hoisted(() => ({ asked: vi.fn() }));
vi.mock('../../data/protocol.ts', () => ({ sendMessage: asked }));

const place = { tabId: 7, windowId: 1 };
const request = { text: 'Four lanes.', tabId: 7 };

let now: number;
beforeEach(() => {
  now = 1000;
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 1));
  Object.assign(fakeBrowser, { sidebarAction: { open: async () => undefined } });
  asked.mockReset();
});

/** A page that answers when it is told to. */
function slowPage() {
  const page = Promise.withResolvers<{ published?: string }>();
  asked.mockReturnValueOnce(page.promise);
  return page;
}

describe('a request for the panel', () => {
  it('is there at once, and dated when the page has answered', async () => {
    const page = slowPage();
    const opened = openComparePanel(request, place);
    await expect.poll(() => compareRequest.getValue()).toMatchObject(request);
    expect((await compareRequest.getValue())?.published).toBeUndefined();
    const { at } = (await compareRequest.getValue())!;
    page.resolve({ published: '2020-05-04' });
    await opened;
    expect(await compareRequest.getValue()).toEqual({ ...request, published: '2020-05-04', at });
  });

  it('stays the newest when an older page answers late', async () => {
    const page = slowPage();
    const first = openComparePanel(request, place);
    await expect.poll(() => compareRequest.getValue()).toMatchObject(request);
    const second = { text: 'Six lanes.', tabId: 8, published: '2021-01-01' };
    await openComparePanel(second, place);
    page.resolve({ published: '2020-05-04' });
    await first;
    expect(await compareRequest.getValue()).toMatchObject(second);
  });

  it('asks no page for a date that is known', async () => {
    await openComparePanel({ ...request, published: '2020-05-04' }, place);
    expect(asked).not.toHaveBeenCalled();
  });

  it('stands without a date where the page does not answer', async () => {
    asked.mockRejectedValue(new Error('no receiver'));
    await openComparePanel(request, place);
    expect(await compareRequest.getValue()).toMatchObject(request);
  });
});

describe('where no panel can be opened', () => {
  it('the page is opened in a tab before its date is known', async () => {
    const page = slowPage();
    const created = vi.spyOn(fakeBrowser.tabs, 'create');
    const isOpen = async () => false;
    const open = () => Promise.reject(new Error('no gesture'));
    Object.assign(fakeBrowser, { sidebarAction: { open, isOpen } });
    const opened = openComparePanel(request, place);
    await expect.poll(() => created.mock.calls.length).toBe(1);
    page.resolve({});
    await opened;
  });
});

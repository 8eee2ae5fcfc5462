/** The whole content script: what only shows when all parts work together. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { playExtension, type PlayedExtension } from './played-extension.ts';
import { registered, setPage } from './stage.ts';

const said = (what: string) => `The harbour bridge ${what}.`;
const paragraph = (what: string) => `<p>${said(what)} It rained.</p>`;
const article = () => document.getElementById('article')!;
const address = location.href;
let extension: PlayedExtension;

const open = async (html: string) => {
  setPage(html);
  extension = await playExtension();
  await settled('ready');
};

const settled = (state: string) =>
  expect.poll(async () => (await extension.state()).state).toBe(state);
/** How many mentions the background was asked about, question by question. */
const asked = () =>
  extension.questions.map(
    ({ statements }) => statements.filter(({ mentioned }) => mentioned).length,
  );

afterEach(() => {
  extension.close();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  history.replaceState(null, '', address);
});

describe('a page that becomes another without being loaded', () => {
  it('is read anew, with a new date and its own statements', async () => {
    await open(paragraph('opened'));
    await extension.tell('setPublished', { published: '2018-09-14' });
    history.pushState(null, '', '?next');
    document.title = 'The next page';
    article().innerHTML = paragraph('closed');
    await expect.poll(registered).toEqual([said('closed')]);
    const state = await extension.state();
    expect(state.url).toBe(location.href);
    expect(state.publishedFrom).toBe('unknown');
    expect(state.statements.map(({ text }) => text)).not.toContain(said('opened'));
    expect(extension.questions.at(-1)?.url).toBe(location.href);
  });

  it('has nothing counted on the toolbar any more where it says nothing, and is not asked twice', async () => {
    await open(paragraph('opened'));
    history.pushState(null, '', '?next');
    article().innerHTML = '<p>It rained.</p>';
    await settled('no-mention');
    expect(asked()).toEqual([1, 0]);
    article().insertAdjacentHTML('beforeend', '<p>It went on raining.</p>');
    history.pushState(null, '', '?third');
    article().insertAdjacentHTML('beforeend', paragraph('closed'));
    await settled('ready');
    expect(asked()).toEqual([1, 0, 1]);
  });

  it('has its marks again when what it said comes back', async () => {
    await open(paragraph('opened'));
    article().innerHTML = '<p>It rained.</p>';
    await settled('no-mention');
    article().innerHTML = paragraph('opened');
    await settled('ready');
    expect(registered()).toEqual([said('opened')]);
    expect(asked()).toEqual([1, 0, 1]);
  });

  it('is the same page where only the place in it changes', async () => {
    await open(paragraph('opened'));
    await extension.tell('setPublished', { published: '2018-09-14' });
    history.pushState(null, '', '#place');
    article().insertAdjacentHTML('beforeend', paragraph('closed'));
    await expect.poll(registered).toEqual(['opened', 'closed'].map(said));
    expect((await extension.state()).publishedFrom).toBe('reader');
  });
});

describe('an extension that goes while the page stays', () => {
  it('takes its marks and listeners away when the page next changes, and says nothing', async () => {
    await open(paragraph('opened'));
    const spoken = vi.spyOn(console, 'error');
    const failed = vi.fn();
    addEventListener('unhandledrejection', failed);
    extension.vanish();
    article().insertAdjacentHTML('beforeend', paragraph('closed'));
    await expect.poll(registered).toEqual([]);
    expect(extension.listeners()).toBe(0);
    article().insertAdjacentHTML('beforeend', paragraph('opened again'));
    expect(failed).not.toHaveBeenCalled();
    expect(spoken).not.toHaveBeenCalled();
    removeEventListener('unhandledrejection', failed);
  });
});

describe('a page of five megabytes', () => {
  it('is read in slices, between which the page gets its turn', async () => {
    const filler = '<p>One more paragraph of a very long page, about nothing in particular.</p>';
    const half = filler.repeat(Math.ceil(2_500_000 / filler.length));
    setPage(`${half}${paragraph('opened')}${half}`);
    let turns = 0;
    const turning = setInterval(() => turns++);
    extension = await playExtension();
    clearInterval(turning);
    expect((await extension.state()).state).toBe('ready');
    expect(registered()).toEqual([said('opened')]);
    expect(turns).toBeGreaterThan(5);
  });
});

/** When the reader wants no marks: off, paused, or only when asked. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Preferences } from '../../../entrypoints/article.content/preferences.ts';
import { lexicon, playExtension, type PlayedExtension } from './played-extension.ts';
import { registered, setPage } from './stage.ts';

const said = 'The harbour bridge opened.';
const address = location.href;
let extension: PlayedExtension;

const open = async (settings: Parameters<typeof playExtension>[0]) => {
  setPage(`<p>${said} It rained.</p>`);
  extension = await playExtension(settings);
};
const state = async () => (await extension.state()).state;
const settled = (wanted: string) => expect.poll(state).toBe(wanted);

afterEach(() => {
  extension.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  history.replaceState(null, '', address);
});

describe('a page that is read only when the reader asks', () => {
  it('is off and not looked at, until the reader asks', async () => {
    await open({ onlyOnClick: true });
    expect(await state()).toBe('off');
    expect(extension.questions).toEqual([]);
    expect(await extension.tell('readNow')).toBe(true);
    await settled('ready');
    expect(registered()).toEqual([said]);
  });

  it('is off again at another address, where nobody asked', async () => {
    await open({ onlyOnClick: true });
    await extension.tell('readNow');
    await settled('ready');
    history.replaceState(null, '', '?another');
    document.getElementById('article')!.insertAdjacentHTML('beforeend', '<p>Another story.</p>');
    await settled('off');
    expect(registered()).toEqual([]);
    expect(extension.questions.at(-1)?.statements).toEqual([]);
  });

  it('stays off where the reader has also muted the site', async () => {
    await open({ onlyOnClick: true, mutedSites: [location.hostname] });
    expect(await extension.tell('readNow')).toBe(false);
    expect(await state()).toBe('off');
    expect(extension.questions).toEqual([]);
  });

  it('is read by itself as soon as that is wanted again', async () => {
    await open({ onlyOnClick: true });
    await extension.set({ onlyOnClick: false });
    await settled('ready');
  });
});

it('waits, after an update, for a lexicon that it can read', async () => {
  const ofLastRelease = { version: 1, quick: 'bridge', entities: [] } as unknown;
  await open({ lexicon: ofLastRelease as Preferences['lexicon'] });
  expect(await state()).toBe('off');
  await extension.set({ lexicon });
  await settled('ready');
});

describe('a pause', () => {
  const minutes = 60_000;
  /** Time stands still but for what the test lets pass. */
  const stopTime = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });

  it('runs out by itself', async () => {
    stopTime();
    await open({ pausedUntil: Date.now() + 30 * minutes });
    await vi.advanceTimersByTimeAsync(29 * minutes);
    expect(await state()).toBe('off');
    await vi.advanceTimersByTimeAsync(1 * minutes);
    vi.useRealTimers();
    await settled('ready');
    expect(registered()).toEqual([said]);
  });

  it('takes the marks away, and gives them back', async () => {
    stopTime();
    await open({});
    await extension.set({ pausedUntil: Date.now() + 30 * minutes });
    await settled('off');
    expect(registered()).toEqual([]);
    await vi.advanceTimersByTimeAsync(30 * minutes);
    vi.useRealTimers();
    await settled('ready');
  });

  it('may last longer than a timer can', async () => {
    stopTime();
    const day = 24 * 60 * minutes;
    await open({ pausedUntil: Date.now() + 40 * day });
    await vi.advanceTimersByTimeAsync(39 * day);
    expect(await state()).toBe('off');
    await vi.advanceTimersByTimeAsync(1 * day);
    vi.useRealTimers();
    await settled('ready');
  });

  it('that is made longer does not end at its old time', async () => {
    stopTime();
    await open({ pausedUntil: Date.now() + 10 * minutes });
    await extension.set({ pausedUntil: Date.now() + 60 * minutes });
    await vi.advanceTimersByTimeAsync(59 * minutes);
    expect(await state()).toBe('off');
  });

  it('wakes nobody once the script has ended', async () => {
    stopTime();
    await open({ pausedUntil: Date.now() + 10 * minutes });
    expect(vi.getTimerCount()).toBe(1);
    extension.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});

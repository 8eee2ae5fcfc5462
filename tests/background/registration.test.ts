/** A stopped worker is woken only by listeners that it registers at once. */
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** An event of the browser, which counts who listens. */
const event = () => ({ addListener: vi.fn() });

const events = {
  onInstalled: event(),
  onStartup: event(),
  onMessage: event(),
  onClicked: event(),
  onCommand: event(),
  onAdded: event(),
  onRemoved: event(),
  onInputStarted: event(),
  onInputChanged: event(),
  onInputEntered: event(),
};

describe('the worker’s start', () => {
  it('registers every listener before it returns', async () => {
    const { onInstalled, onStartup, onMessage } = events;
    Object.assign(fakeBrowser.runtime, { onInstalled, onStartup, onMessage });
    Object.assign(fakeBrowser.contextMenus, { onClicked: events.onClicked });
    Object.assign(fakeBrowser.commands, { onCommand: events.onCommand });
    const { onAdded, onRemoved } = events;
    Object.assign(fakeBrowser.permissions, { onAdded, onRemoved });
    const { onInputStarted, onInputChanged, onInputEntered } = events;
    Object.assign(fakeBrowser, { omnibox: { onInputStarted, onInputChanged, onInputEntered } });
    const { default: background } = await import('../../entrypoints/background/index.ts');
    background.main();
    const silent = Object.entries(events).filter(
      ([, { addListener }]) => !addListener.mock.calls.length,
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});

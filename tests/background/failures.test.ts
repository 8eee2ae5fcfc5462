/** What nobody waits for may fail: the worker's console is told, and no rejection goes unhandled. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compareRequest } from '../../data/compare-request.ts';
import { registerContextMenu } from '../../entrypoints/background/context-menu.ts';
import { registerInstall } from '../../entrypoints/background/install.ts';
import { registerOmnibox } from '../../entrypoints/background/omnibox.ts';
import { createTestLibrary } from '../support/test-library.ts';

type Listener = (...input: unknown[]) => void;

/** An event of the browser that a test lets happen. */
function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    happen: (...input: unknown[]) => listeners.forEach((listener) => listener(...input)),
  };
}

const refuse = () => Promise.reject(new Error('refused'));
const told = vi.spyOn(console, 'error');
let happen: Record<'installed' | 'clicked' | 'started' | 'entered', Listener>;

beforeEach(() => {
  told.mockReset().mockImplementation(() => undefined);
  const [onInstalled, onClicked, onInputStarted, onInputEntered] = [
    event(),
    event(),
    event(),
    event(),
  ];
  happen = {
    installed: onInstalled.happen,
    clicked: onClicked.happen,
    started: onInputStarted.happen,
    entered: onInputEntered.happen,
  };
  Object.assign(fakeBrowser.runtime, { onInstalled, onStartup: event() });
  Object.assign(fakeBrowser, {
    contextMenus: { onClicked, removeAll: refuse },
    omnibox: {
      onInputStarted,
      onInputChanged: event(),
      onInputEntered,
      setDefaultSuggestion: refuse,
    },
    sidebarAction: { open: refuse, isOpen: refuse },
  });
  fakeBrowser.i18n.getMessage = () => 'x';
  fakeBrowser.i18n.getUILanguage = () => 'en-GB';
  fakeBrowser.tabs.create = refuse;
  const { library } = createTestLibrary();
  registerContextMenu();
  registerInstall(library);
  registerOmnibox(library);
});

const messages = () => told.mock.calls.map(([what]) => String(what));

describe('a failure is told of', () => {
  it('when the menu cannot be made, nor the welcome be opened', async () => {
    happen.installed({ reason: 'install' });
    await expect
      .poll(() => messages().sort())
      .toEqual(['No welcome could be opened:', 'The menu could not be made:']);
  });

  it('when the panel cannot be opened from the menu', async () => {
    happen.clicked({ menuItemId: 'compare-sources', pageUrl: 'https://x.example' }, undefined);
    await expect.poll(messages).toEqual(['The panel could not be opened:']);
  });

  it('when the omnibox cannot be explained', async () => {
    happen.started();
    await expect.poll(messages).toEqual(['The omnibox could not be explained:']);
  });

  it('when a question cannot be stored for the panel', async () => {
    const stored = vi.spyOn(compareRequest, 'setValue').mockImplementation(refuse);
    happen.entered('harbour-bridge / lanes', 'currentTab');
    await expect.poll(messages).toEqual(['The question could not be opened:']);
    stored.mockRestore();
  });
});

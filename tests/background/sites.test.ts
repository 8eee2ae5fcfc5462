import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newsMatches } from '../../data/news-hosts.ts';
import { syncSites } from '../../entrypoints/background/sites.ts';

type Script = chrome.scripting.RegisteredContentScript;

/** A browser's register of scripts, and what the reader has granted. */
let registered: Script[];
let origins: string[];
/** How often the grants were asked for. */
let asked: number;

beforeEach(() => {
  registered = [];
  origins = [];
  asked = 0;
  const content = [{ matches: newsMatches, js: ['article.js'], css: ['article.css'] }];
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    content_scripts: content,
  } as unknown as ReturnType<typeof fakeBrowser.runtime.getManifest>);
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => {
      asked += 1;
      return { origins, permissions: [] };
    },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => registered,
    unregisterContentScripts: async () => void (registered = []),
    registerContentScripts: async (scripts: Script[]) => {
      if (registered.length > 0) throw new Error('Duplicate script ID');
      registered = scripts;
    },
  });
});

describe('sites that the reader has granted', () => {
  it('get the content script of the manifest, once', async () => {
    origins = ['*://*.town.example/*'];
    await syncSites();
    await syncSites();
    expect(registered).toMatchObject([
      { matches: origins, js: ['article.js'], css: ['article.css'] },
    ]);
  });

  it('leave out the sites of the manifest, where the script runs already', async () => {
    origins = [...newsMatches, '*://*/*'];
    await syncSites();
    expect(registered).toMatchObject([{ matches: ['*://*/*'], excludeMatches: newsMatches }]);
  });

  it('get it once when several triggers come at once', async () => {
    origins = ['*://*.town.example/*'];
    await Promise.all([syncSites(), syncSites(), syncSites()]);
    expect(registered).toMatchObject([{ matches: origins }]);
  });

  it('are those of the newest grant, also when it comes while the last is being registered', async () => {
    origins = ['*://*.town.example/*'];
    const first = syncSites();
    await expect.poll(() => asked).toBe(1);
    origins = ['*://*.town.example/*', '*://*.port.example/*'];
    const second = syncSites();
    await Promise.all([first, second]);
    expect(registered).toMatchObject([{ matches: origins }]);
  });

  it('are registered at the next trigger where one failed', async () => {
    origins = ['*://*.town.example/*'];
    const refused = vi
      .spyOn(fakeBrowser.scripting, 'registerContentScripts')
      .mockRejectedValueOnce(new Error('refused'));
    await expect(syncSites()).rejects.toThrow('refused');
    refused.mockRestore();
    await syncSites();
    expect(registered).toMatchObject([{ matches: origins }]);
  });

  it('lose it when the grant is withdrawn', async () => {
    origins = ['*://*.town.example/*'];
    await syncSites();
    origins = [...newsMatches];
    await syncSites();
    expect(registered).toEqual([]);
  });
});

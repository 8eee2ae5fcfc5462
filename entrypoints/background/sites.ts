/** Runs the content script on sites that the reader has granted, beside those of the manifest. */
import { browser } from '#imports';
import { newsMatches } from '../../data/news-hosts.ts';
import { inTurn } from './in-turn.ts';
import { reportFailure } from './report-failure.ts';

const scriptId = 'granted-sites';

export function registerSites(): void {
  const sync = () =>
    void syncSites().catch(reportFailure('The sites could not be brought up to date'));
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
}

/**
 * Registers the content script for exactly the granted sites; pages open now are read on reload. One
 * grant calls this twice, from the popup and from the browser: two runs beside each other would both
 * register the script, or the slower leave the older list.
 */
export const syncSites = inTurn(registerGranted);

async function registerGranted(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = origins.filter((origin) => !newsMatches.includes(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (granted.length === 0) return;
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  await browser.scripting.registerContentScripts([
    {
      id: scriptId,
      matches: granted,
      // A grant for every site must not run the script twice on the sites of the manifest.
      excludeMatches: newsMatches,
      js: script?.js ?? [],
      css: script?.css ?? [],
      runAt: 'document_idle',
    },
  ]);
}

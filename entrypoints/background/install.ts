/** Fills the claim base, and greets a reader who has just installed the extension. */
import { browser } from '#imports';
import type { Library } from './library.ts';
import { reportFailure } from './report-failure.ts';

export function registerInstall(library: Library): void {
  // Not the end: the next message tries again, and tells its sender what is wrong.
  const prepare = () =>
    void library.prepare().catch(reportFailure('The claim base could not be filled'));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    prepare();
    if (reason === 'install') openWelcome().catch(reportFailure('No welcome could be opened'));
  });
  browser.runtime.onStartup.addListener(prepare);
}

async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Fills the claim base, and greets a reader who has just installed the extension. */
import { browser } from '#imports';
import type { Library } from './library.ts';

export function registerInstall(library: Library): void {
  const prepare = () => void library.prepare().catch(reportFailure);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    prepare();
    if (reason === 'install') void openWelcome();
  });
  browser.runtime.onStartup.addListener(prepare);
}

async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Not the end: the next message tries again, and tells its sender what is wrong. */
function reportFailure(error: unknown): void {
  console.error('The claim base could not be filled:', error);
}

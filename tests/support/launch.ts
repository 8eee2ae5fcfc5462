/** Both browsers, for tests that hold in each. */
import { ask } from './ask.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { until } from './until.ts';
import type { LaunchOptions, TestBrowser, TestPage } from './test-browser.ts';

type Launch = (options?: LaunchOptions) => Promise<TestBrowser>;

export const browsers: [name: string, launch: Launch][] = [
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
];

/** Opens one of the extension's own pages. */
export async function openExtensionPage(browser: TestBrowser, path: string): Promise<TestPage> {
  const page = await browser.newPage();
  await page.goto(browser.extensionUrl(path));
  return page;
}

/** The welcome page opens by itself after an installation, and takes the focus whenever that is. */
export async function waitForWelcome(browser: TestBrowser): Promise<TestPage> {
  const wanted = browser.extensionUrl('welcome.html');
  return until('the welcome page', async () => {
    for (const page of await browser.pages()) if ((await page.url()) === wanted) return page;
    return null;
  });
}

/**
 * One of the extension's own pages, from which the background can be asked; when it is open, the packs
 * are installed, and the welcome page has come, which takes the focus from whatever is in front.
 */
export async function openDesk(browser: TestBrowser, path = 'popup.html'): Promise<TestPage> {
  await waitForWelcome(browser);
  const desk = await openExtensionPage(browser, path);
  await ask(desk, 'listPacks', undefined);
  return desk;
}

/** What the settings page shows last: its lists come from the browser and from the background. */
export const settingsReady = 'main:has(.shortcuts dt) .plain-list input';
/** The welcome page with a passage to try. */
export const welcomeReady = '.try button:enabled';

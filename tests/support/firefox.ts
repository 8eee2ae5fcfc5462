/** Firefox with the built extension, through Puppeteer and WebDriver BiDi. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { firefoxPath } from './browsers.ts';
import { until } from './until.ts';
import { errorsOf, type Speaking } from './heard.ts';
import {
  startPatience,
  type LaunchOptions,
  type TestBrowser,
  type TestPage,
} from './test-browser.ts';

export const firefoxBuild = resolve('.output/firefox-mv3');
const addonId = 'second-source@second-source.example';

export interface Firefox extends TestBrowser {
  name: 'firefox';
  browser: Browser;
}

export interface FirefoxOptions extends LaunchOptions {
  /** Preferences beside those of the harness. */
  preferences?: Record<string, unknown>;
  /** Firefox gives an extension a random address; a known one lets tests open its pages. */
  uuid?: ReturnType<typeof randomUUID>;
}

export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const {
    headed = false,
    env,
    locale = 'en-GB',
    preferences,
    profile,
    uuid = randomUUID(),
  } = options;
  const browser = await launch({
    browser: 'firefox',
    // Without it the extension's own pages cannot be visited.
    args: ['--remote-allow-system-access'],
    executablePath: firefoxPath(),
    timeout: startPatience,
    headless: !headed,
    ...(profile !== undefined && { userDataDir: profile }),
    env: { ...process.env, ...env },
    defaultViewport: headed ? null : { width: 1100, height: 900 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.stricttransportsecurity.preloadlist': false,
      'dom.security.https_first': false,
      'intl.locale.requested': locale,
      'intl.accept_languages': locale,
      ...preferences,
    },
  });
  await browser.installExtension(firefoxBuild);
  return {
    name: 'firefox',
    browser,
    newPage: async () => wrap(await browser.newPage()),
    pages: async () => (await browser.pages()).map(wrap),
    extensionUrl: (path) => `moz-extension://${uuid}/${path}`,
    close: () => browser.close(),
  };
}

/** Puppeteer is not told of the end of a navigation to one of an extension's pages. */
async function navigate(page: Page, url: string): Promise<void> {
  if (url.startsWith('http')) return void (await page.goto(url));
  page.goto(url, { timeout: 0 }).catch(() => undefined);
  await until(url, () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
  );
}

function wrap(page: Page): TestPage {
  const errors = errorsOf(page as Speaking);
  return {
    errors: () => errors,
    goto: (url) => navigate(page, url),
    url: () => page.evaluate(() => location.href),
    evaluate: (work, argument) => page.evaluate(work as never, argument) as never,
    inCard: (work) => inClosedRoot(page, work),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key as KeyInput),
    type: (text) => page.keyboard.type(text),
    moveMouse: (x, y) => page.mouse.move(x, y),
    screenshot: async ({ path, fullPage }) => void (await page.screenshot({ path, fullPage })),
    // A tab that closes at that very moment (a popup that has done its work) fails the activation.
    bringToFront: async () => {
      await until('the page in front', () => page.bringToFront().then(() => true));
    },
    close: () => page.close(),
  };
}

/** A DOM node as WebDriver BiDi describes it. */
interface BidiNode {
  sharedId: string;
  value?: { mode?: string; shadowRoot?: BidiNode | null; children?: BidiNode[] };
}

interface Connection {
  send(method: string, parameters: object): Promise<{ result: { result: unknown } }>;
}

/** WebDriver BiDi sees through closed shadow roots; Puppeteer does not ask it to. */
async function inClosedRoot(
  page: Page,
  work: (root: ShadowRoot) => string,
): Promise<string | null> {
  const { connection } = page.browser() as unknown as { connection: Connection };
  const target = { context: (page.mainFrame() as unknown as Record<'_id', string>)['_id'] };
  const { result: tree } = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
  });
  const root = findClosedRoot(tree.result as BidiNode);
  if (!root) return null;
  const { result: answer } = await connection.send('script.callFunction', {
    functionDeclaration: work.toString(),
    arguments: [{ sharedId: root.sharedId }],
    target,
    awaitPromise: false,
  });
  return (answer.result as { value: string }).value;
}

/** The extension hangs its root on the last child of the document's element. */
function findClosedRoot({ value }: BidiNode): BidiNode | undefined {
  const roots = (value?.children ?? []).flatMap(({ value: child }) => child?.shadowRoot ?? []);
  return roots.findLast((root) => root.value?.mode === 'closed');
}

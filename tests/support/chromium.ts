/** Chromium with the built extension, through Playwright. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumPath } from './browsers.ts';
import { errorsOf } from './heard.ts';
import {
  startPatience,
  type LaunchOptions,
  type TestBrowser,
  type TestPage,
} from './test-browser.ts';

export const chromiumBuild = resolve('.output/chrome-mv3');

export interface Chromium extends TestBrowser {
  name: 'chromium';
  context: BrowserContext;
  extensionId: string;
  /** The background worker, started if it was stopped. */
  worker(): Promise<Worker>;
}

const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * 127.0.0.1',
  // The pages are served over HTTP under names that ask for HTTPS in the world outside.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const { headed = false, env, locale = 'en-GB', profile } = options;
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'second-source-chromium-')));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    timeout: startPatience,
    headless: !headed,
    viewport: headed ? null : { width: 1100, height: 900 },
    locale,
    env: { ...process.env, ...env, LANGUAGE: locale },
    args: [
      ...quiet,
      `--lang=${locale}`,
      `--disable-extensions-except=${chromiumBuild}`,
      `--load-extension=${chromiumBuild}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const worker = async () =>
    context.serviceWorkers()[0] ??
    context.waitForEvent('serviceworker', { timeout: startPatience });
  const extensionId = new URL((await worker()).url()).host;
  return {
    name: 'chromium',
    context,
    extensionId,
    worker,
    newPage: async () => wrap(await context.newPage()),
    pages: async () => context.pages().map(wrap),
    extensionUrl: (path) => `chrome-extension://${extensionId}/${path}`,
    async close() {
      await context.close();
      // Processes that end a moment later still write there.
      if (profile === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 9 });
    },
  };
}

function wrap(page: Page): TestPage {
  const errors = errorsOf(page);
  return {
    errors: () => errors,
    goto: async (url) => void (await page.goto(url)),
    url: async () => page.url(),
    evaluate: (work, argument) => page.evaluate(work as never, argument),
    inCard: (work) => inClosedRoot(page, work),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    moveMouse: (x, y) => page.mouse.move(x, y),
    screenshot: async (options) => void (await page.screenshot(options)),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

type CdpNode = Awaited<ReturnType<typeof getTree>>['root'];

const getTree = (session: CDPSession) =>
  session.send('DOM.getDocument', { depth: -1, pierce: true });

/** Chromium's own protocol sees through closed shadow roots; Playwright does not. */
async function inClosedRoot(
  page: Page,
  work: (root: ShadowRoot) => string,
): Promise<string | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const root = findClosedRoot((await getTree(session)).root);
    if (!root) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function () { return (${work.toString()})(this); }`,
      returnByValue: true,
    });
    return result.value as string;
  } finally {
    await session.detach();
  }
}

/** The extension hangs its root on the last child of the document's element. */
function findClosedRoot(document: CdpNode): CdpNode | undefined {
  const html = document.children?.find(({ localName }) => localName === 'html');
  const roots = (html?.children ?? []).flatMap(({ shadowRoots }) => shadowRoots ?? []);
  return roots.findLast(({ shadowRootType }) => shadowRootType === 'closed');
}

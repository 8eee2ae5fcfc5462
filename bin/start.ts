/**
 * The demonstration: `npm start` builds the extension, serves the demo pages on loopback and opens a
 * real browser on one of them. Without a display it reads every page, prints what the sources say to
 * it, saves screenshots under `.output/demo/`, and ends.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from '../tests/support/ask.ts';
import type { Chromium } from '../tests/support/chromium.ts';
import { launchChromium } from '../tests/support/chromium.ts';
import { openExtensionPage } from '../tests/support/launch.ts';
import { readPageState } from '../tests/support/page-state.ts';
import type { Served } from '../tests/support/serve.ts';
import { servePages } from '../tests/support/serve.ts';
import type { DemoPage } from './demo-pages.ts';
import { readDemoPages } from './demo-pages.ts';
import { printReport } from './print-report.ts';
import { root, run } from './run.ts';

const shots = join(root, '.output', 'demo');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (!(await run('wxt', ['build', '-b', 'chrome', '--mv3']))) process.exit(1);
const pages = await readDemoPages();
const served = await servePages(
  Object.fromEntries(pages.map(({ address, html }) => [address, html])),
);
const browser = await launchChromium({ headed: hasDisplay });
if (hasDisplay) await show(browser, served, pages);
else await report(browser, served, pages);
await browser.close();
await served.close();
process.exit(0);

/** Leaves the browser to the reader, until it is closed. */
async function show(
  { context, newPage }: Chromium,
  { url }: Served,
  all: DemoPage[],
): Promise<void> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  const page = await newPage();
  await page.goto(url(all[0]!.address));
  console.log('\nPages to read in the browser that has opened (its window ends this program):');
  for (const { address } of all) console.log(`  ${url(address)}`);
  await closed;
}

/** Reads each page through the extension and prints what it shows there. */
async function report(chromium: Chromium, { url }: Served, all: DemoPage[]): Promise<void> {
  await mkdir(shots, { recursive: true });
  const panel = await openExtensionPage(chromium, 'popup.html');
  const packs = await ask(panel, 'listPacks', undefined);
  if (!packs.ok) throw new Error(`the claim base is not there: ${packs.problem}`);
  for (const { address } of all) {
    const page = await chromium.newPage();
    await page.goto(url(address));
    const state = await readPageState(panel, url(address));
    printReport(address, state);
    await page.bringToFront();
    const name = address.replace(/^.*\//, '').replace('.html', '.png');
    await page.screenshot({ path: join(shots, name), fullPage: true });
    await page.close();
  }
  console.log(`\nScreenshots: ${shots}`);
}

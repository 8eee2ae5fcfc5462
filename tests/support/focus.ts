/** Where the keyboard is on a page, and whether a reader can see it. */
import type { TestPage } from './test-browser.ts';
import { until } from './until.ts';

export interface Focus {
  /** Whether nothing has the focus, so that the next Tab starts from the top of the page. */
  lost: boolean;
  /** Whether an outline shows it: on the element, or on the label that is drawn in its place. */
  visible: boolean;
  /** The element's place among the stops that `walk` has found; -1 for another. */
  stop: number;
  text: string;
}

/** Kept in the page, element by element: what the page adds while it is walked renames none of them. */
interface WithStops {
  focusStops?: Element[];
}

/** Runs in the page. */
function look(): Focus {
  const active = document.activeElement;
  if (!active || active === document.body || active === document.documentElement) {
    return { lost: true, visible: false, stop: -1, text: '' };
  }
  const shown = [active, ...(active.closest('label') ? [active.closest('label')!] : [])];
  const isOutlined = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  };
  const stop = (globalThis as WithStops).focusStops?.indexOf(active) ?? -1;
  const text = (active.getAttribute('aria-label') ?? active.textContent ?? '').trim();
  return {
    lost: false,
    visible: active.matches(':focus-visible') && shown.some(isOutlined),
    stop,
    text: text.replace(/\s+/g, ' '),
  };
}

export function readFocus(page: TestPage): Promise<Focus> {
  return page.evaluate(look, null);
}

/** Presses Tab until an element that matches has the focus. */
export async function tabTo(page: TestPage, selector: string): Promise<void> {
  await until(`the focus on ${selector}`, async () => {
    await page.press('Tab');
    return page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  });
}

/** Presses a key and waits until the focus is on an element that matches. */
export async function pressTo(page: TestPage, key: string, selector: string): Promise<void> {
  await page.press(key);
  await until(`${key} to go to ${selector}`, () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted), selector),
  );
}

/** Runs in the page: finds what Tab must reach; of radio buttons of one name, only one is a stop. */
function listStops(): number {
  const wanted =
    'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
  const groups = new Set<string>();
  const stops = [...document.querySelectorAll<HTMLElement>(wanted)]
    .filter((element) => element.tabIndex >= 0 && element.checkVisibility())
    .filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const isStop = element.checked && !groups.has(element.name);
      if (isStop) groups.add(element.name);
      return isStop;
    });
  (globalThis as WithStops).focusStops = stops;
  return stops.length;
}

/** Runs in the page: of some stops those that are still there, in words. */
function describeStops(stops: number[]): string[] {
  return stops
    .map((stop) => (globalThis as WithStops).focusStops![stop]!)
    .filter((element) => element.isConnected && element.checkVisibility())
    .map((element) => element.outerHTML.slice(0, 120));
}

/**
 * Goes once through a page with Tab.
 *
 * @returns the stops that Tab did not reach, and those at which no outline is to be seen
 */
export async function walk(page: TestPage): Promise<{ missed: string[]; unseen: string[] }> {
  const count = await page.evaluate(listStops, null);
  const missing = new Set(Array.from({ length: count }, (_, stop) => stop));
  const unseen: string[] = [];
  // Twice round at most: a page that scrolls has stops of its own, and a date has three.
  for (let pressed = 0; missing.size > 0 && pressed < count * 2 + 20; pressed += 1) {
    await page.press('Tab');
    const { lost, visible, stop, text } = await readFocus(page);
    missing.delete(stop);
    if (!lost && !visible) unseen.push(`${stop}: ${text}`);
  }
  return { missed: await page.evaluate(describeStops, [...missing]), unseen };
}

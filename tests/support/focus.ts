/** Where the keyboard is on a page, and whether a reader can see it. */
import type { TestPage } from './test-browser.ts';
import { until } from './until.ts';

export interface Focus {
  /** Whether nothing has the focus, so that the next Tab starts from the top of the page. */
  lost: boolean;
  /** Whether an outline shows it: on the element, or on the label that is drawn in its place. */
  visible: boolean;
  /** Tells one element of the page from another. */
  key: string;
  text: string;
}

/** Runs in the page. */
function look(): Focus {
  const active = document.activeElement;
  if (!active || active === document.body || active === document.documentElement) {
    return { lost: true, visible: false, key: '', text: '' };
  }
  const shown = [active, ...(active.closest('label') ? [active.closest('label')!] : [])];
  const isOutlined = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  };
  const key = [...document.querySelectorAll('*')].indexOf(active);
  const text = (active.getAttribute('aria-label') ?? active.textContent ?? '').trim();
  return {
    lost: false,
    visible: active.matches(':focus-visible') && shown.some(isOutlined),
    key: `${key} ${active.tagName.toLowerCase()}`,
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

/** Runs in the page. What Tab must reach: of radio buttons of one name, only one is a stop. */
function listStops(): string[] {
  const wanted =
    'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
  const all = [...document.querySelectorAll('*')];
  const groups = new Set<string>();
  return [...document.querySelectorAll<HTMLElement>(wanted)]
    .filter((element) => element.tabIndex >= 0 && element.checkVisibility())
    .filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const isStop = element.checked && !groups.has(element.name);
      if (isStop) groups.add(element.name);
      return isStop;
    })
    .map((element) => `${all.indexOf(element)} ${element.tagName.toLowerCase()}`);
}

/**
 * Goes once through a page with Tab.
 *
 * @returns the stops that Tab did not reach, and those at which no outline is to be seen
 */
export async function walk(page: TestPage): Promise<{ missed: string[]; unseen: string[] }> {
  const stops = await page.evaluate(listStops, null);
  const missing = new Set(stops);
  const unseen: string[] = [];
  // Twice round at most: a page that scrolls has stops of its own, and a date has three.
  for (let pressed = 0; missing.size > 0 && pressed < stops.length * 2 + 20; pressed += 1) {
    await page.press('Tab');
    const { lost, visible, key, text } = await readFocus(page);
    missing.delete(key);
    if (!lost && !visible) unseen.push(`${key}: ${text}`);
  }
  return { missed: [...missing], unseen };
}

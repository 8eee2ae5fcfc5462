/** Keeps the keyboard's place when what has the focus is taken away: browsers then start from the top. */

const reachable =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';

/** Whatever the reader removes (a muted question, a site, "more"), the control before it is next. */
export function keepFocus(page: Document, signal: AbortSignal): void {
  let held: Element | null = null;
  let before: HTMLElement[] = [];
  const remember = ({ target }: FocusEvent) => {
    held = target as Element;
    const all = [...page.querySelectorAll<HTMLElement>(reachable)];
    before = all.slice(0, Math.max(0, all.indexOf(held as HTMLElement)));
  };
  const restore = () => {
    if (!held || held.isConnected || page.activeElement !== page.body) return;
    held = null;
    const place = before.findLast((element) => element.isConnected && element.checkVisibility());
    (place ?? page.querySelector<HTMLElement>(reachable))?.focus();
  };
  page.addEventListener('focusin', remember, { signal });
  const observer = new MutationObserver(restore);
  observer.observe(page, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

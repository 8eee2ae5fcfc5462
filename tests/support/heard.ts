/** What pages say of what goes wrong on them, from when they were opened. */

/** A page of Playwright or of Puppeteer. */
export interface Speaking {
  on(event: 'pageerror', listener: (error: unknown) => void): unknown;
  on(event: 'console', listener: (message: { type(): string; text(): string }) => void): unknown;
}

const heard = new WeakMap<Speaking, string[]>();

/** Listens from the first call on; gives back the list that grows. */
export function errorsOf(page: Speaking): readonly string[] {
  const known = heard.get(page);
  if (known) return known;
  const errors: string[] = [];
  heard.set(page, errors);
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}

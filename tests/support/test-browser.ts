/** A real browser with the built extension in it, as tests use it: the same words for both kinds. */

/** Milliseconds that a browser may take to start on a machine with other work. */
export const startPatience = 60_000;

export interface TestPage {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Runs a function in the page; it sees nothing of the test but its argument. */
  evaluate<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /**
   * Runs a function on the extension's own shadow root in the page, which is closed to the page; null
   * while there is none.
   */
  inCard(work: (root: ShadowRoot) => string): Promise<string | null>;
  /**
   * What the page's console was told of as an error, uncaught ones included, since it was opened.
   * Firefox tells nothing of an extension's own pages.
   */
  errors(): readonly string[];
  click(selector: string): Promise<void>;
  /** One key, by its name: `Enter`, `Tab`, `ArrowDown`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  moveMouse(x: number, y: number): Promise<void>;
  screenshot(options: { path: string; fullPage?: boolean }): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface TestBrowser {
  name: 'chromium' | 'firefox';
  newPage(): Promise<TestPage>;
  /** The pages that are open now, with those that the extension opened. */
  pages(): Promise<TestPage[]>;
  /** The address of one of the extension's own pages: `popup.html`. */
  extensionUrl(path: string): string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  headed?: boolean;
  /** The environment of the browser: a display, a language. */
  env?: Record<string, string>;
  /** BCP 47 tag of the browser's language. */
  locale?: string;
  /** Where the browser keeps its data; a new folder otherwise. */
  profile?: string;
}

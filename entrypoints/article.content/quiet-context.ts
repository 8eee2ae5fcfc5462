/**
 * Takes the place of WXT's content script context in the build (`wxt.config.ts`). WXT's tells older
 * copies of a script to stop by an event and a message that the page can see, and obeys such an event
 * whoever sends it. A page is neither to learn of the extension nor to switch it off; an older copy
 * finds out by itself when its extension is gone.
 */
export class ContentScriptContext {
  readonly #ending = new AbortController();

  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  abort(): void {
    this.#ending.abort();
  }
}

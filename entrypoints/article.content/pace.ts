/** Long work in short slices, between which the page gets its turn. */

/** Milliseconds at a stretch; half of a frame, so that the page has the other half. */
const slice = 8;

export interface Pace {
  /** Whether the slice is used up. Cheap enough to ask every few dozen steps. */
  due(): boolean;
  /** Gives way to the page. Rejects when the work has been called off. */
  rest(): Promise<void>;
}

/** `signal` calls the work off. */
export function createPace(signal: AbortSignal): Pace {
  let start = performance.now();
  return {
    due: () => performance.now() - start > slice,
    async rest() {
      await idle();
      signal.throwIfAborted();
      start = performance.now();
    },
  };
}

/** Resolves when the page has nothing to do, within `timeout` milliseconds at the latest. */
export function idle(timeout = 200): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback(() => resolve(), { timeout });
    } else setTimeout(resolve, 1); // Safari
  });
}

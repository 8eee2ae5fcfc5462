/**
 * Work that must not run beside itself: one run after the other. Calls that come while a run waits
 * share it, since it has not looked at anything yet; so the last run always sees the newest state.
 *
 * @returns a function whose promise settles as a run does that began after the call
 */
export function inTurn(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  const runAfter = async (before: Promise<void>) => {
    await before.catch(() => undefined);
    waiting = undefined;
    await work();
  };
  return () => {
    waiting ??= last = runAfter(last);
    return waiting;
  };
}

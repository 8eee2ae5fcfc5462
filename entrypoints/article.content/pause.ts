/** A pause runs out by itself. */

/** A timer of more milliseconds would go off at once. */
const longestWait = 2 ** 31 - 1;

/** Calls back when a pause `until` (milliseconds since the epoch) runs out; never where it has, or after `signal`. */
export function whenPauseEnds(until: number, resume: () => void, signal: AbortSignal): void {
  const wait = until - Date.now();
  if (wait <= 0 || signal.aborted) return;
  const look = () => (wait > longestWait ? whenPauseEnds(until, resume, signal) : resume());
  const timer = setTimeout(look, Math.min(wait, longestWait));
  signal.addEventListener('abort', () => clearTimeout(timer));
}

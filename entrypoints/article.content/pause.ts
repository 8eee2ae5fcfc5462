/** A timer of more milliseconds would go off at once. */
const longestWait = 2 ** 31 - 1;

/**
 * Calls back when a pause `until` (milliseconds since the epoch) runs out, or after 24 days of it, for
 * the caller to look again; never where it has run out, or after `signal`.
 */
export function whenPauseEnds(until: number, resume: () => void, signal: AbortSignal): void {
  const wait = until - Date.now();
  if (wait <= 0) return;
  const timer = setTimeout(resume, Math.min(wait, longestWait));
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Waits for conditions, never for time to pass. */

const pause = 50;

/**
 * Asks again and again until the answer is truthy, and gives it back.
 *
 * @param what named in the error when it never becomes true
 * @param patience milliseconds
 * @throws when patience runs out, with the last error of `probe` as the cause
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  patience = 20_000,
): Promise<T> {
  const end = Date.now() + patience;
  let cause: unknown;
  for (;;) {
    try {
      const answer = await probe();
      if (answer) return answer;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`, { cause });
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

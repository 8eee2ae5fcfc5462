/** For work that nobody waits for: a failure is told of in the worker's console, and not the end. */
export function reportFailure(what: string): (error: unknown) => void {
  return (error) => console.error(`${what}:`, error);
}

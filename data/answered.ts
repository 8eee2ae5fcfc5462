/** Answers of the background, whatever happens to the message. */
import type { Answered } from './protocol.ts';

/** A message that could not be delivered becomes an expected failure, as the surfaces show them. */
export function answered<T>(answer: Promise<Answered<T>>): Promise<Answered<T>> {
  return answer.then(
    (value) => value ?? { ok: false, problem: 'internal' },
    () => ({ ok: false, problem: 'internal' }),
  );
}

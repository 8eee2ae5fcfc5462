/**
 * How sure the engine has to be, in one place. Set on sentences that were not used for training
 * (`tests/matching/relations.test.ts` reports what they give), a false "differs" weighing several
 * times a miss.
 */
export const thresholds = {
  /** Least probability that a statement answers a question at all. */
  question: 0.2,
  /** The same for the state that a thing is in: whatever is said of it presupposes one. */
  status: 0.45,
  /** Least share that a side, or the sides that give one relation, must have to be what the page says. */
  side: 0.5,
  /** The same for `agrees`: shared words alone already lean to the side that the sources take. */
  agreeingSide: 0.7,
  /** Least probability times share for `agrees` and `updates`. */
  agrees: 0.26,
  updates: 0.2,
  /** A false "differs" is the worst that can happen. */
  differs: 0.3,
  /** How far a second question may fall behind the first and still be shown. */
  besideFirst: 0.5,
  /** The same for a question that a value in the sentence answers: a number of people speaks for itself. */
  valueBesideFirst: 0.25,
  /** No further question is shown below this probability. */
  leastBeside: 0.12,
};

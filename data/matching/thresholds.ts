/**
 * How sure the engine has to be, in one place. Set on sentences that were not used for training
 * (`tests/matching/relations.test.ts` reports what they give), a false "differs" weighing several
 * times a miss.
 */
export const thresholds = {
  /** Least probability that a statement answers a question at all. */
  question: 0.3,
  /** The same where the sentence does not name the entity and only its page does. */
  questionWithoutMention: 0.3,
  /** Least probability times share of the side for `agrees` and `updates`. */
  agrees: 0.3,
  updates: 0.38,
  /** A false "differs" is the worst that can happen. */
  differs: 0.52,
  /** How far a second question may fall behind the first and still be shown. */
  besideFirst: 0.5,
  /** The same for a question that a value in the sentence answers: a number of people speaks for itself. */
  valueBesideFirst: 0.25,
  /** No further question is shown below this probability. */
  leastBeside: 0.12,
};

/**
 * What the engine makes of labelled sentences. The floors lie well under what is reached, because
 * figures move a little with every change of the training data; what may never happen is exact.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { realChecker } from '../support/real-pack.ts';
import {
  labelledFiles,
  readSentences,
  sayScores,
  scoreRelations,
  type Scores,
} from '../support/score-relations.ts';

const { pack, checker } = await realChecker();
const sources = pack.sources.map(({ id }) => id);

const floors = {
  tuning: { differs: 0.88, precision: 0.7, recall: 0.48, silentAlarms: 2 },
  'held-out': { differs: 0.76, precision: 0.68, recall: 0.6, silentAlarms: 3 },
  reports: { differs: 0.88, precision: 0.8, recall: 0.65, silentAlarms: 4 },
  voices: { differs: 0.86, precision: 0.78, recall: 0.6, silentAlarms: 4 },
  bulletins: { differs: 0.88, precision: 0.72, recall: 0.6, silentAlarms: 4 },
} as const;

describe.each(labelledFiles)('on the %s sentences', (name) => {
  const { differs, precision, recall, silentAlarms } = floors[name];
  let scores: Scores;
  let table: string;

  beforeAll(() => {
    scores = scoreRelations(checker, readSentences(name), sources);
    table = sayScores(name, scores);
  });

  it('rarely says "differs" where it should not', () => {
    expect(scores.byLabel.differs.precision, table).toBeGreaterThan(differs);
  });

  it('is mostly right in what it says', () => {
    expect(scores.overall.precision, table).toBeGreaterThan(precision);
  });

  it('finds much of what there is, of each relation', () => {
    expect(scores.overall.recall, table).toBeGreaterThan(recall);
    for (const { recall: found } of Object.values(scores.byLabel)) {
      expect(found, table).toBeGreaterThan(0.25);
    }
  });

  it('raises no alarm on sentences about something else', () => {
    expect(scores.otherAlarms, table).toEqual([]);
  });

  it('hardly ever raises one where every source is silent', () => {
    expect(scores.silentAlarms.length, table).toBeLessThanOrEqual(silentAlarms);
  });

  it('rarely takes a source that agrees for one that differs', () => {
    const { agrees } = scores.confusion;
    expect(agrees?.differs ?? 0, table).toBeLessThanOrEqual((agrees?.agrees ?? 0) * 0.2);
  });
});

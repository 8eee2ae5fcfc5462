/**
 * Reading statements (which questions they answer, and with what) against splitting the same
 * sentences into words, and against the dates alone, which a library reads.
 */
import { createEngine } from '../../data/matching/engine.ts';
import { readDates } from '../../data/matching/reading/dates.ts';
import { readWords } from '../../data/text/words.ts';
import { buildOnce, readPack, readVectors } from '../support/real-pack.ts';
import { readSentences } from '../support/score-relations.ts';
import { report, timeEach } from '../support/stopwatch.ts';

await buildOnce();
const engine = createEngine([await readPack()], await readVectors());
const statements = (['tuning', 'held-out'] as const)
  .flatMap((name) => readSentences(name))
  .map(({ id, text, published }) => ({ id, text, published, mentioned: true }));

let answers = 0;
const ms = timeEach({
  read: () => (answers = statements.reduce((sum, one) => sum + engine.read(one).answers.length, 0)),
  dates: () =>
    statements.reduce(
      (sum, { text, published }) => sum + readDates(text, published, [], []).length,
      0,
    ),
  words: () => statements.reduce((sum, { text }) => sum + readWords(text).length, 0),
});
const perSecond = (took: number) => statements.length / (took / 1000);
report('reading', {
  sentences: statements.length,
  answers,
  sentencesPerSecond: perSecond(ms.read),
  datesAlonePerSecond: perSecond(ms.dates),
  wordsAlonePerSecond: perSecond(ms.words),
  timesTheDates: ms.read / ms.dates,
  timesTheWords: ms.read / ms.words,
});

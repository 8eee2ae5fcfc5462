/**
 * Relating statements to the claims of all sources against reading them alone; a whole article, from
 * its text to its relations, against spotting its mentions; and ranking the nearest claims.
 */
import { createEngine } from '../../data/matching/engine.ts';
import { compileLexicon } from '../../data/spotting/lexicon.ts';
import { createSpotter } from '../../data/spotting/mentions.ts';
import { createChecker } from '../../bin/checker.ts';
import { buildOnce, readPack, readSources, readVectors } from '../support/real-pack.ts';
import { readSentences } from '../support/score-relations.ts';
import { report, timeEach } from '../support/stopwatch.ts';

await buildOnce();
const [pack, vectors] = [await readPack(), await readVectors()];
const engine = createEngine([pack], vectors);
const checker = createChecker([pack], vectors);
const spotter = createSpotter(compileLexicon([{ pack: pack.id, entity: pack.entity }]));
const claims = pack.claims.map((claim) => ({ pack: pack.id, claim }));
const statements = (['tuning', 'held-out'] as const)
  .flatMap((name) => readSentences(name))
  .map(({ id, text, published }) => ({ id, text, published, mentioned: true }));

const ms = timeEach({
  read: () => statements.map((statement) => engine.read(statement)),
  both: () => statements.map((statement) => engine.report(engine.read(statement), claims)),
  rank: () => statements.map(({ text }) => checker.rank(text, 5)),
});
const perSecond = (took: number) => statements.length / (took / 1000);
report('relating', {
  claims: claims.length,
  sentencesPerSecond: perSecond(ms.both),
  timesReadingAlone: ms.both / ms.read,
  rankedPerSecond: perSecond(ms.rank),
});

const texts = await readSources(pack);
for (const { id, title, published } of pack.sources) {
  const text = texts.get(id)!;
  const { article, spot } = timeEach({
    article: () => checker.check(text, { title, published }),
    spot: () => spotter.spot(text, { title }),
  });
  report('article', {
    source: id,
    characters: text.length,
    statements: checker.check(text, { title, published }).statements.length,
    articleMs: article,
    timesSpotting: article / spot,
  });
}

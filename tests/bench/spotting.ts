/**
 * Spotting mentions against a bare scan of the same text with one compiled alternation of the names:
 * what no reader of context could beat. On reports of the entity, and on text about other things.
 */
import { compileLexicon } from '../../data/spotting/lexicon.ts';
import { createSpotter } from '../../data/spotting/mentions.ts';
import { buildOnce, readPack, readSources } from '../support/real-pack.ts';
import { readSentences } from '../support/score-relations.ts';
import { report, timeEach } from '../support/stopwatch.ts';

await buildOnce();
const pack = await readPack();
const spotter = createSpotter(compileLexicon([{ pack: pack.id, entity: pack.entity }]));

const names = Object.values(pack.entity.languages).flatMap(
  ({ names: { heads, plurals, tails } }) => [...heads, ...plurals, ...tails],
);
const escaped = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
const alternation = new RegExp(escaped.join('|'), 'giu');

const reports = [...(await readSources(pack)).values()];
const elsewhere = ['tuning', 'held-out'] as const;
const otherText = elsewhere
  .flatMap((name) => readSentences(name))
  .filter(({ about }) => about === false)
  .map(({ text }) => text)
  .join(' ');
/** As long as a report, so that texts are of one kind but for their subject. */
const longest = Math.max(...reports.map(({ length }) => length));
const others = Array.from({ length: reports.length }, () =>
  otherText.repeat(Math.ceil(longest / otherText.length)),
);
const blank = others.map((text) => text.replace(/\p{L}+/gu, (word) => 'x'.repeat(word.length)));

for (const [subject, texts] of Object.entries({ entity: reports, lookalikes: others, blank })) {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  let mentions = 0;
  const ms = timeEach({
    spot: () => (mentions = texts.reduce((sum, text) => sum + spotter.spot(text).length, 0)),
    gate: () => texts.filter((text) => spotter.mayMention(text)).length,
    scan: () => texts.reduce((sum, text) => sum + [...text.matchAll(alternation)].length, 0),
  });
  report('spotting', {
    subject,
    mentions,
    spotMBs: megabytes / (ms.spot / 1000),
    gateMBs: megabytes / (ms.gate / 1000),
    scanMBs: megabytes / (ms.scan / 1000),
    timesTheScan: ms.spot / ms.scan,
    gateTimesTheScan: ms.gate / ms.scan,
  });
}

/** Another topic, with its own model, through the same code: its demo page lights up, others stay dark. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../bin/checker.ts';
import { readDemoPages } from '../../bin/demo-pages.ts';
import { noVectors } from '../../data/matching/model/vectors.ts';
import { assemblePack } from '../../seeds/build-packs.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { trainPack } from '../../seeds/train-pack.ts';
import { fixturePack } from '../support/fixture-pack.ts';

const seeds = await readSeeds(resolve('seeds/halvern-observatory'));
const pack = assemblePack(seeds);
const phrasings = seeds.phrasings.map(({ content }) => content);
const model = trainPack(pack, phrasings, noVectors)!;
const checker = createChecker([{ ...pack, model }], noVectors);

/** The paragraphs of a demo page's article, read under its headline. */
async function checkDemo(name: string) {
  const { document } = parseHTML(await readFile(resolve('demo', name), 'utf8'));
  const published = document.querySelector('time')!.getAttribute('datetime')!;
  const text = [...document.querySelectorAll('article p:not(.meta)')]
    .map((paragraph) => paragraph.textContent.trim().replace(/\s+/g, ' '))
    .join('\n\n');
  const title = document.querySelector('h1')!.textContent;
  const { mentions, statements } = checker.check(text, { title, published });
  const found = statements
    .filter(({ mentioned }) => mentioned)
    .map(({ report }) => report.comparisons.map(({ question, rows }) => ({ question, rows })));
  return { mentions, relations: found.flat().flatMap(toLines) };
}

type Row = { source: { id: string }; relation: string };

const toLines = ({ question, rows }: { question: { id: string }; rows: Row[] }) =>
  rows.map(({ source, relation }) => `${question.id}: ${relation} ${source.id}`);

describe('the invented pack', () => {
  it('is off until a reader switches it on', () => {
    expect(pack.optional).toBe(true);
  });

  it('says in each source that it is invented', () => {
    for (const { publishedBasis, profile } of pack.sources) {
      expect(publishedBasis).toContain('Written for this project');
      expect(profile.en).toMatch(/^Invented .* the text was written for this project\.$/);
    }
  });

  it.each([
    'opening-date: agrees nightfall',
    'opening-date: differs hill-voice',
    'status: updates lantern',
    'staffing: agrees hill-voice',
    'staffing: differs nightfall',
    'who-pays: agrees tarrow-wire',
    'director: agrees hill-voice',
    'farms: agrees hill-voice',
  ])('finds on its page that %s', async (line) => {
    expect((await checkDemo('observatory.html')).relations).toContain(line);
  });

  it.each(['agrees.html', 'later.html', 'another-office.html'])(
    'finds nothing on %s',
    async (name) => {
      expect(await checkDemo(name)).toEqual({ mentions: [], relations: [] });
    },
  );

  it('does not answer for the topic of another pack', () => {
    const bridge = { ...pack, id: 'bridge', model, entity: fixturePack().entity };
    const both = createChecker([{ ...pack, model }, bridge], noVectors);
    const packsOf = (text: string) => {
      const comparisons = both
        .check(text, {})
        .statements.flatMap(({ report }) => report.comparisons);
      return [...new Set(comparisons.map(({ question }) => question.pack))];
    };
    expect(packsOf('Sixty people work at the observatory on Mount Halvern.')).toEqual([pack.id]);
    expect(packsOf('Sixty people work at the harbour bridge.')).toEqual(['bridge']);
  });

  it('has its page among those of the demonstration', async () => {
    const addresses = (await readDemoPages()).map(({ address }) => address);
    expect(addresses).toContain('www.dw.com/demo/observatory.html');
  });
});

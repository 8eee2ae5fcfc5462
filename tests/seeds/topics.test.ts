/** Code knows no topic: what names one stands in the packs, and nowhere else. */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../data/claims/schema.ts';
import { packFolders } from '../../seeds/build-packs.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { reviewSeeds } from '../../seeds/review.ts';

const folders = ['entrypoints', 'components', 'data', 'bin', 'public'];
/** Where readers' news comes from, by host: outlets, and countries in its headings. */
const excepted = ['data/news-hosts.ts'];
/** Words of general language that are also aliases of a party ("experts"). */
const general = new Set(['전문가']);

async function readCode(): Promise<{ path: string; text: string }[]> {
  const entries = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  const paths = entries
    .flat()
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.png'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !excepted.includes(path));
  return Promise.all(
    [...paths, 'wxt.config.ts'].map(async (path) => ({ path, text: await readFile(path, 'utf8') })),
  );
}

/** The words by which the entity is known, its noun and its anchors among them. */
function entityTerms({ entity }: Pack): string[] {
  return Object.values(entity.languages).flatMap(({ names, anchors }) => [
    ...[names.heads, names.plurals, names.tails, names.identifying, names.identifyingAfter].flat(),
    ...anchors.topic,
    ...anchors.places,
  ]);
}

/** Proper names alone: "critics" or "the summit" is what any topic may speak of. */
function gazetteerNames({ people, places, parties, events }: Pack): string[] {
  return [...people, ...places, ...parties, ...events]
    .flatMap(({ name, aliases }) => [name.en, ...(name.ko ? [name.ko] : []), ...aliases])
    .filter((name) => name !== name.toLowerCase() || /[^\x20-\x7e’–]/u.test(name));
}

function factsOf({ id, sources, claims }: Pack): string[] {
  const dates = claims.flatMap(({ answer }) =>
    'range' in answer && answer.range ? [answer.range.from, answer.range.to] : [],
  );
  const ids = sources.flatMap((source) => [source.id, source.publisher, source.published]);
  return [id, ...ids, ...dates, ...claims.map(({ quote }) => quote)];
}

const isWordLike = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whole words; in any case, unless the capitals make the name. */
function holds(text: string, lower: string, term: string): boolean {
  const [where, what] = term === term.toLowerCase() ? [lower, term] : [text, term];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    if (!isWordLike(where[at - 1]) && !isWordLike(where[at + what.length])) return true;
  }
  return false;
}

const code = await readCode();

function findIn(terms: readonly string[]): string[] {
  const wanted = [...new Set(terms)].filter((term) => !general.has(term));
  return code.flatMap(({ path, text }) => {
    const lower = text.toLowerCase();
    return wanted.filter((term) => holds(text, lower, term)).map((term) => `${path}: ${term}`);
  });
}

describe.each(await packFolders())('%s', async (id) => {
  const { pack } = reviewSeeds(await readSeeds(resolve('seeds', id)));

  it.each([
    ['names and anchors of the entity', entityTerms(pack!)],
    ['names in the gazetteer', gazetteerNames(pack!)],
    ['sources, dates and quotes', factsOf(pack!)],
  ])('has %s that no code holds', (_, terms) => {
    expect(terms.length).toBeGreaterThan(5);
    expect(findIn(terms)).toEqual([]);
  });
});

describe('the search', () => {
  it('reads the code, and finds whole words in it', () => {
    expect(code.length).toBeGreaterThan(100);
    expect(findIn(['second-source', 'econd-source'])).toContain(
      'data/claims/database.ts: second-source',
    );
    expect(findIn(['econd-source'])).toEqual([]);
  });
});

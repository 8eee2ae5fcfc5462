/** How much of a document stands in claims, and to how many reports the claims go back. */
import { describe, expect, it } from 'vitest';
import { packSchema, type Claim } from '../../data/claims/schema.ts';
import { measureCoverage } from '../../seeds/coverage.ts';
import { countOrigins, sharedOrigins } from '../../seeds/origins.ts';
import { authorPack, toSeeds } from '../support/author-pack.ts';

function coverageOf(text: string, claims: number) {
  const written = authorPack();
  written.draft.claims.splice(claims);
  const seeds = toSeeds({ ...written, text });
  return measureCoverage(packSchema.parse(seeds.draft), seeds.documents);
}

const text = authorPack().text;

describe('coverage', () => {
  it('counts the sentences that name the entity or bear a claim', () => {
    expect(coverageOf(text, 2)).toEqual([
      { source: 'gull', claims: 2, sentences: 2, covered: 2, uncovered: [] },
    ]);
  });

  it('lists what names the entity and bears no claim', () => {
    const [gull] = coverageOf(`${text} The ferry pier creaks. It rains.`, 1);
    expect(gull).toMatchObject({ sentences: 3, covered: 1 });
    expect(gull!.uncovered).toEqual(['Its pier master calls it safe.', 'The ferry pier creaks.']);
  });

  it('covers every place of a quote, as that of a headline', () => {
    const [gull] = coverageOf(`${text}\nThe ferry pier was opened on 3 May.`, 2);
    expect(gull).toMatchObject({ sentences: 3, covered: 3 });
  });
});

describe('origins', () => {
  const claim = (source: string, origin?: string) => ({ source, origin }) as Claim;

  it.each<[name: string, claims: Claim[], origins: number]>([
    ['three sources of their own', [claim('a'), claim('b'), claim('c')], 3],
    ['three that repeat one', [claim('a', 'x'), claim('b', 'x'), claim('c', 'x')], 1],
    ['one alone that repeats somebody', [claim('a', 'x'), claim('b')], 2],
    ['one that repeats and speaks itself', [claim('a', 'x'), claim('b', 'x'), claim('b')], 2],
    ['nobody', [], 0],
  ])('are counted for %s', (_, claims, origins) => {
    expect(countOrigins(claims)).toBe(origins);
  });

  it('are shared by those that repeat one', () => {
    const claims = [claim('a', 'x'), claim('b', 'x'), claim('b', 'y'), claim('c')];
    expect([...sharedOrigins(claims)]).toEqual([['x', ['a', 'b']]]);
  });
});

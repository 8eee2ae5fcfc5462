/** What the sources' own disagreements come to, by the same comparison that serves pages. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { relateSources } from '../../data/matching/comparing/overview.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { reviewSeeds } from '../../seeds/review.ts';

const { pack } = reviewSeeds(await readSeeds(resolve('seeds/liaison-office')));

/** `from relation to` for each pair of sources on a question. */
function relationsOn(id: string): string[] {
  const question = pack!.questions.find((one) => one.id === id)!;
  const claims = pack!.claims.filter((claim) => claim.question === id);
  return relateSources(question, claims, pack!).map(
    ({ from, relation, to }) => `${from} ${relation} ${to}`,
  );
}

function evidenceOn(id: string, from: string, to: string): [string, string] {
  const question = pack!.questions.find((one) => one.id === id)!;
  const claims = pack!.claims.filter((claim) => claim.question === id);
  const found = relateSources(question, claims, pack!).find(
    (one) => one.from === from && one.to === to,
  )!;
  return [found.fromClaim.quote, found.toClaim.quote];
}

describe('the sources beside each other', () => {
  it.each<[name: string, question: string, relations: string[]]>([
    [
      '15 to 20 and about 20 a side agree, about 60 in all is something else',
      'staffing',
      ['wsj differs donga', 'owp differs donga', 'owp agrees wsj'],
    ],
    [
      'planned in August, postponed, opened in September: each updates the one before',
      'status',
      [
        'donga agrees bloomberg',
        'kei updates bloomberg',
        'wsj updates bloomberg',
        'owp updates bloomberg',
        'kei updates donga',
        'wsj updates donga',
        'owp updates donga',
        'wsj updates kei',
        'owp updates kei',
        'owp agrees wsj',
      ],
    ],
    ['August is August, by whatever words', 'planned-opening', ['kei agrees bloomberg']],
    ['two spellings are one spokesman', 'spokesman', ['donga agrees bloomberg']],
    ['a building and a complex, both closed in 2016', 'complex-closure', ['owp agrees kei']],
    ['a trip announced and called off', 'pompeo-trip', ['kei updates bloomberg']],
    ['a hope and a doubt are no contradiction', 'complex-reopening', ['owp related kei']],
    ['a request that nobody else mentions', 'un-exemption', []],
  ])('%s', (_, question, relations) => {
    expect(relationsOn(question)).toEqual(relations);
  });

  it('show one sentence in two papers as what it is', () => {
    const [one, other] = evidenceOn('economic-gain', 'donga', 'bloomberg');
    expect(one).toBe(other);
  });

  it('lie in one another where a place contains the other', () => {
    expect(new Set(relationsOn('location').map((line) => line.split(' ')[1]))).toEqual(
      new Set(['agrees']),
    );
  });

  it('never contradict each other but on the staff', () => {
    const differing = pack!.questions
      .filter(({ id }) => relationsOn(id).some((line) => line.includes(' differs ')))
      .map(({ id }) => id);
    expect(differing).toEqual(['staffing']);
  });
});

/** A made-up topic for tests of the matching: two towns, Norby and Sudby, and their lighthouse. */
import type { Claim, Pack, Question } from '../../data/claims/schema.ts';
import { claimSchema, packSchema, questionSchema, sourceSchema } from '../../data/claims/schema.ts';
import { createNameReader } from '../../data/matching/reading/names.ts';
import type { Tense } from '../../data/matching/reading/tense.ts';
import { fixturePack } from '../support/fixture-pack.ts';

/** Words that place nothing in time. */
export const timeless: Tense = {
  tellsChange: false,
  tellsStart: false,
  tellsEnd: false,
  tellsPast: false,
  tellsPlan: false,
};

const named = (id: string, en: string, more: object = {}) => ({ id, name: { en }, ...more });

const questions = [
  { id: 'keepers', kind: 'quantity', unit: 'person', sides: 2, changes: true },
  { id: 'rooms', kind: 'quantity', unit: 'storey' },
  { id: 'meetings', kind: 'quantity', unit: 'per-year', changes: true },
  {
    id: 'lit-on',
    kind: 'date',
    ahead: 'to-be-lit-on',
    implies: [{ question: 'state', position: 'lit' }],
  },
  {
    id: 'to-be-lit-on',
    kind: 'date',
    changes: true,
    implies: [{ question: 'state', position: 'planned' }],
  },
  { id: 'where', kind: 'place' },
  { id: 'warden', kind: 'person', roles: ['warden'], changes: true },
  {
    id: 'lawful',
    kind: 'stance',
    positions: [
      { id: 'breach', label: { en: 'breaks the law', ko: '위법' }, conflicts: ['no-breach'] },
      { id: 'maybe', label: { en: 'might break the law' } },
      { id: 'no-breach', label: { en: 'is within the law' } },
      { id: 'open', label: { en: 'is left open' }, ownConflicts: ['breach', 'no-breach'] },
    ],
  },
  {
    id: 'keep-burning',
    kind: 'stance',
    changes: true,
    positions: [
      { id: 'yes', label: { en: 'it burns' }, conflicts: ['no'] },
      { id: 'no', label: { en: 'it does not' } },
    ],
  },
  {
    id: 'keep-lit',
    kind: 'stance',
    wish: true,
    positions: [
      { id: 'breach', label: { en: 'breaks the law', ko: '위법' }, conflicts: ['no-breach'] },
      { id: 'maybe', label: { en: 'might break the law' } },
      { id: 'no-breach', label: { en: 'is within the law' } },
    ],
  },
  {
    id: 'state',
    kind: 'status',
    positions: [
      { id: 'planned', label: { en: 'planned' } },
      { id: 'lit', label: { en: 'lit' }, conflicts: ['planned'] },
      { id: 'dark', label: { en: 'dark' }, conflicts: ['lit'] },
      { id: 'removed', label: { en: 'removed' } },
    ],
  },
].map((one) => ({ topic: 'building', label: { en: `${one.id}?` }, ...one }));

const source = (id: string, published: string) => ({
  id,
  publisher: `The ${id}`,
  title: id,
  published,
  publishedBasis: 'made for tests',
  kind: 'newspaper',
  country: 'GB',
  profile: { en: 'made for tests' },
});

/** The pack, without claims: tests make their own. */
export const lighthouse: Pack = packSchema.parse({
  ...fixturePack(),
  id: 'lighthouse',
  questions: questions.map((one) => questionSchema.parse(one)),
  sources: [source('herald', '2020-05-01'), source('gazette', '2020-05-04')].map((one) =>
    sourceSchema.parse(one),
  ),
  claims: [],
  people: [
    named('ann', 'Ann Oake', {
      aliases: ['Anne Oak', 'A. Oake'],
      party: 'norby-council',
      roles: ['warden'],
      titles: ['vice harbour minister'],
    }),
    named('bo', 'Bo Lind', { party: 'sudby', roles: ['warden'], titles: ['director of lamps'] }),
  ],
  places: [
    named('coast', 'the Coast', { aliases: ['Coast'] }),
    named('norby-town', 'Norby', { within: 'coast' }),
    named('old-mole', 'the Old Mole', { aliases: ['Old Mole'], within: 'norby-town' }),
    named('skerry', 'the Skerry', { aliases: ['Skerry'] }),
  ],
  parties: [
    named('norby', 'Norby', { aliases: ['the North'] }),
    named('norby-council', 'Norby Council', { of: 'norby' }),
    named('sudby', 'Sudby', { aliases: ['the South'] }),
    named('critics', 'critics'),
  ],
  events: [
    named('regatta', 'the regatta', {
      aliases: ['regatta'],
      range: { from: '2020-05-10', to: '2020-05-12' },
    }),
  ],
});

export const reader = createNameReader(lighthouse);

export function question(id: string, changes: Partial<Question> = {}): Question {
  return { ...lighthouse.questions.find((one) => one.id === id)!, ...changes };
}

/** A claim with what a test does not care about filled in. */
export function claim(
  asked: string,
  answer: object,
  { source: from = 'herald', ...more }: { source?: string; [field: string]: unknown } = {},
): Claim {
  return claimSchema.parse({
    id: `${from}-${asked}${JSON.stringify(answer).replace(/[^a-z0-9]+/gi, '-')}`
      .replace(/-+$/, '')
      .toLowerCase(),
    source: from,
    question: asked,
    quote: 'made for tests',
    answer,
    speaker: { name: { en: 'a reporter' }, attribution: 'reporter' },
    ...more,
  });
}

/** What `npm run seeds` says to an author: each fault by itself, with its file and id. */
import { describe, expect, it } from 'vitest';
import { nearestMatch } from '../../seeds/claim-faults.ts';
import { faultLine } from '../../seeds/locate.ts';
import { reviewSeeds } from '../../seeds/review.ts';
import { authorPack, toSeeds, type AuthorPack } from '../support/author-pack.ts';

function linesOf(breakIt: (pack: AuthorPack) => void) {
  const pack = authorPack();
  breakIt(pack);
  const seeds = toSeeds(pack);
  return reviewSeeds(seeds).faults.map((fault) => faultLine(fault, seeds));
}

const claims = 'ferry-pier/claims/gull.json';
const questions = 'ferry-pier/questions.json';
const gazetteer = 'ferry-pier/gazetteer.json';
const entity = 'ferry-pier/entity.json: languages.en';

type Case = [name: string, breakIt: (pack: AuthorPack) => void, line: string];

const cases: Case[] = [
  [
    'a quote that is not verbatim',
    ({ draft }) => (draft.claims[1]!.quote = 'Its pier-master called it safe.'),
    `${claims}: gull-safe: the quote is not verbatim in gull: “Its pier-master called it safe.”; the nearest there is “Its pier master calls it safe.”`,
  ],
  [
    'a quote from nowhere',
    ({ draft }) => (draft.claims[1]!.quote = 'Nothing of the kind was ever printed.'),
    `${claims}: gull-safe: the quote is not verbatim in gull: “Nothing of the kind was ever printed.”; nothing in it is like it`,
  ],
  [
    'an unknown question',
    ({ draft }) => (draft.claims[1]!.question = 'depth'),
    `${claims}: gull-safe.question: there is no question "depth"`,
  ],
  [
    'an unknown position',
    ({ draft }) => (draft.claims[1]!.answer = { kind: 'stance', position: 'harmless' }),
    `${claims}: gull-safe.answer.position: there is no position "harmless"`,
  ],
  [
    'an unknown holder',
    ({ draft }) =>
      (draft.claims[1]!.answer = { kind: 'stance', holder: 'crown', position: 'safe' }),
    `${claims}: gull-safe.answer.holder: there is no party "crown"`,
  ],
  [
    'an unknown speaker',
    ({ draft }) => (draft.claims[0]!.speaker = { ...named('x'), person: 'nobody' }),
    `${claims}: gull-opened.speaker.person: there is no person "nobody"`,
  ],
  [
    'an unknown party of a speaker',
    ({ draft }) => (draft.claims[0]!.speaker = { ...named('x'), party: 'crown' }),
    `${claims}: gull-opened.speaker.party: there is no party "crown"`,
  ],
  [
    'an unknown origin',
    ({ draft }) => (draft.claims[1]!.origin = 'rumour'),
    `${claims}: gull-safe.origin: there is no origin "rumour"`,
  ],
  [
    'an unknown source',
    ({ draft }) => (draft.claims[1]!.source = 'tern'),
    `${claims}: gull-safe.source: there is no source "tern"`,
  ],
  [
    'an unknown place',
    ({ draft }) => {
      draft.questions[0]!.kind = 'place';
      draft.claims[0]!.answer = { kind: 'place', place: 'south-quay' };
    },
    `${claims}: gull-opened.answer.place: there is no place "south-quay"`,
  ],
  [
    'an unknown person as an answer',
    ({ draft }) => {
      draft.claims[0]!.question = 'master';
      draft.claims[0]!.answer = { kind: 'person', person: 'nobody', role: 'master' };
    },
    `${claims}: gull-opened.answer.person: there is no person "nobody"`,
  ],
  [
    'a role that the question does not ask for',
    ({ draft }) => {
      draft.claims[0]!.question = 'master';
      draft.claims[0]!.answer = { kind: 'person', person: 'pier-master', role: 'cook' };
    },
    `${claims}: gull-opened.answer.role: there is no role "cook"`,
  ],
  [
    'an answer whose kind does not fit the question',
    ({ draft }) => (draft.claims[0]!.answer = { kind: 'stance', position: 'safe' }),
    `${claims}: gull-opened.answer.kind: "opened" wants a date, not a stance`,
  ],
  [
    'an answer that no schema knows',
    ({ draft }) => (draft.claims[1]!.answer = { kind: 'feeling', position: 'safe' }),
    `${claims}: gull-safe.answer.kind: Invalid discriminator value. Expected 'quantity' | 'date' | 'place' | 'person' | 'stance' | 'status' | 'statement'`,
  ],
  [
    'a quantity in another unit',
    ({ draft }) => {
      Object.assign(draft.questions[0]!, { kind: 'quantity', unit: 'metre' });
      draft.claims[0]!.answer = { kind: 'quantity', low: 3, high: 3, unit: 'mile' };
    },
    `${claims}: gull-opened.answer.unit: there is no unit "mile"`,
  ],
  [
    'a fact after the publication of its source',
    ({ draft }) =>
      (draft.claims[0]!.answer = {
        kind: 'date',
        range: { from: '2020-05-05', to: '2020-05-05' },
        precision: 'day',
      }),
    `${claims}: gull-opened: a fact from 2020-05-05 on, but gull was published on 2020-05-04: is it a plan?`,
  ],
  [
    'an alias that is a look-alike’s name',
    ({ draft }) => draft.entity.languages.en.names!.heads!.push('bathing pier'),
    `${entity}.names: “bathing pier” names a look-alike as well as the entity`,
  ],
  [
    'a modifier that stands on both sides',
    ({ draft }) => draft.entity.languages.en.names!.identifying!.push('Bathing'),
    `${entity}.names: “Bathing” names a look-alike as well as the entity`,
  ],
  [
    'a look-alike that the pack’s own words take for the entity',
    ({ draft }) => {
      const { names, anchors, lookalikes } = draft.entity.languages.en;
      names!.heads!.push('sunny pier');
      anchors!.topic!.push('sunny pier');
      lookalikes!.modifiers!.push('sunny');
    },
    `${entity}.lookalikes: the look-alike “sunny pier” is taken for the entity, by “sunny pier” in it`,
  ],
  [
    'an alias of two places',
    ({ draft }) =>
      draft.places.push({ id: 'new-quay', name: { en: 'New Quay' }, aliases: ['north quay'] }),
    `${gazetteer}: new-quay.aliases: “north quay” is also an alias of north-quay`,
  ],
  [
    'a place in a place that is not there',
    ({ draft }) => (draft.places[0]!.within = 'harbour'),
    `${gazetteer}: north-quay.within: there is no place "harbour"`,
  ],
  [
    'a person of an unknown party',
    ({ draft }) => (draft.people[0]!.party = 'crown'),
    `${gazetteer}: pier-master.party: there is no party "crown"`,
  ],
  [
    'a party that speaks for an unknown one',
    ({ draft }) => (draft.parties[0]!.of = 'crown'),
    `${gazetteer}: town.of: there is no party "crown"`,
  ],
  [
    'an id that is used twice',
    ({ draft }) => (draft.claims[1]!.id = 'gull-opened'),
    `${claims}: gull-opened.id: "gull-opened" is used twice`,
  ],
  [
    'a conflict with a position that is not there',
    ({ draft }) => (positionsOf(draft.questions[2]!)[0]!.conflicts = ['risky']),
    `${questions}: safe.positions.0.conflicts: there is no position "risky"`,
  ],
  [
    'an opposite that is not there',
    ({ draft }) => (positionsOf(draft.questions[2]!)[0]!.opposite = 'risky'),
    `${questions}: safe.positions.0.opposite: there is no position "risky"`,
  ],
  [
    'an implied answer that is not there',
    ({ draft }) => (draft.questions[0]!.implies = [{ question: 'safe', position: 'very' }]),
    `${questions}: opened.implies: there is no other position "safe/very"`,
  ],
  [
    'a question on an unknown topic',
    ({ draft }) => (draft.questions[0]!.topic = 'fish'),
    `${questions}: opened.topic: there is no topic "fish"`,
  ],
  [
    'a question without phrasings',
    ({ phrasings }) => phrasings.shift(),
    `${questions}: opened: there are no phrasings`,
  ],
  [
    'phrasings of an unknown question',
    ({ phrasings }) => phrasings.push({ question: 'depth', answers: {}, nearMisses: ['Deep.'] }),
    'ferry-pier/phrasings/depth.json: there is no question "depth"',
  ],
  [
    'phrasings of an unknown position',
    ({ phrasings }) => (phrasings[2]!.answers.harmless = ['It does no harm.']),
    'ferry-pier/phrasings/safe.json: safe: there is no position "harmless"',
  ],
  [
    'a phrasing under two answers',
    ({ phrasings }) => phrasings[2]!.answers.unsafe!.push('The pier is safe.'),
    'ferry-pier/phrasings/safe.json: safe/unsafe: “The pier is safe.” stands under safe/safe too',
  ],
  [
    'what does not belong in a pack',
    ({ draft }) => (draft.colour = 'blue'),
    'ferry-pier/pack.json: Unrecognized key: "colour"',
  ],
];

const named = (name: string) => ({ name: { en: name }, attribution: 'reporter' });
const positionsOf = (question: Record<string, unknown>) =>
  question.positions as Record<string, unknown>[];

describe('the review of a pack', () => {
  it('finds nothing wrong with a pack that is right', () => {
    expect(linesOf(() => {})).toEqual([]);
  });

  it.each(cases)('finds %s', (_, breakIt, line) => {
    expect(linesOf(breakIt)).toEqual([line]);
  });

  it('lets plans lie ahead', () => {
    const plan = ({ draft }: AuthorPack) =>
      Object.assign(draft.claims[0]!, {
        modality: 'plan',
        answer: {
          kind: 'date',
          range: { from: '2020-06-01', to: '2020-06-30' },
          precision: 'month',
        },
      });
    expect(linesOf(plan)).toEqual([]);
  });

  it('names every fault at once', () => {
    const lines = linesOf(({ draft }) => {
      draft.claims[0]!.quote = 'The ferry pier was opened on 4 May.';
      draft.claims[1]!.origin = 'rumour';
    });
    expect(lines).toHaveLength(2);
  });
});

describe('the nearest match of a quote', () => {
  it.each([
    ['straight for curly quotes', "it's 'safe'", 'She says it’s ‘safe’ now', 'it’s ‘safe’'],
    ['other words', 'a very safe pier', 'It was a fairly safe pier once.', 'a fairly safe pier'],
  ])('is found with %s', (_, quote, text, nearest) => {
    expect(nearestMatch(quote, text)).toBe(nearest);
  });
});

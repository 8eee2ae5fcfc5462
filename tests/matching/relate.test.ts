import { describe, expect, it } from 'vitest';
import type { Answer, Claim } from '../../data/claims/schema.ts';
import type { ReadAnswer } from '../../data/matching/engine.ts';
import { compareWithSources } from '../../data/matching/comparing/relate.ts';
import { claim, lighthouse, timeless } from './lighthouse.ts';

const statement = { id: 's', text: 'made for tests', mentioned: true, published: '2020-05-06' };

const read = (question: string, answers: Answer[], more: Partial<ReadAnswer> = {}): ReadAnswer => ({
  pack: 'lighthouse',
  question,
  answers: answers.map((answer) => ({ answer, share: 1 })),
  evidence: { words: [], confidence: 1 },
  certainty: 1,
  speaker: null,
  tense: timeless,
  ...more,
});

const relationTo = (answer: ReadAnswer, claims: Claim[], source = 'herald') =>
  compareWithSources(answer, statement, claims, lighthouse).rows.find(
    (row) => row.source.id === source,
  )!;

const stance = (position: string): Answer => ({ kind: 'stance', position });
const keepers = (low: number): Answer => ({
  kind: 'quantity',
  low,
  high: low,
  unit: 'person',
  approximate: false,
});
const says = (position: string, party?: string, holder?: string): Claim =>
  claim(
    'lawful',
    { kind: 'stance', position, ...(holder ? { holder } : {}) },
    {
      speaker: { name: { en: 'somebody' }, attribution: 'named-official', ...(party && { party }) },
    },
  );

describe('a source with one claim', () => {
  it('agrees, differs, or did not say', () => {
    const claims = [claim('keepers', keepers(20))];
    expect(relationTo(read('keepers', [keepers(20)]), claims).relation).toBe('agrees');
    expect(relationTo(read('keepers', [keepers(50)]), claims).relation).toBe('differs');
    expect(relationTo(read('keepers', [keepers(50)]), claims, 'gazette')).toMatchObject({
      relation: 'did-not-say',
      claims: [],
    });
  });

  it('wrote before, where the page tells of a day after it', () => {
    const lit: Answer = {
      kind: 'date',
      range: { from: '2020-05-05', to: '2020-05-05' },
      precision: 'day',
    };
    expect(relationTo(read('lit-on', [lit]), []).relation).toBe('published-before');
  });

  it('agrees if one of several values fits', () => {
    const claims = [claim('keepers', keepers(20))];
    expect(relationTo(read('keepers', [keepers(50), keepers(20)]), claims).relation).toBe('agrees');
  });

  it('is held back where the evidence is thin, a contradiction first', () => {
    const claims = [claim('keepers', keepers(20))];
    const differs = (certainty: number) =>
      relationTo(read('keepers', [keepers(50)], { certainty }), claims).relation;
    expect(differs(0.9)).toBe('differs');
    expect(differs(0.1)).toBe('related');
  });

  it('says why, with both values', () => {
    const { reason } = relationTo(read('keepers', [keepers(50)]), [claim('keepers', keepers(20))]);
    expect(reason).toMatchObject({
      key: 'other-value',
      page: { en: '50 people' },
      source: { en: '20 people' },
    });
  });
});

describe('sides that a page may take', () => {
  const likely = (...shares: [position: string, share: number][]) =>
    read('state', [], {
      answers: shares.map(([position, share]) => ({ answer: { kind: 'status', position }, share })),
    });
  const lit = [claim('state', { kind: 'status', position: 'lit' })];

  it('count together where they give one relation', () => {
    const row = relationTo(likely(['lit', 0.4], ['dark', 0.35], ['removed', 0.25]), lit);
    expect(row).toMatchObject({ relation: 'updates', reason: { page: { en: 'dark' } } });
  });

  it('say nothing where none has the most of it', () => {
    const answer = likely(['lit', 0.45], ['dark', 0.3], ['planned', 0.25]);
    expect(relationTo(answer, lit).relation).toBe('related');
    expect(compareWithSources(answer, statement, lit, lighthouse).pageAnswer).toBeUndefined();
  });

  it('agree only where the side is surer than for another relation', () => {
    expect(relationTo(likely(['lit', 0.6], ['dark', 0.4]), lit).relation).toBe('related');
    expect(relationTo(likely(['dark', 0.6], ['lit', 0.4]), lit).relation).toBe('updates');
    expect(relationTo(likely(['lit', 0.8], ['dark', 0.2]), lit).relation).toBe('agrees');
  });
});

describe('what is over', () => {
  const over = { ...timeless, tellsPast: true };

  it('updates what was so before, where the answer may change', () => {
    const answer = read('keep-burning', [stance('yes')], { tense: over });
    const claims = [claim('keep-burning', stance('yes'))];
    expect(relationTo(answer, claims).relation).toBe('updates');
  });

  it('changes nothing of what cannot change', () => {
    const answer = read('lawful', [stance('breach')], { tense: over });
    expect(relationTo(answer, [says('breach')]).relation).toBe('agrees');
  });
});

describe('whose words they are', () => {
  const both = [says('breach', 'norby'), says('no-breach', 'sudby')];
  const reported = (position: string, party?: string) =>
    read('lawful', [stance(position)], party ? { speaker: { party } } : {});

  it('a source that quotes both sides agrees with either', () => {
    expect(relationTo(reported('breach', 'norby'), both).relation).toBe('agrees');
    expect(relationTo(reported('no-breach', 'sudby'), both).relation).toBe('agrees');
    expect(relationTo(reported('breach'), both).relation).toBe('agrees');
  });

  it('a party is held against its own words', () => {
    expect(relationTo(reported('breach', 'sudby'), both).relation).toBe('differs');
  });

  it('two parties at odds do not make the page contradict the source', () => {
    expect(relationTo(reported('breach', 'critics'), [says('no-breach', 'sudby')]).relation).toBe(
      'related',
    );
  });

  it('what nobody known wants contradicts no party’s wish', () => {
    const wants = (position: string, party?: string) => ({
      ...reported(position, party),
      question: 'keep-lit',
    });
    const claims = [{ ...says('breach', 'sudby'), question: 'keep-lit' }];
    expect(relationTo(wants('no-breach'), claims).relation).toBe('related');
    expect(relationTo(wants('no-breach', 'sudby'), claims).relation).toBe('differs');
    expect(relationTo(reported('no-breach'), [says('breach', 'sudby')]).relation).toBe('differs');
  });

  it('what one party wants, another does not want with it', () => {
    const claims = [{ ...says('breach', 'sudby'), question: 'keep-lit' }];
    const norby = { ...reported('breach', 'norby'), question: 'keep-lit' };
    expect(relationTo(norby, claims).relation).toBe('related');
    expect(relationTo(reported('breach', 'norby'), [says('breach', 'sudby')]).relation).toBe(
      'agrees',
    );
  });

  it('who has left it open has not said so', () => {
    const open = [says('open', 'norby')];
    expect(relationTo(reported('breach', 'norby'), open).relation).toBe('differs');
    expect(relationTo(reported('breach', 'sudby'), open).relation).toBe('related');
    expect(relationTo(reported('breach'), open).relation).toBe('related');
  });

  it('who speaks for a party speaks as the party', () => {
    const council = [says('breach', 'norby-council')];
    expect(relationTo(reported('no-breach', 'norby'), council).relation).toBe('differs');
  });

  it('a party’s own words weigh more than another’s account of them', () => {
    const claims = [says('no-breach', 'sudby', 'norby'), says('breach', 'norby')];
    expect(relationTo(reported('breach', 'norby'), claims).relation).toBe('agrees');
    expect(relationTo(reported('no-breach', 'norby'), claims).relation).toBe('differs');
  });

  it('puts the claim that decides first', () => {
    const row = relationTo(reported('no-breach', 'sudby'), both);
    expect(row.claims.map(({ id }) => id)).toEqual([both[1]!.id, both[0]!.id]);
  });
});

describe('the standing of a comparison', () => {
  const standing = (page: number, ...sources: number[]) =>
    compareWithSources(
      read('keepers', [keepers(page)]),
      statement,
      sources.map((low, i) =>
        claim('keepers', keepers(low), { source: ['herald', 'gazette'][i]! }),
      ),
      lighthouse,
    ).standing;

  it.each([
    ['alone', []],
    ['agrees', [20]],
    ['differs', [50]],
    ['differs', [20, 50]],
  ] as const)('is "%s" beside %j', (expected, sources) => {
    expect(standing(20, ...sources)).toBe(expected);
  });
});

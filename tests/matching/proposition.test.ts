import { describe, expect, it } from 'vitest';
import { oppositeOf, turnRound } from '../../data/matching/reading/proposition.ts';
import { question } from './lighthouse.ts';

describe('the opposite of a side', () => {
  it.each([
    ['breach', 'no-breach'],
    ['no-breach', 'breach'],
    ['maybe', null],
    ['unheard-of', null],
  ])('of %s is %s', (position, expected) => {
    expect(oppositeOf(position, question('lawful'))).toBe(expected);
  });

  it('is the one that is named, before the one in conflict', () => {
    const { positions } = question('lawful');
    const named = positions.map((one) =>
      one.id === 'maybe' ? { ...one, opposite: 'breach' } : one,
    );
    expect(oppositeOf('maybe', { positions: named })).toBe('breach');
  });

  it('is none where several are in conflict', () => {
    const { positions } = question('lawful');
    const torn = positions.map((one) =>
      one.id === 'maybe' ? { ...one, conflicts: ['breach'] } : one,
    );
    expect(oppositeOf('breach', { positions: torn })).toBeNull();
  });
});

describe('turning a denied proposition round', () => {
  it('moves the share of each side to its opposite', () => {
    const turned = turnRound(
      [
        { position: 'breach', share: 0.7 },
        { position: 'maybe', share: 0.2 },
        { position: 'no-breach', share: 0.1 },
      ],
      question('lawful'),
    );
    expect(turned).toEqual([
      { position: 'no-breach', share: 0.7 },
      { position: 'maybe', share: 0.2 },
      { position: 'breach', share: 0.1 },
    ]);
  });

  it('gives nothing where the likeliest has no opposite', () => {
    expect(turnRound([{ position: 'maybe', share: 1 }], question('lawful'))).toBeNull();
    expect(turnRound([], question('lawful'))).toBeNull();
  });
});

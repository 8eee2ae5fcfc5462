import { describe, expect, it } from 'vitest';
import { keepNearest } from '../../data/spotting/nearest.ts';

const named = { text: 'The bridge opened.', mentioned: true };
const other = (at: number) => ({ text: `Sentence ${at}.`, mentioned: false });
const others = (count: number) => Array.from({ length: count }, (_, at) => other(at));

describe('of an article on the entity', () => {
  it('keeps what follows a mention, and less of what leads to it', () => {
    const before = others(14);
    const after = others(14);
    const kept = keepNearest([...before, named, ...after, named, named], false);
    expect(kept.filter((one) => before.includes(one))).toEqual(before.slice(-8));
    expect(kept.filter((one) => after.includes(one)).length).toBeGreaterThan(8);
  });

  it('keeps no caption and no dateline', () => {
    const caption = { text: 'The mayor on Friday', mentioned: false };
    expect(keepNearest([named, caption, other(1)], false)).toEqual([named, other(1)]);
  });
});

describe('where the entity is named in passing', () => {
  const passing = [...others(15), named, ...others(15)];

  it('keeps the mention alone', () => {
    expect(keepNearest(passing, false)).toEqual([named]);
  });

  it('keeps the sentences around it all the same under a title that names the entity', () => {
    expect(keepNearest(passing, true).length).toBeGreaterThan(15);
  });
});

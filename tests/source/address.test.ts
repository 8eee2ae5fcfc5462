import { describe, expect, it } from 'vitest';
import { claimOfHash, sourceHref } from '../../data/source-link.ts';

describe('the claim in the address of the source reader', () => {
  it('is the one that the address was made for', () => {
    const address = new URL(
      sourceHref('bridge', 'first-paper', 'first-paper-lanes'),
      'https://x.example',
    );
    expect(claimOfHash(address.hash)).toBe('first-paper-lanes');
  });

  it.each([
    ['half an escape', '#claim-%'],
    ['an escape that is no text', '#claim-%ff'],
    ['no id', '#claim-'],
    ['another fragment', '#top'],
    ['no fragment', ''],
  ])('is none where there is %s', (_, hash) => {
    expect(claimOfHash(hash)).toBeUndefined();
  });
});

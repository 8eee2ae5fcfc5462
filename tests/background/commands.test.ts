import { describe, expect, it } from 'vitest';
import type { Standing } from '../../data/matching/types.ts';
import type { PageStatement } from '../../data/protocol.ts';
import { mostTelling } from '../../entrypoints/background/commands.ts';

const statement = (id: string, standing?: Standing): PageStatement => ({
  id,
  text: id,
  mentioned: true,
  ...(standing && { report: { id, standing, comparisons: [] } }),
});

describe('the most telling statement', () => {
  it.each<[string, PageStatement[], string | undefined]>([
    ['a difference before all else', [statement('a', 'agrees'), statement('d', 'differs')], 'd'],
    ['the first of several', [statement('d1', 'differs'), statement('d2', 'differs')], 'd1'],
    ['a change before agreement', [statement('a', 'agrees'), statement('u', 'updates')], 'u'],
    ['one with a report before one without', [statement('n'), statement('s', 'alone')], 's'],
    ['nothing on an empty page', [], undefined],
  ])('is %s', (_, statements, expected) => {
    expect(mostTelling(statements)?.id).toBe(expected);
  });
});

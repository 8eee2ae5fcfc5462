import { describe, expect, it } from 'vitest';
import { entitySchema } from '../../data/claims/entity-schema.ts';

const entity = (heads: string[], languages: object = {}) => ({
  id: 'bridge',
  label: { en: 'the bridge' },
  languages: { en: { names: { heads } }, ...languages },
});
const refused = (value: unknown): string[] => {
  const parsed = entitySchema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};

describe('the terms of an entity', () => {
  it.each(['bridge', '다리', 'gemeinsam~ Brücke', 'Smith & Co', 'No. 10', '7', '№1'])(
    'may be %s',
    (term) => expect(refused(entity([term]))).toEqual([]),
  );

  it.each([
    ['nothing but an ending', '~'],
    ['nothing but signs', '– …'],
    ['nothing that can be seen', '\u200b\u2060'],
    ['nothing but accents', '\u0301\u0302'],
    ['two terms in one', 'bridge|ferry'],
    ['more than a name', 'bridge '.repeat(20)],
  ])('must not be %s', (_, term) => {
    expect(refused(entity(['bridge', term]))).toEqual(['languages.en.names.heads.1']);
  });

  it('are limited in number', () => {
    const many = Array.from({ length: 1001 }, (_, i) => `bridge ${i}`);
    expect(refused(entity(many))).toEqual(['languages.en.names.heads']);
    const tongues = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`x-${i}`, {}]));
    expect(refused(entity(['bridge'], tongues))).toEqual(['languages']);
  });
});

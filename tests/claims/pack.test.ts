import { describe, expect, it } from 'vitest';
import { parsePack, parsePackText } from '../../data/claims/pack.ts';
import type { Claim } from '../../data/claims/schema.ts';
import { fixturePack, fixturePackText } from '../support/fixture-pack.ts';
import { readablePack } from '../support/readable-pack.ts';

function errorsOf(input: unknown): { path: string; message: string }[] {
  const parsed = parsePack(input);
  return parsed.ok ? [] : parsed.errors;
}

function withClaim(change: (claim: Claim) => object): unknown {
  const pack = fixturePack();
  const [first, ...others] = pack.claims;
  return { ...pack, claims: [{ ...first, ...change(first!) }, ...others] };
}

describe('parsing a pack', () => {
  it('takes a valid pack as it is', () => {
    const value: unknown = JSON.parse(fixturePackText());
    expect(parsePackText(fixturePackText())).toMatchObject({ ok: true, value });
  });

  it.each<[string, unknown, string, RegExp]>([
    ['no object', 42, '', /object/],
    ['a format of the future', { ...fixturePack(), format: 'second-source-pack/9' }, 'format', /./],
    ['a version below one', { ...fixturePack(), version: 0 }, 'version', /./],
    ['a field that nobody knows', { ...fixturePack(), script: 'alert(1)' }, '', /script/],
    ['an empty quote', withClaim(() => ({ quote: ' ' })), 'claims.0.quote', /./],
    ['an unknown source', withClaim(() => ({ source: 'nobody' })), 'claims.0.source', /nobody/],
    ['an unknown question', withClaim(() => ({ question: 'why' })), 'claims.0.question', /why/],
    ['an unknown origin', withClaim(() => ({ origin: 'afar' })), 'claims.0.origin', /afar/],
    [
      'an answer of another kind',
      withClaim(() => ({ answer: { kind: 'stance', position: 'for' } })),
      'claims.0.answer.kind',
      /quantity.*stance/,
    ],
    ['a claim twice', withClaim(() => ({ id: 'second-paper-toll' })), 'claims.2.id', /twice/],
  ])('names the place of %s', (_, input, path, message) => {
    expect(errorsOf(input)).toContainEqual({ path, message: expect.stringMatching(message) });
  });

  it('says where JSON is broken instead of throwing', () => {
    const parsed = parsePackText(fixturePackText().slice(0, -20));
    expect(parsed).toMatchObject({ ok: false, errors: [{ path: '', message: /not JSON/ }] });
  });

  it('knows a position by its question', () => {
    const pack = fixturePack();
    const toll = pack.claims[2]!;
    const odd = { ...toll, answer: { ...toll.answer, position: 'perhaps' } };
    const errors = errorsOf({ ...pack, claims: [...pack.claims.slice(0, 2), odd] });
    expect(errors.map(({ path }) => path)).toEqual(['claims.2.answer.position']);
  });
});

describe('a question model', () => {
  const pack = readablePack();
  const model = pack.model!;
  const [first] = model.stages;
  const withModel = (change: object) => ({ ...pack, model: { ...model, ...change } });
  const features = Array.from({ length: 65_530 }, (_, i) => `w:${i}`).join('\n');

  it('is taken as it was trained', () => {
    expect(errorsOf(pack)).toEqual([]);
  });

  it.each<[string, object, string, RegExp]>([
    ['more dimensions than vectors have', { dimensions: 5000 }, 'model.dimensions', /./],
    ['dimensions without end', { dimensions: 2 ** 40 }, 'model.dimensions', /./],
    ['more features than numbers', { features, dimensions: 64 }, 'model', /features/],
    [
      'no stage of questions',
      { stages: [{ ...first, question: 'lanes' }] },
      'model.stages.0',
      /all questions/,
    ],
    ['a stage twice', { stages: [first, first] }, 'model.stages.1', /each other/],
    [
      'an unknown question',
      { stages: [{ ...first, labels: ['lanes', 'colour', 'none'] }] },
      'model.stages.0.labels',
      /colour/,
    ],
    [
      'a stage of an unknown question',
      { stages: [first, { ...first, question: 'colour', labels: ['*'] }] },
      'model.stages.1',
      /colour/,
    ],
    [
      'an unknown position',
      { stages: [first, { ...first, question: 'toll', labels: ['against', 'perhaps'] }] },
      'model.stages.1.labels',
      /perhaps/,
    ],
  ])('is refused with %s', (_, change, path, message) => {
    expect(errorsOf(withModel(change))).toContainEqual({
      path,
      message: expect.stringMatching(message),
    });
  });
});

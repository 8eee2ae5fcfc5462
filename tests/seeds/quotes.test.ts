/** The bundled pack as its authors wrote it: documents, quotes, ids and answers, before any build. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  claimSchema,
  eventSchema,
  localizedSchema,
  partySchema,
  personSchema,
  placeSchema,
  questionSchema,
  sourceSchema,
} from '../../data/claims/schema.ts';
import type { Claim } from '../../data/claims/schema.ts';
import { readDocument } from '../../seeds/read-seeds.ts';

const folder = join(import.meta.dirname, '../../seeds/liaison-office');
const read = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, path), 'utf8'));

const named = z.strictObject({ id: z.string(), name: localizedSchema });
const gazetteer = z
  .strictObject({
    places: z.array(placeSchema),
    people: z.array(personSchema),
    parties: z.array(partySchema),
    events: z.array(eventSchema),
    origins: z.array(named),
  })
  .parse(await read('gazetteer.json'));
const { topics, questions } = z
  .strictObject({
    topics: z.array(z.strictObject({ id: z.string(), label: localizedSchema })),
    questions: z.array(questionSchema),
  })
  .parse(await read('questions.json'));

const sourceFiles = (await readdir(join(folder, 'sources'))).filter((name) => name.endsWith('.md'));
const documents = await Promise.all(
  sourceFiles.map(async (name) => readDocument(join(folder, 'sources', name))),
);
const sources = documents.map(({ meta, text }) => ({ ...sourceSchema.parse(meta), text }));
const claimFiles = await readdir(join(folder, 'claims'));
const claims = (
  await Promise.all(
    claimFiles.map(async (name) => z.array(claimSchema).parse(await read(`claims/${name}`))),
  )
).flat();

const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
const known = {
  places: ids(gazetteer.places),
  people: ids(gazetteer.people),
  parties: ids(gazetteer.parties),
  origins: ids(gazetteer.origins),
};
const questionOf = new Map(questions.map((question) => [question.id, question]));
const repeated = (list: readonly { id: string }[]) =>
  list.map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at);

/** What is wrong with a claim on a known question, a line each. */
function problems(claim: Claim): string[] {
  const { id, answer, speaker, origin } = claim;
  const question = questionOf.get(claim.question)!;
  const found: string[] = [];
  const check = (fine: boolean, what: string) => {
    if (!fine) found.push(`${id}: ${what}`);
  };
  const need = (set: ReadonlySet<string>, name: string | undefined) =>
    check(name === undefined || set.has(name), `unknown “${name}”`);

  check(answer.kind === question.kind, `${answer.kind} answers a ${question.kind} question`);
  if ('position' in answer) need(ids(question.positions), answer.position);
  if ('holder' in answer) need(known.parties, answer.holder);
  if (answer.kind === 'place') need(known.places, answer.place);
  if (answer.kind === 'person') {
    need(known.people, answer.person);
    need(new Set(question.roles), answer.role);
  }
  if (answer.kind === 'quantity') {
    check(answer.unit === question.unit, `counts ${answer.unit}`);
    check(answer.low <= answer.high, 'low above high');
  }
  need(known.people, speaker.person);
  need(known.parties, speaker.party);
  need(known.origins, origin);
  return found;
}

describe('the five documents', () => {
  it('are the sources of the pack, each in the file of its id', () => {
    expect(sources.map(({ id }) => id)).toEqual(['bloomberg', 'donga', 'kei', 'owp', 'wsj']);
    expect(sourceFiles).toEqual(sources.map(({ id }) => `${id}.md`));
  });

  it.each(sources)('$id carries its title, and its date where it claims to state one', (source) => {
    expect(source.text).toContain(source.title);
    if (!source.publishedBasis.startsWith('Stated: “')) {
      expect(source.publishedBasis).toMatch(/^Derived: /);
      return;
    }
    const stated = /“([^”]+)”/.exec(source.publishedBasis)![1]!;
    expect(source.text).toContain(stated);
    const date = new Date(`${source.published}T00:00:00Z`);
    const month = date.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
    expect(stated).toMatch(
      new RegExp(`${month}\\W+${date.getUTCDate()}, ${date.getUTCFullYear()}`),
    );
  });
});

describe('questions and gazetteer', () => {
  it('declare every id once', () => {
    for (const list of [topics, questions, ...Object.values(gazetteer)])
      expect(repeated(list)).toEqual([]);
    for (const { positions } of questions) expect(repeated(positions)).toEqual([]);
  });

  it('refer to topics, positions, places and parties that exist', () => {
    for (const { id, topic, positions } of questions) {
      expect([...ids(topics)], id).toContain(topic);
      for (const { conflicts } of positions)
        for (const other of conflicts) expect([...ids(positions)], id).toContain(other);
    }
    for (const { id, within } of gazetteer.places)
      expect(within === undefined || known.places.has(within), id).toBe(true);
    for (const { id, of } of gazetteer.parties)
      expect(of === undefined || known.parties.has(of), id).toBe(true);
    for (const { id, party } of gazetteer.people)
      expect(party === undefined || known.parties.has(party), id).toBe(true);
  });

  it('puts every place under a root, without a circle', () => {
    const within = new Map(gazetteer.places.map((place) => [place.id, place.within]));
    for (const { id } of gazetteer.places) {
      const path = new Set<string>();
      for (let at: string | undefined = id; at !== undefined; at = within.get(at)) {
        expect(path.has(at), id).toBe(false);
        path.add(at);
      }
    }
  });

  it.each(['people', 'places', 'parties'] as const)('gives no alias to two of the %s', (list) => {
    const owner = new Map<string, string>();
    for (const { id, name, aliases } of gazetteer[list])
      for (const alias of new Set([name.en, name.ko ?? name.en, ...aliases])) {
        expect(owner.get(alias) ?? id, alias).toBe(id);
        owner.set(alias, id);
      }
  });
});

describe('claims', () => {
  it('have ids of their own, made of source and question', () => {
    expect(repeated(claims)).toEqual([]);
    for (const { id, source, question } of claims)
      expect(`${id}-`.startsWith(`${source}-${question}-`), id).toBe(true);
  });

  it('quote their sources verbatim', () => {
    const textOf = new Map(sources.map(({ id, text }) => [id, text]));
    const wrong = claims.filter(({ source, quote }) => !textOf.get(source)?.includes(quote));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.each(sources)('of $id resolve, in answer, speaker and origin', ({ id }) => {
    const own = claims.filter(({ source }) => source === id);
    expect(own.map(({ question }) => question).filter((name) => !questionOf.has(name))).toEqual([]);
    expect(own.flatMap(problems)).toEqual([]);
  });

  it('answer every question, and come from every source', () => {
    const answered = new Set(claims.map(({ question }) => question));
    expect([...questionOf.keys()].filter((id) => !answered.has(id))).toEqual([]);
    expect(new Set(claims.map(({ source }) => source))).toEqual(ids(sources));
  });

  it('deny nothing in the reporter’s voice', () => {
    const denials = claims.filter(({ modality }) => modality === 'denial');
    expect(denials.length).toBeGreaterThan(0);
    for (const { id, speaker, answer } of denials) {
      expect(speaker.party, id).toBeDefined();
      expect('holder' in answer && answer.holder, id).toBeTruthy();
    }
  });
});

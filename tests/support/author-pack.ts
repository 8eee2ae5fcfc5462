/** A small pack as an author would write it, in memory: what the tests of the review break. */
import type { Phrasings, Seeds } from '../../seeds/read-seeds.ts';

type Item = Record<string, unknown>;

/** A place in the written pack, loosely typed, so that a test can put anything there. */
export interface Draft extends Item {
  entity: { languages: { en: Record<string, Record<string, unknown[]>> } };
  places: Item[];
  people: Item[];
  parties: Item[];
  questions: Item[];
  sources: Item[];
  claims: Item[];
}

export interface AuthorPack {
  draft: Draft;
  phrasings: Phrasings[];
  /** Of the one document. */
  text: string;
}

const en = (text: string) => ({ en: text });

/** Fresh and without a fault. */
export function authorPack(): AuthorPack {
  return {
    text: 'The ferry pier was opened on 3 May. Its pier master calls it safe. Dogs may come along.',
    draft: {
      format: 'second-source-pack/1',
      id: 'ferry-pier',
      version: 1,
      title: en('The ferry pier'),
      description: en('A pier that exists only here.'),
      entity: {
        id: 'ferry-pier',
        label: en('the ferry pier'),
        languages: {
          en: {
            names: { heads: ['pier'], identifying: ['ferry'] },
            anchors: { topic: ['ferry company'] },
            lookalikes: { phrases: ['bathing pier'], modifiers: ['bathing'] },
          },
        },
      } as unknown as Draft['entity'],
      topics: [{ id: 'all', label: en('All') }],
      places: [{ id: 'north-quay', name: en('North Quay') }],
      people: [{ id: 'pier-master', name: en('Ada Plank'), roles: ['master'] }],
      parties: [{ id: 'town', name: en('the town') }],
      origins: [{ id: 'notice', name: en('the notice on the gate') }],
      questions: [
        { id: 'opened', topic: 'all', kind: 'date', label: en('When was it opened?') },
        { id: 'master', topic: 'all', kind: 'person', label: en('Who?'), roles: ['master'] },
        {
          id: 'safe',
          topic: 'all',
          kind: 'stance',
          label: en('Is it safe?'),
          positions: [
            { id: 'safe', label: en('safe'), conflicts: ['unsafe'] },
            { id: 'unsafe', label: en('unsafe') },
          ],
        },
      ],
      sources: [
        {
          id: 'gull',
          publisher: 'The Gull',
          title: 'A pier',
          published: '2020-05-04',
          publishedBasis: 'made for tests',
          kind: 'newspaper',
          country: 'GB',
          profile: en('A paper that exists only here.'),
        },
      ],
      claims: [
        {
          id: 'gull-opened',
          source: 'gull',
          question: 'opened',
          quote: 'The ferry pier was opened on 3 May.',
          answer: {
            kind: 'date',
            range: { from: '2020-05-03', to: '2020-05-03' },
            precision: 'day',
          },
          speaker: { name: en('The Gull'), attribution: 'reporter' },
        },
        {
          id: 'gull-safe',
          source: 'gull',
          question: 'safe',
          quote: 'Its pier master calls it safe.',
          answer: { kind: 'stance', holder: 'town', position: 'safe' },
          speaker: { name: en('the pier master'), attribution: 'named-official', party: 'town' },
          origin: 'notice',
          modality: 'opinion',
        },
      ],
    },
    phrasings: [
      { question: 'opened', answers: { '*': ['The pier was opened in May.'] }, nearMisses: [] },
      { question: 'master', answers: { '*': ['Ada Plank runs the pier.'] }, nearMisses: [] },
      {
        question: 'safe',
        answers: { safe: ['The pier is safe.'], unsafe: ['The pier is a danger.'] },
        nearMisses: [],
      },
    ],
  };
}

export function toSeeds({ draft, phrasings, text }: AuthorPack): Seeds {
  return {
    folder: '/seeds/ferry-pier',
    documents: [{ path: '/seeds/ferry-pier/sources/gull.md', meta: draft.sources[0]!, text }],
    claimFiles: [{ path: '/seeds/ferry-pier/claims/gull.json', count: draft.claims.length }],
    phrasings: phrasings.map((content) => ({
      path: `/seeds/ferry-pier/phrasings/${content.question}.json`,
      content,
    })),
    draft,
  };
}

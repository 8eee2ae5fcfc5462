import { describe, expect, test } from 'vitest';
import { independence, sharedOrigins } from '../../components/independence.ts';
import { arrange, leftOut, mergePage, reportsOf } from '../../components/panel-model.ts';
import { facetOptions, filterHits } from '../../components/search-model.ts';
import { patternsOf, siteOf } from '../../components/site-pattern.ts';
import { dayOf, isoOf, knowledgeOf, timelineModel } from '../../components/timeline-model.ts';
import { groupByTopic } from '../../components/topics.ts';
import { cardText, relationText } from '../../data/locale/card.ts';
import { formatDate, pick, resolveLocale } from '../../data/locale/locale.ts';
import { originalHref, sourceHref } from '../../data/source-link.ts';
import { overview, overviewComparisons } from '../fixtures/overview.ts';
import { pageReports, pageState, searchHits } from '../fixtures/reports.ts';

const byId = (id: string) => overviewComparisons.find(({ question }) => question.id === id)!;
const ids = (comparisons: readonly { question: { id: string } }[]) =>
  comparisons.map(({ question }) => question.id);

describe('independence', () => {
  test('counts sources that cite one origin once', () => {
    const { sources, origins, shared } = independence(byId('sanctions').rows);
    expect([sources, origins]).toEqual([3, 2]);
    expect(shared.map((group) => group.sources.map(({ id }) => id))).toEqual([
      ['donga', 'bloomberg'],
    ]);
  });

  test('an origin cited by one source alone is still one origin', () => {
    const [donga] = byId('sanctions').rows;
    expect(independence([donga!])).toEqual({ sources: 1, origins: 1, shared: [] });
  });

  test('is told of all questions together, each origin once', () => {
    const once = sharedOrigins(overviewComparisons);
    expect(once).toHaveLength(1);
    expect(once[0]!.sources.map(({ id }) => id)).toEqual(['donga', 'bloomberg']);
    expect(once[0]!.questions.map(({ id }) => id)).toEqual(['sanctions']);
    const sanctions = byId('sanctions');
    const again = { ...sanctions, question: { ...sanctions.question, id: 'again' } };
    const [both, ...others] = sharedOrigins([sanctions, again]);
    expect(others).toEqual([]);
    expect(both!.sources).toHaveLength(2);
    expect(both!.questions.map(({ id }) => id)).toEqual(['sanctions', 'again']);
  });
});

describe('panel', () => {
  test('the page takes the place of the sources’ own comparison on its questions', () => {
    const merged = mergePage(overviewComparisons, pageReports);
    expect(ids(merged)).toEqual(ids(overviewComparisons));
    expect(merged.find(({ question }) => question.id === 'staffing')!.pageAnswer?.en).toBe(
      '50 a side',
    );
  });

  test('a sentence that neither names the entity nor answers a question is none of its statements', () => {
    const [first, ...rest] = pageState.statements;
    const report = { ...first!.report!, comparisons: [] };
    const statements = [{ ...first!, mentioned: false, report }, ...rest];
    expect(reportsOf({ ...pageState, statements })).toHaveLength(rest.length);
    expect(reportsOf(pageState)).toEqual(pageReports);
  });

  test('what is left out comes by how many sources answer it', () => {
    const merged = mergePage(overviewComparisons, pageReports);
    expect(ids(leftOut(merged))).toEqual(['location', 'heads', 'who-pays']);
  });

  test('filters and sorts without touching what it was given', () => {
    const before = ids(overviewComparisons);
    expect(
      ids(arrange(overviewComparisons, { filter: 'disagreements', sort: 'question' })),
    ).toEqual(['staffing', 'sanctions']);
    expect(ids(arrange(overviewComparisons, { filter: 'page', sort: 'question' }))).toEqual([]);
    expect(ids(arrange(overviewComparisons, { filter: 'all', sort: 'date' })).at(-1)).toBe(
      'who-pays',
    );
    expect(ids(overviewComparisons)).toEqual(before);
  });

  test('topics keep their order and find their names', () => {
    const groups = groupByTopic(overviewComparisons, overview.packs);
    expect(groups.map(({ label }) => label?.en)).toEqual([
      'Opening',
      'Place and building',
      'Staff and running',
      'Sanctions and support',
    ]);
    expect(groupByTopic(overviewComparisons, [])[0]!.label).toBeUndefined();
  });
});

describe('timeline', () => {
  test('days and dates are each other’s inverse, leap days too', () => {
    for (const iso of ['1970-01-01', '2018-09-14', '2020-02-29'])
      expect(isoOf(dayOf(iso))).toBe(iso);
  });

  test('holds every date with air at both ends', () => {
    const model = timelineModel(overviewComparisons, overview.events, {
      title: 'A page',
      published: '2020-07-02',
    })!;
    expect(model.from).toBeLessThan(dayOf('2018-04-27'));
    expect(model.to).toBeGreaterThan(dayOf('2020-07-02'));
    expect(model.sources.map(({ source }) => source.id)[0]).toBe('donga');
  });

  test('has nothing to draw without sources', () => {
    expect(timelineModel([], overview.events)).toBeUndefined();
  });

  test.each([
    ['bloomberg', '2018-08-21', 'known'],
    ['bloomberg', '2018-09-07', 'overtaken'],
    ['kei', '2018-09-07', 'known'],
    ['kei', '2018-09-06', 'later'],
    ['wsj', '2018-09-17', 'known'],
  ])('%s on %s: %s', (source, asOf, expected) => {
    expect(knowledgeOf(byId('status'), source, asOf)).toBe(expected);
  });

  test('a difference is not overtaken: only what changes is', () => {
    expect(knowledgeOf(byId('staffing'), 'donga', '2018-12-31')).toBe('known');
  });
});

describe('search facets', () => {
  test('offer what the results have, most frequent first', () => {
    const { standing } = cardText('en');
    expect(facetOptions(searchHits, 'relation', 'en', standing)).toEqual([
      { value: 'differs', label: 'Sources differ', count: 3 },
      { value: 'alone', label: 'Only here', count: 1 },
    ]);
  });

  test('narrow together', () => {
    const facets = { source: 'wsj', relation: 'differs' };
    expect(filterHits(searchHits, facets)).toEqual([searchHits[0]]);
    expect(filterHits(searchHits, { source: 'wsj', relation: 'alone' })).toEqual([]);
  });
});

describe('sites', () => {
  test.each([
    ['news.example', '*://*.news.example/*'],
    [' *.Example.org ', '*://*.example.org/*'],
    ['https://www.news.example/a/b?c', '*://*.www.news.example/*'],
    ['news.example/', '*://*.news.example/*'],
    ['localhost', '*://*.localhost/*'],
  ])('%s', (typed, pattern) => {
    expect(patternsOf(typed)).toEqual([pattern]);
  });

  test.each([
    '',
    '*',
    'news',
    'a b.example',
    '*://*/*',
    'news..example',
    '-x.example',
    'ftp://a.b',
  ])('is no site: “%s”', (typed) => {
    expect(patternsOf(typed)).toBeUndefined();
  });

  test('a pattern reads as a host', () => {
    expect(siteOf('*://*.news.example/*')).toBe('*.news.example');
  });
});

describe('language', () => {
  test.each([
    ['auto', 'ko-KR', 'ko'],
    ['auto', 'kok-IN', 'en'],
    ['auto', 'de', 'en'],
    ['ko', 'en-GB', 'ko'],
    ['en', 'ko', 'en'],
  ] as const)('%s in a %s browser is %s', (chosen, browser, expected) => {
    expect(resolveLocale(chosen, browser)).toBe(expected);
  });

  test('falls back to English where a pack has no translation', () => {
    expect(pick({ en: 'open' }, 'ko')).toBe('open');
  });

  test('writes dates without moving them, and leaves what is no date', () => {
    expect(formatDate('2018-09-14', 'en')).toBe('14 Sept 2018');
    expect(formatDate('2018-09-14', 'ko')).toBe('2018. 9. 14.');
    expect(formatDate('last week', 'en')).toBe('last week');
  });

  test('who is later depends on whether a page takes part', () => {
    expect(relationText('updates', true, 'en')).toBe('earlier state');
    expect(relationText('updates', false, 'en')).toBe('later state');
    expect(relationText('differs', false, 'en')).toBe('differs');
  });
});

describe('links', () => {
  test('lead to a claim in the source reader', () => {
    expect(sourceHref('p', 's', 'c-1')).toBe('/source.html?pack=p&source=s#claim-c-1');
    expect(sourceHref('p', 's')).toBe('/source.html?pack=p&source=s');
  });

  test('a text fragment keeps commas and hyphens from meaning something', () => {
    expect(originalHref('https://news.example/a', 'one-time, “open”')).toBe(
      'https://news.example/a#:~:text=one%2Dtime%2C%20%E2%80%9Copen%E2%80%9D',
    );
    expect(originalHref('https://news.example/a#b', 'x')).toBe('https://news.example/a#b:~:text=x');
  });
});

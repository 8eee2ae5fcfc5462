/** The article's date, and how it is known. */
import { describe, expect, it } from 'vitest';
import { isArticle } from '../../../entrypoints/article.content/gate.ts';
import { findPublished, parseDate } from '../../../data/article/published.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('findPublished', () => {
  it.each([
    [
      'structured data',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2018-09-14T23:30:00Z' }),
      '2018-09-14',
      'structured-data',
    ],
    [
      'a graph',
      jsonLd({
        '@graph': [{ '@type': 'WebPage' }, { '@type': 'Article', datePublished: '2018-09-14' }],
      }),
      '2018-09-14',
      'structured-data',
    ],
    [
      'meta',
      '<meta property="article:published_time" content="2018-09-14T09:00:00+09:00">',
      '2018-09-14',
      'meta',
    ],
    ['meta by name', '<meta name="DC.date.issued" content="2018-09-14">', '2018-09-14', 'meta'],
    [
      'a time element',
      '<article><time datetime="2018-09-14T10:00">Friday</time></article>',
      '2018-09-14',
      'time-element',
    ],
    [
      'a byline',
      '<main><p class="byline">By A. Reporter | Sept. 14, 2018</p></main>',
      '2018-09-14',
      'text',
    ],
    [
      'a Korean byline',
      '<main><span class="date">입력 2018.09.14 10:00</span></main>',
      '2018-09-14',
      'text',
    ],
    [
      'the line below the headline',
      '<div><h1>News</h1><p>14 September 2018</p></div>',
      '2018-09-14',
      'text',
    ],
    ['nothing', '<p>On 1 May 2018 it rained.</p>', undefined, 'unknown'],
    [
      'broken data',
      '<script type="application/ld+json">{"datePublished": </script>',
      undefined,
      'unknown',
    ],
    ['an impossible date', '<meta name="date" content="2018-02-31">', undefined, 'unknown'],
  ])('finds it in %s', (_, html, date, from) => {
    expect(findPublished(parse(html))).toEqual(date ? { date, from } : { from });
  });
});

describe('parseDate', () => {
  it.each([
    ['2018-09-14', '2018-09-14'],
    ['2018년 9월 4일', '2018-09-04'],
    ['Friday, September 4th, 2018', '2018-09-04'],
    ['4 Sept. 2018', '2018-09-04'],
    ['in September', null],
    ['2018-13-01', null],
  ])('%s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });
});

describe('isArticle', () => {
  const long = `<p>${'One sentence of an article. '.repeat(20)}</p>`.repeat(3);
  it.each([
    ['says so in Open Graph', '<meta property="og:type" content="article">', true],
    ['says so in structured data', jsonLd({ '@type': ['NewsArticle'] }), true],
    ['reads like one', long, true],
    ['has one article with text', `<article>${long}</article>`, true],
    [
      'lists articles',
      jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }),
      false,
    ],
    ['has teasers only', '<article><p>One.</p></article><article><p>Two.</p></article>', false],
    ['has no body', '', false],
  ])('a page that %s', (_, html, expected) => {
    expect(isArticle(parse(html))).toBe(expected);
  });
});

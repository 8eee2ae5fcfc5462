import { describe, expect, it } from 'vitest';
import { isOwnPage } from '../../data/relating/own-source.ts';

const source = { title: 'The bridge “opens”', hosts: ['first.example'] };
const addressed = { ...source, url: 'https://second.example/news/1' };

describe('a page that is itself a source', () => {
  it.each<[string, object, string, string, boolean]>([
    ['its host and its title', source, 'https://www.first.example/a', 'The bridge “opens”', true],
    ['other typography', source, 'https://first.example/a', 'The Bridge "Opens"', true],
    [
      'the site’s name behind it',
      source,
      'https://first.example/a',
      'The bridge opens | First',
      true,
    ],
    ['another article of the host', source, 'https://first.example/a', 'A tunnel closes', false],
    ['its title elsewhere', source, 'https://other.example/a', 'The bridge “opens”', false],
    ['a host that only ends alike', source, 'https://notfirst.example/', 'The bridge opens', false],
    ['its address', addressed, 'https://second.example/news/1?utm=2#top', 'Anything', true],
    ['another address', addressed, 'https://second.example/news/2', 'Anything', false],
    ['no title at all', source, 'https://first.example/a', '', false],
    ['no address at all', source, 'not an address', 'The bridge “opens”', false],
  ])('is told by %s', (_, one, url, title, expected) => {
    expect(isOwnPage(one as typeof source, { url, title })).toBe(expected);
  });
});

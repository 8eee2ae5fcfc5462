import { expect, it } from 'vitest';
import type { Mute } from '../../data/settings.ts';
import { stillShows } from '../../entrypoints/popup/still-shows.ts';
import { pageState } from '../fixtures/reports.ts';

const pack = 'liaison-office';

it.each<[what: string, mute: Mute, shown: boolean]>([
  ['a topic', { kind: 'pack', pack }, true],
  ['another topic', { kind: 'pack', pack: 'other' }, false],
  ['a question', { kind: 'question', pack, id: 'hours' }, true],
  ['a question that the page does not answer', { kind: 'question', pack, id: 'x' }, false],
  ['a question of another topic', { kind: 'question', pack: 'other', id: 'hours' }, false],
  ['a quote', { kind: 'claim', pack, id: 'wsj-hours' }, true],
  ['a quote that is not on the page', { kind: 'claim', pack, id: 'hours' }, false],
])('tells whether %s is still shown', (_, mute, shown) => {
  expect(stillShows(pageState, [mute])).toBe(shown);
});

it('shows nothing that is muted where nothing is', () => {
  expect(stillShows(pageState, [])).toBe(false);
});

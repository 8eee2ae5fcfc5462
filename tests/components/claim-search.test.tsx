// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ClaimSearch, type ClaimSearchProps } from '../../components/claim-search.tsx';
import { createSearch } from '../../data/search/search.ts';
import { overviewComparisons } from '../fixtures/overview.ts';
import { searchHits } from '../fixtures/reports.ts';

afterEach(cleanup);

function show(more: Partial<ClaimSearchProps> = {}) {
  const calls = { onText: vi.fn(), onCompare: vi.fn(), onCopy: vi.fn() };
  const disputed = createSearch(overviewComparisons, 'en')('');
  const props = { text: 'staff', hits: searchHits, disputed, locale: 'en' as const };
  render(<ClaimSearch {...props} {...calls} {...more} />);
  return calls;
}

const input = () => screen.getByRole('searchbox');
const results = () => [...document.querySelectorAll<HTMLElement>('.result-main')];

test('marks what matched, and leaves the quote whole', () => {
  show();
  expect(results()[0]!.querySelector('mark')!.textContent).toBe('staffers');
  expect(results()[0]!.textContent).toContain('“Each side will have 15 to 20 staffers at');
});

test('an empty search shows what the sources disagree on, what changed after it', () => {
  show({ text: '', hits: undefined });
  const questions = results().map((result) => result.textContent);
  expect(questions[0]).toContain('Sources differ');
  expect(questions.at(-1)).toContain('Changed since');
  expect(screen.getByRole('status').textContent).toContain('disagree');
});

test('one who comes for it can type at once', async () => {
  show({ text: '', wanted: true });
  await vi.waitFor(() => expect(document.activeElement).toBe(input()));
});

test('the arrows go through the results and back to the field', () => {
  show();
  input().focus();
  fireEvent.keyDown(input(), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(results()[0]);
  fireEvent.keyDown(results()[0]!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(results()[1]);
  fireEvent.keyDown(results()[1]!, { key: 'ArrowUp' });
  fireEvent.keyDown(results()[0]!, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(input());
});

test('Enter in the field takes the first result', () => {
  const { onCompare } = show();
  fireEvent.keyDown(input(), { key: 'Enter' });
  expect(onCompare).toHaveBeenCalledWith(searchHits[0]);
});

test('“/” comes back to the field, and is an ordinary letter inside it', () => {
  show();
  results()[1]!.focus();
  const outside = fireEvent.keyDown(results()[1]!, { key: '/' });
  expect(document.activeElement).toBe(input());
  expect(outside).toBe(false);
  expect(fireEvent.keyDown(input(), { key: '/' })).toBe(true);
});

test('a facet keeps only its results', () => {
  show();
  const facet = screen.getByLabelText('Source');
  fireEvent.change(facet, { target: { value: 'owp' } });
  expect(results()).toHaveLength(1);
  expect(results()[0]!.textContent).toContain('Staffing the office');
  fireEvent.change(facet, { target: { value: '' } });
  expect(results()).toHaveLength(searchHits.length);
});

test('announces how many were found, and that nothing was', () => {
  show();
  expect(screen.getByRole('status').textContent).toBe('4 results');
  cleanup();
  show({ hits: [], text: 'xyz' });
  expect(screen.getByRole('status').textContent).toBe('Nothing found for “xyz”.');
});

test('calls nothing missing before the search has been answered, nor after a single letter', () => {
  show({ hits: undefined });
  expect(screen.getByRole('status').textContent).toBe('');
  cleanup();
  show({ hits: [], text: 's' });
  expect(screen.getByRole('status').textContent).toContain('disagree');
});

test('a result opens in its source and can be copied', () => {
  const { onCopy } = show();
  expect(screen.getAllByRole('link')[0]!.getAttribute('href')).toBe(
    '/source.html?pack=liaison-office&source=wsj#claim-wsj-staff',
  );
  fireEvent.click(screen.getAllByText('Copy with citation')[0]!);
  expect(onCopy).toHaveBeenCalledWith(searchHits[0]);
});

test('says that the results are not yet those of the text', () => {
  show({ busy: true });
  expect(document.querySelector('.results')!.getAttribute('aria-busy')).toBe('true');
});

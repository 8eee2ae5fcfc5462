// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PageView, type PageViewProps } from '../../components/page-view.tsx';
import { pageState } from '../fixtures/reports.ts';

afterEach(cleanup);

function show(more: Partial<PageViewProps> = {}) {
  const calls = {
    onTurnOn: vi.fn(),
    onReload: vi.fn(),
    onReadNow: vi.fn(),
    onCompareAll: vi.fn(),
    onCorrectDate: vi.fn(),
    onJump: vi.fn(),
    onCompare: vi.fn(),
    onMute: vi.fn(),
  };
  const props = {
    page: pageState,
    host: 'news.example',
    askable: false,
    offered: true,
    locale: 'en' as const,
  };
  render(<PageView {...props} {...calls} {...more} />);
  return calls;
}

const statements = () =>
  [...document.querySelectorAll('li.statement')].map((item) => item.getAttribute('data-relation'));

test('lists the statements in page order, counted by how the sources stand', () => {
  show();
  expect(statements()).toEqual(['differs', 'differs', 'agrees', 'alone']);
  expect(screen.getByRole('radio', { name: '2 differ' })).toBeTruthy();
  expect(screen.getByRole('radio', { name: '0 changed' })).toBeTruthy();
});

test('filters by relation, and says when nothing is left', () => {
  show();
  fireEvent.click(screen.getByRole('radio', { name: '1 agree' }));
  expect(statements()).toEqual(['agrees']);
  fireEvent.click(screen.getByRole('radio', { name: '0 changed' }));
  expect(statements()).toEqual([]);
  expect(screen.getByText('No statement of this kind on the page.')).toBeTruthy();
});

test('jumps to a statement', () => {
  const { onJump } = show();
  fireEvent.click(screen.getByRole('button', { name: /Go to it on the page: Seoul always held/ }));
  expect(onJump).toHaveBeenCalledWith('s2');
});

test('shows how the date was found, and takes a correction', () => {
  const { onCorrectDate } = show();
  expect(document.body.textContent).toContain('as the page tells search engines');
  fireEvent.click(screen.getByRole('button', { name: 'Change' }));
  fireEvent.input(screen.getByLabelText('Date of the article'), {
    target: { value: '2020-07-03' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onCorrectDate).toHaveBeenCalledWith('2020-07-03');
});

test('leaves the date alone when the reader cancels', () => {
  const { onCorrectDate } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Change' }));
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onCorrectDate).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Change' })).toBeTruthy();
});

test.each([
  ['not-an-article', 'Not an article'],
  ['no-mention', 'Nothing to compare here'],
  ['off', 'Not reading this page'],
  ['failed', 'The page could not be read'],
  ['no-access', 'No access to this site'],
  ['no-page', 'Not a web page'],
  ['not-loaded', 'Not started on this page yet'],
] as const)('says plainly why there is nothing: %s', (page, title) => {
  show({ page });
  expect(screen.getByText(title)).toBeTruthy();
});

test('offers to turn on a site without access', () => {
  const { onTurnOn } = show({ page: 'no-access' });
  fireEvent.click(screen.getByRole('button', { name: 'Turn on for news.example' }));
  expect(onTurnOn).toHaveBeenCalledTimes(1);
});

test('says why, and offers nothing, where the reader does not want to be asked', () => {
  show({ page: 'no-access', offered: false });
  expect(screen.getByText('No access to this site')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Turn on/ })).toBeNull();
});

test('reads a page on request only where the reader wants to be asked', () => {
  const { onReadNow } = show({ page: { ...pageState, state: 'off' }, askable: true });
  fireEvent.click(screen.getByRole('button', { name: 'Read this page now' }));
  expect(onReadNow).toHaveBeenCalledTimes(1);
  cleanup();
  show({ page: { ...pageState, state: 'off' } });
  expect(screen.queryByRole('button', { name: 'Read this page now' })).toBeNull();
});

test('a claim base that cannot be opened is a state, with a way to try again', () => {
  const { onReload } = show({ page: { ...pageState, problem: 'storage-unavailable' } });
  expect(screen.getByText('The claim base cannot be opened')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onReload).toHaveBeenCalledTimes(1);
});

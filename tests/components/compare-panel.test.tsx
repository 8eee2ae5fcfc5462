// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ComparePanel, type ComparePanelProps } from '../../components/compare-panel.tsx';
import { overview, overviewComparisons } from '../fixtures/overview.ts';
import { pageReports, pageState } from '../fixtures/reports.ts';

const page = {
  title: pageState.title,
  published: pageState.published,
  reports: pageReports,
  selected: [],
};

interface WithViewport {
  happyDOM: { setViewport(size: { width: number; height: number }): void };
}

/** How wide the panel is: happy-dom answers media queries from the window's size. */
function setWidth(width: number) {
  (window as unknown as WithViewport).happyDOM.setViewport({ width, height: 800 });
}

beforeEach(() => setWidth(1200));
afterEach(cleanup);

function show(more: Partial<ComparePanelProps> = {}) {
  const copy = vi.fn(async (_text: string) => undefined);
  render(<ComparePanel overview={overview} locale="en" copy={copy} {...more} />);
  return copy;
}

const questions = () =>
  [...document.querySelectorAll('.matrix-question, .questions h2')].map((h) => h.textContent);

test('wide: a matrix of every question and every source, oldest source first', () => {
  show();
  const columns = screen.getAllByRole('columnheader').map((cell) => cell.textContent);
  expect(columns).toHaveLength(6);
  expect(columns[1]).toContain('The Dong-A Ilbo');
  expect(columns.at(-1)).toContain('The Organization for World Peace');
  expect(questions()).toHaveLength(overviewComparisons.length);
});

test('narrow: the same questions under each other', () => {
  setWidth(320);
  show();
  expect(screen.queryByRole('table')).toBeNull();
  expect(questions()).toHaveLength(overviewComparisons.length);
});

test('with a page, its answers are a column and its questions come first', () => {
  show({ page });
  expect(screen.getByRole('columnheader', { name: 'This page' })).toBeTruthy();
  expect(questions()).toHaveLength(4);
  const row = document.getElementById('q-liaison-office-staffing')!;
  expect(row.textContent).toContain('50 a side');
});

test('opens on the questions of a selection, the rest of the page a word away', () => {
  const selection = pageReports[1]!.text;
  show({ page: { ...page, selection, selected: [pageReports[1]!] } });
  expect(questions()).toEqual(['Does the office violate sanctions?']);
  expect(screen.getByRole('columnheader', { name: 'Selection' })).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'On this page' }));
  expect(questions()).toHaveLength(4);
  expect(screen.getByRole('columnheader', { name: 'This page' })).toBeTruthy();
});

test('names a selection where no page answers beside it, in the narrow panel too', () => {
  setWidth(320);
  const selected = [pageReports[1]!];
  show({ locale: 'ko', page: { selection: pageReports[1]!.text, selected, reports: selected } });
  expect(document.querySelector('.page-answer span')!.textContent).toBe('선택한 문장');
});

test('says when no question is about the selection', () => {
  show({ page: { selection: 'It rained.', selected: [], reports: [] } });
  expect(screen.getByText(/No installed question is about this passage/)).toBeTruthy();
  expect(questions()).toHaveLength(overviewComparisons.length);
});

test('a source on its own page is that page, not silent', () => {
  const [report] = pageReports;
  const comparisons = report!.comparisons.map((comparison) => ({
    ...comparison,
    rows: comparison.rows.filter(({ source }) => source.id !== 'kei'),
  }));
  show({ page: { ...page, reports: [{ ...report!, comparisons }] } });
  fireEvent.click(screen.getByRole('radio', { name: 'All questions' }));
  const cells = document.querySelectorAll('#q-liaison-office-staffing td');
  expect(cells[3]!.textContent).toBe('This page');
});

test('keeps to disagreements on request', () => {
  show();
  fireEvent.click(screen.getByRole('radio', { name: 'Disagreements' }));
  expect(questions()).toEqual([
    'How many people staff the office?',
    'Does the office violate sanctions?',
  ]);
  expect(screen.getByText('2 questions shown')).toBeTruthy();
});

test('sorts by date, the latest report first', () => {
  show();
  fireEvent.click(screen.getByRole('radio', { name: 'by date' }));
  expect(questions().at(-1)).toBe('Who supplies and pays for the office?');
});

test('shows both sides of a source that quotes both', () => {
  show();
  const row = document.getElementById('q-liaison-office-sanctions')!;
  const answers = [...row.querySelectorAll('td:nth-of-type(1) .cell-answer')];
  expect(answers.map((answer) => answer.textContent)).toEqual([
    'might violate them',
    'does not violate them',
  ]);
});

test('draws sources of one origin together, and says nothing where each stands alone', () => {
  show();
  const row = document.getElementById('q-liaison-office-sanctions')!;
  expect(row.textContent).toContain('3 sources, 2 origins');
  expect(row.textContent).toContain('The Dong-A Ilbo, Bloomberg: all from Chosun Ilbo');
  expect(document.getElementById('q-liaison-office-hours')!.textContent).not.toContain('origin');
});

test('opens on the question that was asked for', () => {
  show({ page, focus: { pack: 'liaison-office', id: 'who-pays' } });
  expect(document.activeElement?.id).toBe('q-liaison-office-who-pays');
});

test('tells what was known on a day: later answers faded, replaced ones struck through', () => {
  show();
  fireEvent.click(screen.getByRole('tab', { name: 'Timeline' }));
  const list = document.querySelector('.as-of-answers > div')!;
  expect(list.querySelectorAll('dd.overtaken s')).toHaveLength(2);
  fireEvent.input(screen.getByRole('slider'), { target: { value: '17770' } });
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('27 Aug 2018');
  expect(list.querySelectorAll('dd.later')).toHaveLength(3);
  expect(list.querySelectorAll('dd.overtaken')).toHaveLength(0);
});

test('says the timeline in words too', () => {
  show({ page });
  fireEvent.click(screen.getByRole('tab', { name: 'Timeline' }));
  const table = within(document.querySelector<HTMLElement>('.timeline-words')!);
  expect(table.getAllByRole('row', { hidden: true })).toHaveLength(9);
  expect(screen.getByRole('img', { name: /time axis/ })).toBeTruthy();
});

test('brackets the sources on the timeline that go back to one origin, and says so', () => {
  show();
  fireEvent.click(screen.getByRole('tab', { name: 'Timeline' }));
  const said = 'The Dong-A Ilbo, Bloomberg: all from Chosun Ilbo';
  const [origin, ...others] = document.querySelectorAll('.timeline-origins li');
  expect(others).toEqual([]);
  expect(origin!.textContent).toContain(said);
  expect(origin!.textContent).toContain('Does the office violate sanctions?');
  const tick = /M[\d.]+ ([\d.]+)H/g;
  const bracket = document.querySelector('.timeline .shared path')!.getAttribute('d')!;
  const circles = [...document.querySelectorAll('.timeline .source circle')];
  const lanes = circles.map((circle) => circle.getAttribute('cy'));
  const held = [...bracket.matchAll(tick)].map(([, y]) => lanes.indexOf(y!));
  const shown = [...document.querySelectorAll('.timeline .source text')];
  expect(held.map((lane) => shown[lane]!.textContent)).toEqual([
    expect.stringContaining('The Dong-A Ilbo'),
    expect.stringContaining('Bloomberg'),
  ]);
  const words = [...document.querySelectorAll('.timeline-words tr')];
  expect(words.filter((row) => row.textContent.includes(said))).toHaveLength(2);
});

test('digests the article: who says so too, who otherwise, and what it leaves out', () => {
  show({ page });
  fireEvent.click(screen.getByRole('tab', { name: 'This article' }));
  const digest = document.querySelector('.digest')!;
  expect(digest.querySelector('li')!.textContent).toContain(
    'differ The Wall Street Journal, The Organization for World Peace',
  );
  const onWhat = digest.querySelector('.digest-line[data-relation=differs] button');
  expect(onWhat!.textContent).toBe('How many people staff the office?');
  const missing = [...digest.querySelectorAll('.left-out button')].map((b) => b.textContent);
  expect(missing).toEqual([
    'Where is the office?',
    'Who heads the office?',
    'Who supplies and pays for the office?',
  ]);
  fireEvent.click(screen.getByText('Who heads the office?'));
  expect(document.activeElement?.id).toBe('q-liaison-office-heads');
});

test('the tabs are one stop, and arrows go between them', () => {
  show();
  const [first, second] = screen.getAllByRole('tab');
  expect([first!.tabIndex, second!.tabIndex]).toEqual([0, -1]);
  fireEvent.keyDown(first!, { key: 'ArrowRight' });
  expect(screen.getByRole('tab', { selected: true })).toBe(second);
  expect(document.activeElement).toBe(second);
});

test('copies what is shown', async () => {
  const copy = show({ page });
  fireEvent.click(screen.getByText('Copy as Markdown'));
  await expect.poll(() => screen.queryByText('Copied.')).not.toBeNull();
  const [[text]] = copy.mock.calls as [[string]];
  expect(text).toContain('## How many people staff the office?');
  expect(text).not.toContain('Who heads the office?');
});

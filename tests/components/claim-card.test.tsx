// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ClaimCard, type ClaimCardProps } from '../../components/claim-card.tsx';
import { pageReports } from '../fixtures/reports.ts';

afterEach(cleanup);

const [staffing, sanctions, hours, alone] = pageReports;

function show(report: ClaimCardProps['report'], more: Partial<ClaimCardProps> = {}) {
  const calls = { onCompare: vi.fn(), onClose: vi.fn(), onMute: vi.fn(), onStep: vi.fn() };
  const props = { report, statementText: 'What the page says.', locale: 'en' as const };
  render(<ClaimCard {...props} {...calls} {...more} />);
  return calls;
}

const rowOf = (publisher: string) =>
  screen.getAllByText(publisher)[0]!.closest<HTMLElement>('li.row')!;

test('names itself after the statement and shows question and page’s answer', () => {
  show(staffing!);
  expect(screen.getByRole('dialog', { name: /What the page says\./ })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'How many people staff the office?' })).toBeTruthy();
  expect(screen.getByText('50 a side')).toBeTruthy();
});

test('gives every source a row, the two kinds of silence told apart', () => {
  show(staffing!);
  const [first] = screen.getAllByRole('list');
  expect(within(first!).getAllByRole('listitem')).toHaveLength(5);
  expect(rowOf('Bloomberg').textContent).toContain('published before');
  expect(rowOf('Korea Economic Institute of America').textContent).toContain('did not say');
});

test('puts what differs first, its verbatim quote there in full with speaker and date', () => {
  show(staffing!);
  const [first] = document.querySelectorAll<HTMLElement>('li.row');
  expect(first!.dataset.relation).toBe('differs');
  expect(first!.querySelector('blockquote')!.textContent).toBe(
    '“Each side will have 15 to 20 staffers at the facility, according to an agreement they signed on Friday.”',
  );
  expect(first!.querySelector('figcaption')!.textContent).toMatch(/the agreement \(document/);
  expect(first!.querySelector('time')!.getAttribute('datetime')).toBe('2018-09-14');
});

test('shows a quote of every source that speaks, its speaker and date, without being asked', () => {
  show(staffing!);
  const [question] = staffing!.comparisons;
  for (const { source, claims } of question!.rows) {
    const glimpse = rowOf(source.publisher).querySelector('summary .glimpse');
    expect(glimpse?.querySelector('q')?.textContent).toBe(claims[0]?.quote);
    if (glimpse) expect(glimpse.textContent).toMatch(/\d+ \w+ \d{4}, .+$/);
  }
  expect(rowOf('The Wall Street Journal').querySelector('.glimpse small')?.textContent).toBe(
    '14 Sept 2018, as a plan, the agreement',
  );
});

test('names the origin and the modality of a repeated report', () => {
  show(sanctions!);
  expect(rowOf('Bloomberg').textContent).toContain(
    'an American official (unnamed official, as a possibility, citing Chosun Ilbo)',
  );
});

test('tells a possibility and its origin at a glance', () => {
  show(sanctions!);
  expect(rowOf('Bloomberg').querySelector('.glimpse small')?.textContent).toBe(
    '21 Aug 2018, as a possibility, an American official, citing Chosun Ilbo',
  );
});

test('says why: words, reasons and how sure', () => {
  show(staffing!);
  const why = screen.getByText('Why am I seeing this?').closest('details')!;
  expect(why.textContent).toContain('“officials”, “a side”, “worked”');
  expect(why.textContent).toContain('Says otherwise: 50 a side here, 15 to 20 a side there');
  expect(why.textContent).toContain('Very sure that');
  expect(why.textContent).not.toMatch(/%|0\.\d/);
});

test.each([
  [0.9, 'Very sure'],
  [0.6, 'Fairly sure'],
  [0.2, 'Not very sure'],
])('says %f in words', (confidence, said) => {
  const [question] = staffing!.comparisons;
  const unsaid = { ...question!, evidence: { words: [], confidence } };
  show({ ...staffing!, comparisons: [unsaid] });
  const why = screen.getByText('Why am I seeing this?').closest('details')!;
  expect(why.textContent).toContain(said);
  expect(why.textContent).toContain('Words that pointed here: the sentence as a whole');
});

test('does not call a source silent whose quote the reader has hidden', () => {
  const [question] = staffing!.comparisons;
  const rows = question!.rows.map((row) => ({
    ...row,
    relation: 'hidden' as const,
    claims: [],
  }));
  show({ ...staffing!, comparisons: [{ ...question!, rows }] });
  expect(rowOf('Bloomberg').textContent).toContain('hidden by you');
});

test('says so when no other source speaks', () => {
  show(alone!);
  expect(screen.getByText('No other source speaks of this.')).toBeTruthy();
});

test('hands on what a reader does', () => {
  const calls = show(hours!);
  fireEvent.click(screen.getByRole('button', { name: 'Compare sources' }));
  expect(calls.onCompare).toHaveBeenCalledWith(expect.objectContaining({ id: 'hours' }));
  fireEvent.click(screen.getByRole('button', { name: 'Next mark' }));
  fireEvent.click(screen.getByRole('button', { name: 'Previous mark' }));
  expect(calls.onStep.mock.calls).toEqual([[1], [-1]]);
  fireEvent.click(screen.getByText('this question'));
  fireEvent.click(screen.getByText('this topic'));
  fireEvent.click(screen.getAllByText('Hide quote')[0]!);
  expect(calls.onMute.mock.calls.flat()).toEqual([
    { kind: 'question', pack: 'liaison-office', id: 'hours' },
    { kind: 'pack', pack: 'liaison-office' },
    { kind: 'claim', pack: 'liaison-office', id: 'wsj-hours' },
  ]);
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
  expect(calls.onClose).toHaveBeenCalledTimes(1);
});

test('speaks Korean, quotes staying as they are', () => {
  show(staffing!, { locale: 'ko' });
  expect(screen.getByText('각 50명')).toBeTruthy();
  expect(rowOf('The Wall Street Journal').textContent).toContain('다름');
  expect(rowOf('The Wall Street Journal').textContent).toContain('Each side will have');
});

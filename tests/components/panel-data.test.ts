import { afterEach, expect, test, vi } from 'vitest';
import { loadPanel } from '../../entrypoints/compare/panel-data.ts';
import { readSample, withoutSource } from '../../entrypoints/welcome/sample.ts';
import { overview, packSummary } from '../fixtures/overview.ts';
import { pageReports, sourceView } from '../fixtures/reports.ts';

const passage = pageReports.map((report) => ({ ...report, start: 0, end: report.text.length }));

interface Message {
  type: string;
}

/** A browser whose background answers these messages; any other finds nobody there. */
function background(answers: Record<string, unknown>) {
  const runtime = {
    lastError: undefined as Error | undefined,
    sendMessage({ type }: Message, reply: (response?: { res: unknown }) => void) {
      const answer = answers[type];
      runtime.lastError = answer ? undefined : new Error('Receiving end does not exist.');
      reply(answer ? { res: answer } : undefined);
    },
  };
  vi.stubGlobal('chrome', { runtime });
}

const ok = (value: unknown) => ({ ok: true, value });

afterEach(() => vi.unstubAllGlobals());

test('without a request, the panel shows the sources alone', async () => {
  background({ getOverview: ok(overview) });
  const answer = await loadPanel(null);
  expect(answer).toEqual({ ok: true, value: { overview, page: undefined, at: 0 } });
});

test('a selection brings its own statements, those of no question left out', async () => {
  background({ getOverview: ok(overview), comparePassage: ok({ statements: passage }) });
  const answer = await loadPanel({ text: ' The office. ', published: '2020-07-02', at: 5 });
  if (!answer.ok) throw new Error(answer.problem);
  const { page, at } = answer.value;
  expect(at).toBe(5);
  expect(page?.selection).toBe('The office.');
  expect(page?.published).toBe('2020-07-02');
  expect(page?.selected.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
});

test('what the background cannot answer is a problem, not an exception', async () => {
  background({ getOverview: { ok: false, problem: 'storage-unavailable' } });
  expect(await loadPanel(null)).toEqual({ ok: false, problem: 'storage-unavailable' });
});

test('a background that is not there is a problem too', async () => {
  background({});
  expect(await loadPanel(null)).toEqual({ ok: false, problem: 'internal' });
});

test('the sample is made of sentences of the latest source', async () => {
  background({ listPacks: ok([packSummary]), getSource: ok(sourceView) });
  const sample = await readSample();
  expect(sample?.source).toBe('owp');
  expect(sample?.text).toBe(sourceView.claims[1]!.quote);
});

test('no pack, no sample', async () => {
  background({ listPacks: ok([{ ...packSummary, enabled: false }]) });
  expect(await readSample()).toBeUndefined();
});

test('a sample is not compared with the text that it comes from', () => {
  const { statements } = withoutSource({ statements: passage }, 'owp');
  const rows = statements.flatMap(({ comparisons }) => comparisons.flatMap((one) => one.rows));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(({ source }) => source.id)).not.toContain('owp');
});

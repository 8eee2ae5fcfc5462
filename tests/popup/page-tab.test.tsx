// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageState } from '../../data/protocol.ts';
import { PageTab } from '../../entrypoints/popup/page-tab.tsx';
import { pageState } from '../fixtures/reports.ts';

const { asked } = vi.hoisted(() => ({ asked: vi.fn() }));
vi.mock('../../data/protocol.ts', () => ({ sendMessage: asked }));

const [first, ...others] = pageState.statements;

beforeEach(() => {
  const tab = { id: 7, url: 'https://news.example/a' };
  Object.assign(fakeBrowser.tabs, { query: async () => [tab] });
});
afterEach(cleanup);

const show = (page: PageState | undefined) =>
  asked.mockImplementation(async () => page ?? Promise.reject(new Error('no receiver')));
const shown = () => document.querySelectorAll('.statement').length;

test('follows a page that asks anew after something was brought back', async () => {
  show({ ...pageState, statements: others });
  render(<PageTab locale="en" />);
  await expect.poll(shown).toBeGreaterThan(0);
  const before = shown();
  show(pageState);
  await expect.poll(shown).toBe(before + 1);
  expect(screen.getByText(first!.text, { exact: false })).toBeTruthy();
});

test('asks a silent tab again when it has loaded, and not before', async () => {
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  show(undefined);
  render(<PageTab locale="en" />);
  await expect.poll(() => screen.queryByRole('button', { name: /Reload/ })).not.toBeNull();
  const questions = asked.mock.calls.length;
  await fakeBrowser.tabs.onUpdated.trigger(8, { status: 'complete' }, { id: 8 } as never);
  await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, { id: 7 } as never);
  show(pageState);
  expect(asked.mock.calls).toHaveLength(questions);
  await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, { id: 7 } as never);
  await expect.poll(shown).toBeGreaterThan(0);
});

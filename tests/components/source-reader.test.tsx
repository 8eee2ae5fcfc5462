// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { SourceReader } from '../../components/source-reader.tsx';
import { sourceView } from '../fixtures/reports.ts';

afterEach(cleanup);

/** The passage of the first claim, with the text around its quote as a pack holds it. */
function passage(before: string, after: string): string {
  const [claim] = sourceView.claims;
  const view = { ...sourceView, claims: [{ ...claim!, context: { before, after } }] };
  render(<SourceReader view={view} locale="en" publishers={new Map()} />);
  return document.querySelector('.passage-text')!.textContent;
}

test('cuts the text around a quote between words, where a pack cuts anywhere', () => {
  const words = 'word '.repeat(30);
  const shown = passage(`${words.slice(-89)} `, ` ${words.slice(0, 89)}`);
  expect(shown).toMatch(/^… (word )+/);
  expect(shown).toMatch(/( word)+ …$/);
  expect(new Set(shown.replace(sourceView.claims[0]!.quote, '').match(/\w+/g))).toEqual(
    new Set(['word']),
  );
});

test('has dots only where the text goes on', () => {
  expect(passage('It begins. ', ' It ends.')).toMatch(/^It begins\. .* It ends\.$/);
});

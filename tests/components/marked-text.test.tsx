// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { array, assert, integer, property, record, string } from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { MarkedText } from '../../components/marked-text.tsx';

afterEach(cleanup);

const marks = (container: Element) =>
  [...container.querySelectorAll('mark')].map((mark) => mark.textContent);

test('marks ranges in any order, overlapping ones once', () => {
  const matches = [
    { start: 4, end: 8 },
    { start: 0, end: 3 },
    { start: 6, end: 10 },
  ];
  const { container } = render(<MarkedText text="one two three" matches={matches} />);
  expect(marks(container)).toEqual(['one', 'two ', 'th']);
});

test('never loses or adds a character, whatever the ranges', () => {
  const range = record({
    start: integer({ min: -2, max: 30 }),
    end: integer({ max: 40 }),
  });
  assert(
    property(string({ maxLength: 24 }), array(range), (text, matches) => {
      const { container, unmount } = render(<MarkedText text={text} matches={matches} />);
      expect(container.textContent).toBe(text);
      unmount();
    }),
    { numRuns: 60 },
  );
});

// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { OptionsShortcuts } from '../../components/options-lists.tsx';

afterEach(cleanup);

test('shows the shortcuts in the order of reading, in the reader’s language', () => {
  const ofBrowser = (name: string) => ({
    name,
    description: `in the browser’s: ${name}`,
    keys: '',
  });
  const shortcuts = ['next-mark', 'open-card', 'previous-mark', 'unknown'].map(ofBrowser);
  render(<OptionsShortcuts shortcuts={shortcuts} locale="ko" onChange={() => undefined} />);
  const said = [...document.querySelectorAll('dt')].map((term) => term.textContent);
  expect(said).toEqual([
    'in the browser’s: unknown',
    '다음 표시로 이동',
    '이전 표시로 이동',
    '이 페이지에서 가장 주목할 문장의 카드 열기',
  ]);
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { TryIt } from '../../components/try-it.tsx';

afterEach(cleanup);

const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Compare sources' });

function show(text: string) {
  const onCompare = vi.fn();
  render(<TryIt text={text} locale="en" onText={() => undefined} onCompare={onCompare} />);
  return onCompare;
}

test.each(['', ' \n'])('without a text (%j) there is nothing to compare', (text) => {
  const onCompare = show(text);
  expect(button().disabled).toBe(true);
  fireEvent.click(button());
  expect(onCompare).not.toHaveBeenCalled();
});

test('a text can be compared', () => {
  const onCompare = show('The office has opened.');
  fireEvent.click(button());
  expect(onCompare).toHaveBeenCalledOnce();
});

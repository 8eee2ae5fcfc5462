/** In a real browser: what has the focus once an element is gone is the browser's own affair. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from '../../../components/kept-focus.ts';

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
  document.body.innerHTML = `
    <button id="first">a</button>
    <ul><li><button id="one">b</button></li><li><button id="two">c</button></li></ul>
    <button id="last">d</button>`;
  keepFocus(document, ending.signal);
});
afterEach(() => ending.abort());

/** After whatever has been put off until the next frame. */
const nextFrame = () => new Promise(requestAnimationFrame);

const get = (id: string) => document.getElementById(id)!;

test.each([
  ['two', 'li', 'one'],
  ['one', 'ul', 'first'],
])('when %s goes with its %s, the focus is on %s', async (id, gone, next) => {
  get(id).focus();
  get(id).closest(gone)!.remove();
  await nextFrame();
  expect(document.activeElement?.id).toBe(next);
});

test('when nothing is left before it, the focus is on what comes first', async () => {
  get('first').focus();
  get('first').remove();
  await nextFrame();
  expect(document.activeElement?.id).toBe('one');
});

test('leaves the focus alone that went elsewhere by itself', async () => {
  get('two').focus();
  get('last').focus();
  get('two').remove();
  await nextFrame();
  expect(document.activeElement?.id).toBe('last');
});

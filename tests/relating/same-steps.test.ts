/** `check` says of a text what the extension says of it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createChecker } from '../../bin/checker.ts';
import { noVectors } from '../../data/matching/model/vectors.ts';
import type { PassageReport } from '../../data/protocol.ts';
import { createHandlers } from '../../entrypoints/background/handlers.ts';
import { readablePack } from '../support/readable-pack.ts';
import { createTestLibrary } from '../support/test-library.ts';

const checker = createChecker([readablePack()], noVectors);
const panel = { url: fakeBrowser.runtime.getURL('/compare.html') };
const around = { title: 'News of the day', published: '2020-05-04' };
const lanes = 'The harbour bridge has four lanes of traffic.';
const filler = Array.from({ length: 40 }, (_, at) => `Nothing happened on day ${at}.`).join(' ');

let handlers: ReturnType<typeof createHandlers>;
beforeEach(() => {
  handlers = createHandlers(createTestLibrary(readablePack()).library);
});

async function readPassage(text: string): Promise<PassageReport['statements']> {
  const answer = await handlers.comparePassage({ text, ...around }, panel);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value.statements;
}

const check = (text: string, title = around.title) =>
  checker.check(text, { ...around, title }).statements;

describe('a text that is checked', () => {
  it('gets the reports of a passage in the extension', async () => {
    const text = `${lanes} It is painted grey. The harbour bridge opened in May.`;
    const checked = check(text).map(({ report, start, end }) => ({
      ...report,
      start,
      end,
      text: text.slice(start, end),
    }));
    expect(checked).toHaveLength(3);
    expect(checked[0]!.standing).toBe('differs');
    expect(checked).toEqual(await readPassage(text));
  });

  it('is asked about near its mentions only, as a page is', async () => {
    const text = `${filler} ${lanes} ${filler}`;
    expect(await readPassage(text)).toHaveLength(81);
    expect(check(text).map(({ start, end }) => text.slice(start, end))).toEqual([lanes]);
  });

  it('is near its headline, where that names what the pack is about', () => {
    const under = check('It has four lanes of traffic. And a toll.', 'The harbour bridge opens');
    expect(under.map(({ start, end }) => [start, end])).toEqual([
      [0, 29],
      [30, 41],
    ]);
    expect(check('It has four lanes of traffic.')).toEqual([]);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StatementReport } from '../../data/matching/types.ts';
import { mutes, type Mute } from '../../data/settings.ts';
import { createHandlers } from '../../entrypoints/background/handlers.ts';
import { readablePack } from '../support/readable-pack.ts';
import { createTestLibrary } from '../support/test-library.ts';

const pack = 'harbour-bridge';
const claim = (id: string): Mute => ({ kind: 'claim', pack, id });
const lanes: Mute = { kind: 'question', pack, id: 'lanes' };
const topic: Mute = { kind: 'pack', pack };
const text = 'The harbour bridge has four lanes of traffic.';
const gulls = 'Gulls sat on the harbour bridge.';

const panel = { url: fakeBrowser.runtime.getURL('/compare.html') };

let handlers: ReturnType<typeof createHandlers>;
beforeEach(() => {
  handlers = createHandlers(createTestLibrary(readablePack()).library);
});

async function read(...muted: Mute[]): Promise<StatementReport[]> {
  await mutes.setValue(muted);
  const statements = [text, gulls].map((said, id) => ({
    id: `${id}`,
    text: said,
    mentioned: true,
  }));
  const page = { url: 'https://other.example/a', title: 'News', published: '2020-05-04' };
  const answer = await handlers.compareStatements({ ...page, statements }, {});
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}

const relations = (report: StatementReport | undefined) =>
  report?.comparisons.flatMap(({ rows }) => rows.map(({ relation }) => relation));

describe('a muted claim', () => {
  it('is what the page differed from, before it is muted', async () => {
    const [first] = await read();
    expect(first?.standing).toBe('differs');
    expect(relations(first)).toEqual(['agrees', 'differs']);
  });

  it('is not shown, and no longer decides how the statement stands', async () => {
    const [first] = await read(claim('second-paper-lanes'));
    expect(first?.standing).toBe('agrees');
    expect(first?.comparisons[0]?.standing).toBe('agrees');
    expect(relations(first)).toEqual(['agrees', 'hidden']);
    expect(JSON.stringify(first)).not.toContain('Six lanes cross');
  });

  it('takes the comparison along when nobody else speaks', async () => {
    const both = [claim('second-paper-lanes'), claim('first-paper-lanes')];
    expect((await read(...both)).map(({ id }) => id)).toEqual(['1']);
  });

  it('of another pack changes nothing', async () => {
    const before = await read();
    expect(await read({ kind: 'claim', pack: 'other', id: 'second-paper-lanes' })).toEqual(before);
  });
});

describe('a muted question', () => {
  it('is not answered; a statement that answers no other gets no report', async () => {
    expect((await read(lanes)).map(({ id }) => id)).toEqual(['1']);
  });

  it('comes back when the reader undoes it', async () => {
    const before = await read();
    await read(lanes);
    expect(await read()).toEqual(before);
  });
});

describe('a muted topic', () => {
  it('is not spoken of, also where the page only names it', async () => {
    expect(await read(topic)).toEqual([]);
  });
});

describe('a passage', () => {
  it('keeps the places of its other sentences', async () => {
    await mutes.setValue([lanes]);
    const answer = await handlers.comparePassage({ text: `${text} ${gulls}` }, panel);
    expect(answer.ok && answer.value.statements).toMatchObject([
      { text: gulls, start: text.length + 1, standing: 'alone' },
    ]);
  });
});

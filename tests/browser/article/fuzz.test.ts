/** Pages mutated at random: what is painted is always a statement, and what is known is what is there. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createPace } from '../../../entrypoints/article.content/pace.ts';
import { createPageText } from '../../../entrypoints/article.content/page-text.ts';
import { openPage, painted, registered, setPage } from './stage.ts';

type Mutation = (nodes: Node[], pick: (below: number) => number) => void;

const sentences = [
  'The harbour bridge opened.',
  'It rained. Nobody came.',
  'The harbour <b>bri</b>dge is <i>closed</i> now.',
  'A long line of trams. The harbour&shy; bridge creaks!',
  'har',
  'bour bridge',
];

const fragments = (text: string) => [
  `<p>${text}</p>`,
  text,
  `<span>${text}</span>`,
  `<section><h2>Later</h2><p>${text}</p></section>`,
  `<div hidden>${text}</div>`,
  `<nav>${text}</nav>`,
  `<x-y>${text}</x-y>`,
  `<br>`,
];

const elements = (nodes: Node[]) =>
  nodes.filter((node): node is Element => node instanceof Element);

const mutations: Mutation[] = [
  function insert(nodes, pick) {
    const options = fragments(sentences[pick(sentences.length)] ?? '');
    const where =
      (['beforebegin', 'afterbegin', 'beforeend', 'afterend'] as const)[pick(4)] ?? 'beforeend';
    const all = elements(nodes);
    const element = all[pick(all.length)];
    if (element?.parentElement)
      element.insertAdjacentHTML(where, options[pick(options.length)] ?? '');
  },
  function remove(nodes, pick) {
    const node = nodes[pick(nodes.length)];
    if (node && node !== nodes[0]) node.parentNode?.removeChild(node);
  },
  function move(nodes, pick) {
    const node = nodes[pick(nodes.length)];
    const target = elements(nodes)[pick(elements(nodes).length)];
    if (node && target && node !== nodes[0] && !node.contains(target)) {
      target.insertBefore(node, target.childNodes[pick(target.childNodes.length + 1)] ?? null);
    }
  },
  function write(nodes, pick) {
    const texts = nodes.filter((node): node is Text => node instanceof Text);
    const text = texts[pick(texts.length)];
    text?.replaceData(pick(text.length + 1), pick(8), ['x', ' harbour ', '. ', ''][pick(4)] ?? '');
  },
  function split(nodes, pick) {
    const texts = nodes.filter((node): node is Text => node instanceof Text && node.length > 1);
    texts[pick(texts.length)]?.splitText(1);
  },
  function join(nodes) {
    nodes[0]?.normalize();
  },
  function hide(nodes, pick) {
    const all = elements(nodes).slice(1);
    all[pick(all.length)]?.toggleAttribute('hidden');
  },
];

const letters = (text: string) => text.replace(/[\s\u00ad]+/g, '');

/** Runs mutations in bursts, checking at once and after each calm. */
async function run(bursts: number[][][]): Promise<void> {
  const start = '<p>The harbour bridge opened. It rained.</p><div>One <p>two.</p> three.</div>';
  setPage(start);
  const article = document.getElementById('article')!;
  const page = await openPage();
  const pace = createPace(new AbortController().signal);
  try {
    for (const burst of bursts) {
      const calm = page.calm();
      for (const [kind = 0, ...picks] of burst) {
        const walker = document.createTreeWalker(
          article,
          NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
        );
        const nodes: Node[] = [article];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        let next = 0;
        mutations[kind]?.(nodes, (below) =>
          below ? (picks[next++ % picks.length] ?? 0) % below : 0,
        );
        await Promise.resolve();
        const known = page.session.passages().map(({ text }) => letters(text));
        for (const text of registered()) {
          expect(known.some((one) => one.includes(letters(text)))).toBe(true);
        }
      }
      article.append(document.createElement('hr'));
      await calm;
      const fresh = createPageText(document, () => {});
      await fresh.read(pace);
      const expected = fresh.blocks().map(({ text }) => text);
      const statements = page.session.passages().filter(({ mentioned }) => mentioned);
      const marked = painted(page);
      expect(marked.map(letters)).toEqual(statements.map(({ text }) => letters(text)));
      for (const { text } of statements)
        expect(expected.some((block) => block.includes(text))).toBe(true);
      const named = expected.join('\n').match(/harbour\s+bridge/gi) ?? [];
      expect(statements.flatMap(({ names }) => names)).toHaveLength(named.length);
    }
  } finally {
    page.close();
  }
}

afterEach(() => document.body.replaceChildren());

describe('a page mutated at random', () => {
  it(
    'never paints text that is no statement, and misses none in the end',
    { timeout: 120_000 },
    async () => {
      const mutation = fc
        .tuple(fc.nat(mutations.length - 1), fc.nat(1000), fc.nat(1000), fc.nat(1000))
        .map((picks) => [...picks]);
      const burst = fc.array(mutation, { minLength: 1, maxLength: 12 });
      await fc.assert(fc.asyncProperty(fc.array(burst, { minLength: 1, maxLength: 3 }), run), {
        numRuns: 25,
        endOnFailure: true,
      });
    },
  );
});

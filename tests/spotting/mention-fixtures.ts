/** Labelled passages: "[…]" is a name, "<…>" a co-reference; read into plain text and spans. */
import { readFileSync } from 'node:fs';
import { entitySchema } from '../../data/claims/entity-schema.ts';
import { compileLexicon, type CompiledLexicon } from '../../data/spotting/lexicon.ts';
import type { Spotter } from '../../data/spotting/mentions.ts';

export interface LabelledSpan {
  start: number;
  end: number;
  kind: 'name' | 'coref';
}

export interface Passage {
  id: string;
  lang: string;
  style: string;
  title?: string;
  text: string;
  spans: LabelledSpan[];
}

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);

/** The bundled pack's entity, compiled, as JSON would carry it. */
export function readLexicon(): CompiledLexicon {
  const entity = entitySchema.parse(
    JSON.parse(readFileSync(at('seeds/liaison-office/entity.json'), 'utf8')),
  );
  return JSON.parse(JSON.stringify(compileLexicon([{ pack: 'p', entity }]))) as CompiledLexicon;
}

const readMarks = (marked: string): Pick<Passage, 'text' | 'spans'> => {
  let text = '';
  const spans: LabelledSpan[] = [];
  for (const piece of marked.split(/(\[[^\]]*\]|<[^>]*>)/)) {
    const kind = piece.startsWith('[') ? 'name' : piece.startsWith('<') ? 'coref' : null;
    const plain = kind ? piece.slice(1, -1) : piece;
    if (kind) spans.push({ start: text.length, end: text.length + plain.length, kind });
    text += plain;
  }
  return { text, spans };
};

export function readPassages(name: 'tuning' | 'held-out'): Passage[] {
  return readFileSync(at(`tests/fixtures/mentions/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Passage)
    .map((passage) => ({ ...passage, ...readMarks(passage.text) }));
}

export interface Figures {
  found: number;
  wanted: number;
  /** Found spans that meet a wanted one; wanted spans that a found one meets. */
  right: number;
  met: number;
  namesExact: { found: number; wanted: number; right: number };
  falseAlarms: string[];
  wrong: { id: string; text: string; wanted: string[]; found: string[] }[];
}

/** Counts, over passages, what a spotter finds against what is labelled. */
export function scorePassages(spotter: Spotter, passages: readonly Passage[]): Figures {
  const figures: Figures = {
    found: 0,
    wanted: 0,
    right: 0,
    met: 0,
    namesExact: { found: 0, wanted: 0, right: 0 },
    falseAlarms: [],
    wrong: [],
  };
  for (const { id, text, title, spans } of passages) {
    const found = spotter.spot(text, { title });
    const meets = (a: LabelledSpan, b: LabelledSpan): boolean => a.start < b.end && b.start < a.end;
    const same = (a: LabelledSpan, b: LabelledSpan): boolean =>
      a.start === b.start && a.end === b.end;
    const right = found.filter((one) => spans.some((span) => meets(one, span))).length;
    const met = spans.filter((span) => found.some((one) => meets(one, span))).length;
    figures.found += found.length;
    figures.wanted += spans.length;
    figures.right += right;
    figures.met += met;
    const [foundNames, names] = [found, spans].map((list) =>
      list.filter(({ kind }) => kind === 'name'),
    );
    figures.namesExact.found += foundNames!.length;
    figures.namesExact.wanted += names!.length;
    figures.namesExact.right += names!.filter((name) =>
      foundNames!.some((one) => same(one, name)),
    ).length;
    if (spans.length === 0 && found.length > 0) figures.falseAlarms.push(id);
    const surface = ({ start, end }: LabelledSpan): string => text.slice(start, end);
    if (
      right < found.length ||
      met < spans.length ||
      names!.some((name) => !foundNames!.some((one) => same(one, name)))
    ) {
      figures.wrong.push({ id, text, wanted: spans.map(surface), found: found.map(surface) });
    }
  }
  return figures;
}

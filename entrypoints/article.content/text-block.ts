/**
 * A paragraph as a reader sees it, with the way back to the page: white space collapsed, soft hyphens
 * and zero-width breaks dropped, inline elements joined. Offsets are UTF-16, end exclusive.
 */

/** `length` characters of the text from `start` on stand in `node` from `from` on, one for one. */
interface Segment {
  node: Text;
  from: number;
  start: number;
  length: number;
  /** Something that is not part of the text (hidden, a button, code) stands before this segment. */
  gap: boolean;
}

export interface Block {
  text: string;
  segments: Segment[];
}

/** Single spaces are left alone: they are most of the white space, and they need no work. */
const collapsible = / [ \t\n\r\f]+|[\t\n\r\f][ \t\n\r\f]*|^ |[\u00ad\u200b]+/g;
const notLetters = /[\s\u00ad\u200b]+/g;

/** From this share of links on, a block leads elsewhere and is not for reading. */
const mostlyLink = 0.7;

/** Collects text nodes until a block ends; `done` gets every block that has text. */
export function createBlockBuilder(done: (block: Block) => void) {
  let text = '';
  let segments: Segment[] = [];
  let linked = 0;
  let gap = false;
  let breaks = 0;

  const add = (node: Text, from: number, to: number, as = node.data.slice(from, to)) => {
    if (from === to) return;
    const last = segments.at(-1);
    const follows = last && last.node === node && last.start + last.length === text.length;
    if (follows && last.from + last.length === from && !gap) last.length += to - from;
    else segments.push({ node, from, start: text.length, length: to - from, gap });
    text += as;
    gap = false;
  };
  const addCollapsed = (node: Text, data: string) => {
    let last = 0;
    // Not `matchAll`, which makes an expression of its own for each of a page's thousand texts.
    collapsible.lastIndex = 0;
    for (let found = collapsible.exec(data); found; found = collapsible.exec(data)) {
      const { 0: run, index } = found;
      add(node, last, index);
      if (run.charCodeAt(0) <= 0x20 && text && !text.endsWith(' '))
        add(node, index, index + 1, ' ');
      last = index + run.length;
    }
    add(node, last, data.length);
  };
  const end = (isHeadline = false) => {
    const trimmed = text.trimEnd();
    if (trimmed && (isHeadline || linked < text.length * mostlyLink))
      done({ text: trimmed, segments });
    text = '';
    segments = [];
    linked = breaks = 0;
    gap = false;
  };

  return {
    /** `inLink`: whether the text is a link's. */
    addText(node: Text, inLink: boolean) {
      const before = text.length;
      addCollapsed(node, node.data);
      if (inLink) linked += text.length - before;
      if (text.length > before && !text.endsWith(' ')) breaks = 0;
    },
    /** A line break reads as a space; two in a row end the block. */
    addBreak() {
      if (++breaks > 1) end();
      else if (text && !text.endsWith(' ')) text += ' ';
    },
    addGap() {
      gap = true;
    },
    /** A headline may be a link to its own page. */
    end,
  };
}

/** The segment in which a character of the text stands, or the next one after it. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && segment.start + segment.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The ranges of the page for a span of a block's text: one, or several where something stands in
 * between that is not part of the text. None when the page no longer says there what it said.
 */
export function rangesOf({ text, segments }: Block, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  const last = segmentAt(segments, end - 1);
  for (let at = segmentAt(segments, start); at <= last; at++) {
    const segment = segments[at];
    if (!segment || !segment.node.isConnected) return [];
    const { node } = segment;
    const from = segment.from + Math.max(0, start - segment.start);
    const to = segment.from + Math.min(segment.length, end - segment.start);
    if (to > node.data.length || from > to) return [];
    let range = ranges.at(-1);
    if (!range || segment.gap) {
      range = node.ownerDocument.createRange();
      range.setStart(node, from);
      ranges.push(range);
    }
    range.setEnd(node, to);
  }
  const found = ranges.map(String).join('').replace(notLetters, '');
  return found === text.slice(start, end).replace(notLetters, '') ? ranges : [];
}

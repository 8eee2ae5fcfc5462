/** Finds all terms of a lexicon in a folded text in one pass: a trie, longest term first. */
import type { CompiledEntity } from './lexicon.ts';

/** A term's occurrence; offsets in the folded text. */
export interface Hit {
  start: number;
  end: number;
  roles: number;
}

/**
 * A node's children are made when a text first comes by: most of a lexicon's languages and words
 * never do, and to build all of them takes longer than to read an article.
 */
interface Node {
  next: Map<number, Node>;
  /** Reached by any ending of a word ("~"). */
  ending?: Node;
  roles: number;
  /** Terms that go on here and are not yet divided among the children. */
  waiting: Rest[];
}

/** A term from its `at`th character on. */
interface Rest {
  term: string;
  at: number;
  roles: number;
}

const space = 32;
const hyphen = 45;
const tilde = 126;

/** Letters and digits of the scripts that put spaces between words. */
export const isAlphabetic = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 0xbf && code < 0x600);

const newNode = (): Node => ({ next: new Map(), roles: 0, waiting: [] });

const childFor = (node: Node, code: number): Node => {
  if (code === tilde) return (node.ending ??= newNode());
  const child = node.next.get(code) ?? newNode();
  node.next.set(code, child);
  return child;
};

/** The node with its children made. */
const opened = (node: Node): Node => {
  for (const { term, at, roles } of node.waiting) {
    if (at === term.length) node.roles |= roles;
    else childFor(node, term.charCodeAt(at)).waiting.push({ term, at: at + 1, roles });
  }
  node.waiting = [];
  return node;
};

/** The trie of one entity's terms. */
export function buildTerms(entity: CompiledEntity): Node {
  const root = newNode();
  for (const [roles, terms] of entity.terms) {
    for (const term of terms.split('|')) root.waiting.push({ term, at: 0, roles });
  }
  return opened(root);
}

const skipWord = (text: string, at: number): number => {
  let end = at;
  while (isAlphabetic(text.charCodeAt(end))) end++;
  return end;
};

/** A word of an alphabetic script ends where no letter follows; other scripts have no such thing. */
const isClosed = (text: string, end: number): boolean =>
  !isAlphabetic(text.charCodeAt(end)) || !isAlphabetic(text.charCodeAt(end - 1));

/** The node behind `code`: a hyphen is as good as a space. */
const stepOver = (node: Node, code: number): Node | undefined =>
  node.next.get(code === hyphen ? space : code);

/** The longest term that goes on from `node` at `from`, or `best`; at most one word per "~". */
const longestFrom = (
  text: string,
  from: Node,
  start: number,
  at0: number,
  best: Hit | null,
): Hit | null => {
  let found = best;
  let node: Node | undefined = from;
  for (let at = at0; node; at++) {
    if (node.waiting.length > 0) opened(node);
    if (node.roles && at > (found?.end ?? start) && isClosed(text, at)) {
      found = { start, end: at, roles: node.roles };
    }
    if (node.ending) found = longestFrom(text, node.ending, start, skipWord(text, at), found);
    const code = text.charCodeAt(at);
    let next = stepOver(node, code);
    // Inside a script without spaces a line may break.
    if (!next && code === space && at > start && !isAlphabetic(text.charCodeAt(at - 1))) {
      next = node.next.get(text.charCodeAt(++at));
    }
    node = next;
  }
  return found;
};

/** All terms in order, never overlapping; the longest wins, then the first. Linear in the text. */
export function findTerms(text: string, root: Node): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < text.length;) {
    const first = root.next.get(text.charCodeAt(at));
    const hit = first ? longestFrom(text, first, at, at + 1, null) : null;
    if (hit) hits.push(hit);
    // A word is entered at its start only; other scripts have no such thing.
    const next = hit ? hit.end : at + 1;
    at = isAlphabetic(text.charCodeAt(next - 1)) ? skipWord(text, next) : next;
  }
  return hits;
}

export type Terms = Node;

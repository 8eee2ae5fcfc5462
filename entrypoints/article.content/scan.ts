/**
 * The cheap test of a whole page: may it mention an entity at all? Most pages do not, and for them
 * this is all the work that there is. `textContent` is one native call, several times quicker than
 * walking over the text nodes; only pages of unusual size are walked, so that they can be sliced.
 */
import { frameDocument, type Tree } from './article.ts';
import type { Pace } from './pace.ts';

type Test = (text: string) => boolean;

const manyElements = 8000;
/** Some pages carry their data in scripts, many times their text. */
const muchScript = 20_000;
/** A name longer than this is not found across the seam of two pieces. */
const seam = 200;
/** A script shorter than this is read along: that is cheaper than to ask what it is. */
const someData = 1000;
const pieceLength = 20_000;

/** The hosts of open shadow roots are almost always custom elements or otherwise empty ones. */
const likelyHosts = './/*[contains(local-name(), "-")] | .//div[not(node())]';

/** Whether `root`, with the shadow roots and frames in it, may hold a mention. */
export async function mayHoldMention(root: Node, test: Test, pace: Pace): Promise<boolean> {
  if (await textMayMatch(root, test, pace)) return true;
  for (const inner of innerTrees(root)) {
    const start = 'body' in inner ? inner.body : inner;
    if (start && (await mayHoldMention(start, test, pace))) return true;
  }
  return false;
}

async function textMayMatch(root: Node, test: Test, pace: Pace): Promise<boolean> {
  if (root instanceof Element && isUnwieldy(root)) return walkAndTest(root, test, pace);
  return test(root.textContent ?? '');
}

function isUnwieldy(root: Element): boolean {
  if (root.getElementsByTagName('*').length > manyElements) return true;
  let length = 0;
  for (const script of root.getElementsByTagName('script')) {
    length += (script.firstChild as Text | null)?.length ?? 0;
  }
  return length > muchScript;
}

async function walkAndTest(root: Node, test: Test, pace: Pace): Promise<boolean> {
  const walker = documentOf(root).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let piece = '';
  for (let steps = 1; walker.nextNode(); steps++) {
    const { data, parentNode } = walker.currentNode as Text;
    if (data.length < someData || !isCode(parentNode)) piece += data;
    if (piece.length > pieceLength) {
      if (test(piece)) return true;
      piece = piece.slice(-seam);
    }
    if (steps % 128 === 0 && pace.due()) await pace.rest();
  }
  return test(piece);
}

const isCode = (node: Node | null) => /^(?:SCRIPT|STYLE)$/.test(node?.nodeName ?? '');

/** Open shadow roots and readable frames below a node, not those inside of them. */
export function innerTrees(root: Node): Tree[] {
  const trees: Tree[] = [];
  const add = (element: Element) => {
    const inner = element.shadowRoot ?? frameDocument(element);
    if (inner) trees.push(inner);
  };
  if (root.nodeType === Node.ELEMENT_NODE) add(root as Element);
  const frames = 'querySelectorAll' in root ? (root as Element).querySelectorAll('iframe') : [];
  frames.forEach(add);
  const hosts = documentOf(root).evaluate(
    likelyHosts,
    root,
    null,
    XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
  );
  for (let at = 0; at < hosts.snapshotLength; at++) add(hosts.snapshotItem(at) as Element);
  return trees;
}

const documentOf = (node: Node): Document => node.ownerDocument ?? (node as Document);

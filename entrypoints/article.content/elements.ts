/**
 * What an element means for reading: knowledge about pages, as data. Matched on names, roles and
 * class names, because computed styles are read only where these leave a doubt.
 */
const words = (list: string) => new Set(list.split(' '));

/** Never read: not text, not the author's text, or the reader's own. */
const unread = words(
  'script style noscript template textarea input select button code kbd samp svg math canvas video audio object iframe rt rp',
);
/** Read by nobody as part of the article. */
const beside = words('nav aside footer menu');
/** The usual ones; others are asked for their style. */
const block = words(
  'article blockquote body dd div dt figcaption figure h1 h2 h3 h4 header li main ol p section td ul',
);
const inline = words('a abbr b cite em i mark q s small strong sub sup time u wbr img');
const besideRoles = words(
  'navigation complementary contentinfo search menu menubar toolbar tablist textbox banner comment',
);
const besideNames =
  /(?:^|[^a-z])(?:comments?|disqus|related|recirc|recommend(?:ed|ations?)|newsletter|promo|shar(?:e|ing)|social|side-?bar|breadcrumbs?|footer|navbar|menu|most-?(?:read|popular|viewed)|trending|popular|teasers?|outbrain|taboola|sponsor(?:ed)?|advert\w*|cookie|more-(?:on|from|stories|news)|read-?(?:more|next)|also-?(?:read|like))(?:[^a-z]|$)|(?:^|[a-z])(?:Comments|Related|Recommended|Newsletter|Sidebar|Promo|Teaser)/;
const hiddenNames = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader)/i;
const articleParts = 'h1, article, main, [itemprop~="articleBody"]';

export type Reading = 'block' | 'inline' | 'break' | 'hidden' | 'unread' | 'beside';

const seen: CheckVisibilityOptions = { visibilityProperty: true };

/** What to do with an element: read into it, as a block or as a part of a line, or leave it out. */
export function readingOf(element: Element): Reading {
  const name = element.localName;
  if (unread.has(name)) return 'unread';
  if (name === 'br') return 'break';
  if (isEditable(element)) return 'unread';
  const isLine = isInline(element, name);
  if (!isLine && isBeside(element, name)) return 'beside';
  if (isHidden(element)) return 'hidden';
  return isLine ? 'inline' : 'block';
}

/** Whether an element starts and ends a line of its own. */
export function isBlock(element: Element): boolean {
  return !isInline(element, element.localName);
}

/** Whether a node is part of a line of text, so that what stands next to it reads on. */
export function isFlow(node: Node | null): boolean {
  if (node?.nodeType === Node.TEXT_NODE) return (node as Text).data.trim() !== '';
  if (node?.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  return !unread.has(element.localName) && !isBlock(element);
}

/** The block that a node is part of; at the top of a shadow tree, the shadow root. */
export function ownerOf(node: Node): Node {
  let owner = node;
  while (owner.parentNode && !(owner.nodeType === Node.ELEMENT_NODE && isBlock(owner as Element))) {
    owner = owner.parentNode;
  }
  return owner;
}

/** Whether an element is read, and all that it stands in. */
export function isRead(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    if (at.localName === 'body') return true;
    const reading = readingOf(at);
    if (reading !== 'block' && reading !== 'inline') return false;
  }
  return true;
}

function isInline(element: Element, name: string): boolean {
  if (block.has(name)) return false;
  if (inline.has(name)) return true;
  const style = getComputedStyle(element);
  // A floating letter is a drop cap: its display computes to "block", but it is part of a word.
  if (style.float !== 'none' && (element.textContent ?? '').trim().length <= 2) return true;
  return /^(?:inline|ruby|contents|none)/.test(style.display);
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}

function isHidden(element: Element): boolean {
  if (hiddenNames.test(element.getAttribute('class') ?? '')) return true;
  // An element with "display: contents" has no box of its own, but its children have.
  return !element.checkVisibility(seen) && getComputedStyle(element).display !== 'contents';
}

function isBeside(element: Element, name: string): boolean {
  if (beside.has(name)) return true;
  if (name === 'body' || name === 'html' || name === 'p') return false;
  const role = element.getAttribute('role');
  if (role && besideRoles.has(role)) return !element.querySelector(articleParts);
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length > 1 && besideNames.test(names)) return !element.querySelector(articleParts);
  return isTeaser(element, name);
}

/** A short `<article>` whose heading leads to another page only points to that page. */
function isTeaser(element: Element, name: string): boolean {
  if (name !== 'article') return false;
  const link = element.querySelector<HTMLAnchorElement>(
    ':is(h2,h3,h4,h5) a[href], a[href] :is(h2,h3,h4,h5)',
  );
  const target = link?.closest('a');
  if (target?.closest('article') !== element || target.pathname === location.pathname) return false;
  return (element.textContent ?? '').length < 400;
}

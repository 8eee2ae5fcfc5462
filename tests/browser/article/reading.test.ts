/** The page's text as a reader sees it. */
import { afterEach, describe, expect, it } from 'vitest';
import { readTree } from '../../../entrypoints/article.content/article.ts';
import { createPace } from '../../../entrypoints/article.content/pace.ts';
import { createPageText } from '../../../entrypoints/article.content/page-text.ts';
import { rangesOf } from '../../../entrypoints/article.content/text-block.ts';
import { setPage } from './stage.ts';

const pace = createPace(new AbortController().signal);
const read = async (html: string): Promise<string[]> => {
  setPage(html);
  return (await readTree(document.body, pace)).blocks.map(({ text }) => text);
};

afterEach(() => document.body.replaceChildren());

const cases: [name: string, html: string, blocks: string[]][] = [
  ['inline elements are joined', '<p>har<b>bour <i>bri</i></b>dge</p>', ['harbour bridge']],
  ['white space is collapsed', '<p>\n  harbour\n\t bridge  </p>', ['harbour bridge']],
  [
    'white space at the seam of elements counts once',
    '<p>harbour <b> bridge</b></p>',
    ['harbour bridge'],
  ],
  ['a line break is a space', '<p>harbour<br>bridge</p>', ['harbour bridge']],
  ['two line breaks end a paragraph', '<div>one<br><br>two</div>', ['one', 'two']],
  ['soft hyphens are dropped', '<p>har&shy;bour bri&shy;dge</p>', ['harbour bridge']],
  [
    'break opportunities are dropped',
    '<p>harbour<wbr> bri<wbr>dge bri&#8203;dge</p>',
    ['harbour bridge bridge'],
  ],
  ['a drop cap is part of its word', '<p><span style="float:left">H</span>arbour</p>', ['Harbour']],
  ['blocks are apart', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
  [
    'list items and cells are apart',
    '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>',
    ['a', 'b', 'c', 'd'],
  ],
  [
    'a span that is shown as a block is one',
    '<p>one<span style="display:block">two</span></p>',
    ['one', 'two'],
  ],
  ['an unknown element is inline', '<p>har<x-y>bour</x-y></p>', ['harbour']],
  [
    'contents of an element without a box',
    '<div style="display:contents"><p>one</p></div>',
    ['one'],
  ],
  [
    'hidden text is skipped',
    '<p>a<span hidden>x</span>b<span style="visibility:hidden">y</span>c</p><p style="display:none">z</p>',
    ['abc'],
  ],
  ['text for screen readers only is skipped', '<p>a<span class="sr-only">x</span></p>', ['a']],
  [
    'text that cannot be selected is read',
    '<p style="user-select:none">harbour bridge</p>',
    ['harbour bridge'],
  ],
  [
    'editable text is the reader’s own',
    '<p>a</p><div contenteditable>x</div><textarea>y</textarea>',
    ['a'],
  ],
  [
    'code and scripts are not text',
    '<p>a <code>x</code> b<script>y</script></p><pre>c</pre><noscript>z</noscript>',
    ['a b', 'c'],
  ],
  ['closed details are not seen', '<details><summary>a</summary><p>x</p></details>', ['a']],
  [
    'navigation is not the article',
    '<nav>x</nav><aside>x</aside><footer>x</footer><div role="navigation">x</div><p>a</p>',
    ['a'],
  ],
  [
    'related links and comments are not the article',
    '<div class="related-stories"><p>x</p></div><section id="comments"><p>x</p></section><p>a</p>',
    ['a'],
  ],
  [
    'a wrapper that holds the headline is read whatever its name',
    '<div class="has-sidebar social"><h1>a</h1><p>b</p></div>',
    ['a', 'b'],
  ],
  [
    'a teaser leads to another page',
    '<article><h3><a href="/other">x</a></h3><p>x</p></article><p>a</p>',
    ['a'],
  ],
  [
    'a post of a live blog does not',
    '<article><h3><a href="#post">a</a> at noon</h3><p>b</p></article>',
    ['a at noon', 'b'],
  ],
  [
    'a paragraph that is a link leads elsewhere',
    '<p><a href="/x">x x x</a></p><p>a <a href="/y">b</a> and more of it</p>',
    ['a b and more of it'],
  ],
  ['right to left', '<p dir="rtl">مكتب <b>الاتصال</b></p>', ['مكتب الاتصال']],
  ['scripts without spaces', '<p>連絡<ruby>事<rt>じ</rt>務</ruby>所</p>', ['連絡事務所']],
  ['ruby readings beside the text', '<p>韓<rp>(</rp>国</p>', ['韓国']],
];

describe('reading', () => {
  it.each(cases)('%s', async (_, html, blocks) => {
    expect(await read(html)).toEqual(blocks);
  });

  it('reads open shadow roots and frames of the page itself', async () => {
    setPage(
      '<div id="host"></div><iframe srcdoc="<p>in a frame</p>"></iframe><iframe id="blank"></iframe>',
    );
    const frame = document.querySelector('iframe');
    await new Promise((loaded) => frame?.addEventListener('load', loaded, { once: true }));
    document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML =
      '<p>in the shadow</p>';
    document.querySelector<HTMLIFrameElement>('#blank')!.contentDocument!.body.innerHTML =
      '<p>in a blank</p>';
    const text = createPageText(document, () => {});
    await text.read(pace);
    expect(
      text
        .blocks()
        .map((block) => block.text)
        .sort(),
    ).toEqual(['in a blank', 'in a frame', 'in the shadow']);
  });

  it('survives deep nesting', async () => {
    const depth = 2000;
    setPage('');
    let inner: Element = document.body;
    for (let level = 0; level < depth; level++)
      inner = inner.appendChild(document.createElement('i'));
    inner.append('deep');
    const { blocks } = await readTree(document.body, pace);
    expect(blocks.map(({ text }) => text)).toEqual(['deep']);
  });
});

describe('ranges', () => {
  const rangesFor = async (html: string, said: string) => {
    setPage(html);
    const { blocks } = await readTree(document.body, pace);
    const block = blocks.find(({ text }) => text.includes(said));
    const start = block?.text.indexOf(said) ?? 0;
    return block ? rangesOf(block, start, start + said.length) : [];
  };

  it.each([
    [
      'one range across inline elements',
      '<p>the har<b>bour</b> bridge is</p>',
      'harbour bridge',
      ['harbour bridge'],
    ],
    [
      'page’s own white space inside',
      '<p>the harbour\n  bridge is</p>',
      'harbour bridge',
      ['harbour\n  bridge'],
    ],
    [
      'soft hyphens inside',
      '<p>the har&shy;bour bridge</p>',
      'harbour bridge',
      ['har\u00adbour bridge'],
    ],
    ['a line break inside', '<p>harbour<br>bridge</p>', 'harbour bridge', ['harbourbridge']],
    [
      'hidden text between is left out',
      '<p>harbour <i hidden>x</i>bridge</p>',
      'harbour bridge',
      ['harbour ', 'bridge'],
    ],
    [
      'a button between is left out',
      '<p>harbour <button>x</button>bridge</p>',
      'harbour bridge',
      ['harbour ', 'bridge'],
    ],
    ['to the last character', '<p>a harbour bridge</p>', 'harbour bridge', ['harbour bridge']],
  ])('%s', async (_, html, said, texts) => {
    expect((await rangesFor(html, said)).map(String)).toEqual(texts);
  });

  it('gives none once the text has changed', async () => {
    setPage('<p>the <b>harbour</b> bridge</p>');
    const { blocks } = await readTree(document.body, pace);
    document.querySelector('b')!.firstChild!.nodeValue = 'station';
    expect(rangesOf(blocks[0]!, 4, 18)).toEqual([]);
  });

  it('gives none once a part has been moved', async () => {
    setPage('<p>the <b>harbour</b> bridge</p><p id="other">x</p>');
    const { blocks } = await readTree(document.body, pace);
    document.getElementById('other')!.append(document.querySelector('b')!);
    expect(rangesOf(blocks[0]!, 4, 18)).toEqual([]);
  });
});

/** Marks are seen where they stand, also where the manifest's style sheet does not reach. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import style from '../../../entrypoints/article.content/style.css?inline';
import { openPage, setPage, type OpenPage } from './stage.ts';

let page: OpenPage;
const said = '<p>The harbour bridge opened.</p>';
const article = () => document.getElementById('article')!;

/** As the manifest does: the sheet is the page's, but no node of it. */
const manifest = new CSSStyleSheet();
manifest.replaceSync(style);
beforeEach(() => document.adoptedStyleSheets.push(manifest));

afterEach(() => {
  page.close();
  document.adoptedStyleSheets = [];
  document.body.replaceChildren();
});

const drawn = (tree: ParentNode, name = 'agrees') => {
  const { textDecorationLine, textDecorationStyle, backgroundColor } = getComputedStyle(
    tree.querySelector('p')!,
    `::highlight(second-source-${name})`,
  );
  return `${textDecorationLine} ${textDecorationStyle} ${backgroundColor}`;
};

async function openFrame(): Promise<Document> {
  setPage(`${said}<iframe></iframe>`);
  const frame = document.querySelector('iframe')!;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = said;
  await loaded;
  page = await openPage();
  return frame.contentDocument!;
}

describe('the look of marks', () => {
  it('reaches shadow roots', async () => {
    setPage(`${said}<div id="host"></div>`);
    const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
    root.innerHTML = said;
    page = await openPage();
    expect(page.painter.marks()).toHaveLength(2);
    expect(drawn(root)).toBe(drawn(document));
    expect(drawn(root)).toContain('underline solid');
  });

  it('reaches frames, with every colour of the page', async () => {
    const frame = await openFrame();
    expect(page.painter.marks()).toHaveLength(2);
    for (const name of ['agrees', 'differs', 'updates', 'alone', 'differs-tint3', 'flash']) {
      expect(drawn(frame, name)).toBe(drawn(document, name));
    }
  });

  it('leaves no sheet behind in a frame without marks', async () => {
    const frame = await openFrame();
    expect(frame.adoptedStyleSheets).toHaveLength(1);
    const calm = page.calm();
    frame.querySelector('p')!.textContent = 'Another story.';
    await calm;
    expect(frame.adoptedStyleSheets).toHaveLength(0);
  });

  it('leaves the frame’s own sheets alone when it ends', async () => {
    const frame = await openFrame();
    const own = new (frame.defaultView as typeof globalThis & Window).CSSStyleSheet();
    frame.adoptedStyleSheets.push(own);
    page.close();
    expect([...frame.adoptedStyleSheets]).toEqual([own]);
  });

  it('touches no node of a frame', async () => {
    const frame = await openFrame();
    const html = frame.documentElement.outerHTML;
    page.close();
    expect(frame.documentElement.outerHTML).toBe(html);
    expect(html).not.toContain('second-source');
    expect(article().querySelectorAll('style')).toHaveLength(0);
  });

  it('adopts nothing on the page itself', async () => {
    setPage(said);
    page = await openPage();
    expect([...document.adoptedStyleSheets]).toEqual([manifest]);
  });
});

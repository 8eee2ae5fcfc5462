/** Pages that change under the marks: marks follow or vanish, and never stick to other text. */
import { afterEach, describe, expect, it } from 'vitest';
import { openPage, painted, registered, setPage, type OpenPage } from './stage.ts';

const said = (what: string) => `The harbour bridge ${what}.`;
const paragraph = (what: string) => `<p>${said(what)} It rained.</p>`;
const article = () => document.getElementById('article')!;
const texts = () => registered().filter((text) => text.includes('harbour'));

let page: OpenPage;
const open = async (html: string) => {
  setPage(html);
  page = await openPage();
};
/** Changes the page, and waits until the change has been looked at. */
const change = async (how: () => void) => {
  const calm = page.calm();
  how();
  await calm;
};

afterEach(() => {
  page.close();
  document.body.replaceChildren();
  document.head.querySelectorAll('style').forEach((style) => style.remove());
  history.replaceState(null, '', location.pathname);
});

it('is no article for as long as it does not become one', async () => {
  setPage(paragraph('opened'));
  document.head.replaceChildren();
  article().replaceWith(...article().childNodes);
  page = await openPage();
  expect(page.session.state().state).toBe('not-an-article');
  await change(() => document.body.append('The end.'));
  expect(page.session.state().state).toBe('not-an-article');
  await change(() => (document.head.innerHTML = '<meta property="og:type" content="article">'));
  expect(texts()).toEqual([said('opened')]);
});

describe('a page that changes', () => {
  it('marks content that comes late', async () => {
    await open('<p>Loading</p>');
    expect(page.session.state().state).toBe('no-mention');
    await change(() => article().insertAdjacentHTML('beforeend', paragraph('opened')));
    expect(texts()).toEqual([said('opened')]);
  });

  it('does not ask again while a page without a mention goes on changing', async () => {
    await open('<p>Loading</p>');
    await change(() => article().insertAdjacentHTML('beforeend', '<p>Nothing of interest.</p>'));
    expect(page.questions).toEqual([]);
  });

  it('goes on at the end of an endless page', async () => {
    await open(paragraph('opened'));
    for (const what of ['closed', 'opened again', 'was painted']) {
      await change(() =>
        article().insertAdjacentHTML('beforeend', `<section>${paragraph(what)}</section>`),
      );
    }
    expect(texts()).toEqual(['opened', 'closed', 'opened again', 'was painted'].map(said));
  });

  it('puts a live blog’s new posts first, and keeps the names of old statements', async () => {
    await open(paragraph('opened'));
    const [old] = page.session.passages();
    await change(() => article().insertAdjacentHTML('afterbegin', paragraph('closed')));
    expect(painted(page)).toEqual([said('closed'), said('opened')]);
    expect(page.session.passages().find(({ text }) => text === old?.text)?.id).toBe(old?.id);
  });

  it('takes a mark away at once when the text under it is replaced', async () => {
    await open(paragraph('opened'));
    article().querySelector('p')!.textContent = 'Another story altogether.';
    await Promise.resolve();
    expect(texts()).toEqual([]);
  });

  it('takes a mark away at once when a word of it changes', async () => {
    await open(paragraph('opened'));
    const text = article().querySelector('p')!.firstChild as Text;
    text.replaceData(4, 7, 'station');
    await Promise.resolve();
    expect(registered()).toEqual([]);
  });

  it('lets a mark follow its text when other text comes before it', async () => {
    await open(paragraph('opened'));
    const text = article().querySelector('p')!.firstChild as Text;
    await change(() => text.insertData(0, 'At last! '));
    expect(texts()).toEqual([said('opened')]);
  });

  it('marks the new text of a node', async () => {
    await open(paragraph('opened'));
    const text = article().querySelector('p')!.firstChild as Text;
    await change(() => (text.data = said('closed')));
    expect(texts()).toEqual([said('closed')]);
  });

  it('follows a paragraph that moves', async () => {
    await open(
      `<section id="from">${paragraph('opened')}</section><section id="to">${paragraph('closed')}</section>`,
    );
    const moving = document.querySelector('#from p')!;
    await change(() => document.getElementById('to')!.append(moving));
    expect(painted(page)).toEqual([said('closed'), said('opened')]);
  });

  it('forgets what is removed', async () => {
    await open(paragraph('opened') + paragraph('closed'));
    await change(() => article().querySelector('p')!.remove());
    expect(texts()).toEqual([said('closed')]);
  });

  it('joins and parts lines when an element between them goes and comes', async () => {
    await open('<div id="line">The harbour <div id="ad">ad</div>bridge opened.</div>');
    expect(texts()).toEqual([]);
    await change(() => document.getElementById('ad')!.remove());
    expect(texts()).toEqual(['The harbour bridge opened.']);
    const ad = document.createElement('div');
    ad.textContent = 'ad';
    await change(() => document.getElementById('line')!.firstChild!.after(ad));
    expect(texts()).toEqual([]);
  });

  it('reads what is shown, and forgets what is hidden', async () => {
    await open(`${paragraph('opened')}<div id="more" hidden>${paragraph('closed')}</div>`);
    expect(texts()).toEqual([said('opened')]);
    const more = document.getElementById('more')!;
    await change(() => (more.hidden = false));
    expect(texts()).toEqual(['opened', 'closed'].map(said));
    await change(() => more.setAttribute('style', 'display: none'));
    expect(texts()).toEqual([said('opened')]);
  });

  it('forgets a part of a line that is hidden', async () => {
    await open('<p>The harbour bridge <b>and the harbour bridge lights</b> opened.</p>');
    const line = 'The harbour bridge and the harbour bridge lights opened.';
    expect(painted(page)).toEqual([line]);
    await change(() => (document.querySelector('b')!.hidden = true));
    expect(painted(page)).toEqual(['The harbour bridge opened.']);
  });

  it('keeps up with a virtualised list that uses its nodes again', async () => {
    await open('<p>The harbour bridge.</p><ul id="list"></ul>');
    const list = document.getElementById('list')!;
    const rows = Array.from({ length: 5 }, () => list.appendChild(document.createElement('li')));
    for (let top = 0; top < 4; top++) {
      await change(() =>
        rows.forEach((row, at) => (row.textContent = said(`counted ${top + at} ships`))),
      );
      const shown = rows.map((_, at) => said(`counted ${top + at} ships`));
      expect(texts()).toEqual(['The harbour bridge.', ...shown]);
    }
  });

  it('reads a shadow root and a frame that come late', async () => {
    await open(paragraph('opened'));
    const host = document.createElement('x-late');
    host.attachShadow({ mode: 'open' }).innerHTML = paragraph('closed');
    await change(() => article().append(host));
    const frame = document.createElement('iframe');
    frame.srcdoc = paragraph('was painted');
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    article().append(frame);
    await loaded;
    await change(() => article().append(document.createElement('hr')));
    expect(painted(page)).toEqual(['opened', 'closed', 'was painted'].map(said));
  });

  it('asks once about a burst of changes', async () => {
    await open(paragraph('opened'));
    await change(() => {
      for (let post = 0; post < 50; post++) {
        article().insertAdjacentHTML('beforeend', paragraph(`carried ${post} trams`));
      }
    });
    expect(page.questions).toHaveLength(2);
    expect(page.questions[1]?.statements.filter(({ mentioned }) => mentioned)).toHaveLength(51);
  });

  it('leaves nothing behind when it ends', async () => {
    await open(paragraph('opened'));
    page.close();
    expect([...CSS.highlights.keys()].filter((name) => name.startsWith('second-source-'))).toEqual(
      [],
    );
  });

  it('takes away what a script of before has left, under names that it does not use itself', async () => {
    CSS.highlights.set('second-source-differs', new Highlight());
    await open(paragraph('opened'));
    expect(CSS.highlights.has('second-source-differs')).toBe(false);
    expect(CSS.highlights.has('second-source-agrees')).toBe(true);
  });

  it('leaves the page’s own highlights alone', async () => {
    await open(paragraph('opened'));
    CSS.highlights.set('own', new Highlight());
    page.close();
    expect(CSS.highlights.delete('own')).toBe(true);
  });
});

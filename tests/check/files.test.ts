/** `check FILE…`, through its own process: html, text, standard input, and what is not there. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check, linesOf, staffing, weather, type Answered } from '../support/run-check.ts';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-files-'));
  await writeFile(at('page.txt'), `${staffing.text} ${weather.text}`);
  await writeFile(
    at('page.html'),
    `<!doctype html><html lang="en"><head><title>${staffing.title}</title>
     <meta property="article:published_time" content="2018-09-15T08:00:00Z"></head>
     <body><article><h1>${staffing.title}</h1><p>${staffing.text}</p>
     <p>${'Reporters waited at the border for most of the day. '.repeat(8)}</p></article></body></html>`,
  );
});
afterAll(async () => rm(folder, { recursive: true }));

describe('files', () => {
  it('are reported to be read, html with its title and date', async () => {
    const run = await check([at('page.html')]);
    expect(run).toMatchObject({ status: 0, err: '' });
    expect(run.out).toContain(`${staffing.title} · 2018-09-15`);
    expect(run.out).toContain(`“${staffing.text}”`);
    expect(run.out).toMatch(/differs: “[^”]*15 to 20 staffers.*The Wall Street Journal/);
    expect(run.out).toContain('did not say');
    expect(run.out).not.toContain('<p>');
  });

  it('are reported as JSON, one object a file, in order', async () => {
    const run = await check(['--json', at('page.html'), at('page.txt')]);
    expect(run).toMatchObject({ status: 0, err: '' });
    const [html, text] = linesOf(run) as unknown as (Answered & {
      path: string;
      title?: string;
      published?: string;
      text: string;
    })[];
    expect(html).toMatchObject({
      path: at('page.html'),
      title: staffing.title,
      published: '2018-09-15',
    });
    expect(text).toMatchObject({ path: at('page.txt'), text: `${staffing.text} ${weather.text}` });
    for (const file of [html!, text!]) {
      expect(file.mentions.length).toBeGreaterThan(0);
      for (const mention of file.mentions) {
        expect(file.text.slice(mention.start, mention.end)).toBe(mention.text);
      }
    }
    expect(text!.statements[0]!.relations.map(({ source }) => source)).toContain('wsj');
  });

  it('may leave out the tags that a browser puts in', async () => {
    const head = `<title>${staffing.title}</title>
      <meta property="article:published_time" content="2018-09-15T08:00:00Z">`;
    for (const html of [
      `<!doctype html>${head}<p>${staffing.text}</p>`,
      `${head}<p>${staffing.text}`,
    ]) {
      const run = await check(['--json', '-'], html);
      expect(linesOf(run)[0]).toMatchObject({ ...staffing, path: '-' });
    }
  });

  it('come from standard input as "-"', async () => {
    const run = await check(['-'], staffing.text);
    expect(run.status).toBe(0);
    expect(run.out).toContain('15 to 20 staffers');
  });

  it('without anything to tell say so', async () => {
    const run = await check(['-'], weather.text);
    expect(run.status).toBe(0);
    expect(run.out).toContain('No statement');
  });

  it('that are not there are named, and the others read', async () => {
    const run = await check([at('missing.txt'), at('page.txt')]);
    expect(run.status).toBe(1);
    expect(run.err).toContain(at('missing.txt'));
    expect(run.out).toContain('15 to 20 staffers');
  });
});

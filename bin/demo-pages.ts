/** The pages of the demonstration: articles written for it, and the sources of packs as pages. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '../seeds/read-seeds.ts';
import { root } from './run.ts';

export interface DemoPage {
  /** Host and path under which a browser visits the page. */
  address: string;
  html: string;
}

const folder = join(root, 'demo');
const seeds = join(root, 'seeds');

/** The articles first, in the order of `demo/pages.json`, then the sources by name. */
export async function readDemoPages(): Promise<DemoPage[]> {
  return [...(await readArticles()), ...(await readSources())];
}

/** The style sheet stands in the page, so that each page is one answer of the server. */
async function readArticles(): Promise<DemoPage[]> {
  const addresses = JSON.parse(await readFile(join(folder, 'pages.json'), 'utf8')) as object;
  const style = await readStyle();
  const articles = Object.entries(addresses).map(async ([file, address]: [string, string]) => {
    const html = await readFile(join(folder, file), 'utf8');
    return { address, html: html.replace(/<link rel="stylesheet"[^>]*>/, style) };
  });
  return Promise.all(articles);
}

async function readStyle(): Promise<string> {
  return `<style>${await readFile(join(folder, 'style.css'), 'utf8')}</style>`;
}

async function readSources(): Promise<DemoPage[]> {
  const all = await readdir(seeds, { recursive: true, withFileTypes: true });
  const folders = all.filter((entry) => entry.isDirectory() && entry.name === 'sources');
  const sources = folders.map(async ({ parentPath, name }) =>
    (await isOff(parentPath)) ? [] : readSourcesOf(join(parentPath, name)),
  );
  return (await Promise.all(sources)).flat();
}

/** A new installation has nothing to show on the pages of a pack that is switched off. */
async function isOff(pack: string): Promise<boolean> {
  const { optional = false } = JSON.parse(await readFile(join(pack, 'pack.json'), 'utf8')) as {
    optional?: boolean;
  };
  return optional;
}

async function readSourcesOf(sources: string): Promise<DemoPage[]> {
  const names = (await readdir(sources)).filter((name) => name.endsWith('.md')).sort();
  const style = await readStyle();
  return Promise.all(
    names.map(async (name) => toPage(await readDocument(join(sources, name)), style)),
  );
}

/** What the front matter of a source says that a page shows. */
interface FrontMatter {
  id: string;
  publisher: string;
  title: string;
  author?: string;
  published: string;
  hosts?: string[];
}

/** A document as the article it once was: the title as headline, each paragraph as it stands. */
function toPage({ meta, text }: { meta: Record<string, unknown>; text: string }, style: string) {
  const { id, publisher, title, author, published, hosts = [] } = meta as unknown as FrontMatter;
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="${published}">
${style}
</head>
<body>
<header class="top">${escape(publisher)}<small>The source as a page of its own</small></header>
<main><article>
<h1>${escape(title)}</h1>
<p class="meta"><time datetime="${published}">${published}</time>${author ? ` · ${escape(author)}` : ''}</p>
${paragraphs.map((paragraph) => `<p>${escape(paragraph.trim())}</p>`).join('\n')}
</article></main>
</body>
</html>`;
  // A source that names no host of its own is read under one that no list knows.
  return { address: `www.${hosts.at(-1) ?? 'source.example'}/demo/${id}.html`, html };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

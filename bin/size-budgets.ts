/** What each part of the built extension may weigh, gzipped: every page pays for the content script. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './run.ts';

/** Kilobytes (1000 bytes) after gzip. Raise one only with a reason in the commit. */
const budgets: Record<string, number> = {
  'content-scripts/article.js': 20,
  'card.js': 15,
  'background.js': 135,
  'popup.html': 32,
  'compare.html': 34,
  'options.html': 30,
  'source.html': 28,
  'welcome.html': 28,
};

const builds = ['chrome-mv3', 'firefox-mv3'];

/** Prints each size beside its budget. Resolves to whether all of them are kept. */
export async function checkSizes(): Promise<boolean> {
  let kept = true;
  for (const build of builds) {
    for (const [file, budget] of Object.entries(budgets)) {
      const size = await weigh(join(root, '.output', build), file);
      kept &&= size <= budget;
      const verdict = size <= budget ? 'within' : 'OVER';
      console.log(`${build}/${file}: ${size.toFixed(1)} kB gzipped, ${verdict} ${budget} kB`);
    }
  }
  return kept;
}

/** A page weighs what it loads: its scripts, their imports and its style sheets. */
async function weigh(build: string, file: string): Promise<number> {
  const files = file.endsWith('.html') ? await filesOfPage(build, file) : [file];
  const sizes = await Promise.all(files.map((name) => gzippedSize(join(build, name))));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

async function filesOfPage(build: string, page: string): Promise<string[]> {
  const html = await readFile(join(build, page), 'utf8');
  const links = html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g);
  return [...links].map(([, path = '']) => path);
}

async function gzippedSize(path: string): Promise<number> {
  return gzipSync(await readFile(path), { level: 9 }).length;
}

/** Where the machine's browsers lie; `CHROMIUM` and `FIREFOX` in the environment come first. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const firefoxNames = ['firefox-esr', 'firefox'];
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

export function chromiumPath(): string {
  return process.env.CHROMIUM ?? find(chromiumNames) ?? installed(/Chrom/) ?? 'chromium';
}

export function firefoxPath(): string {
  return process.env.FIREFOX ?? find(firefoxNames) ?? installed(/Firefox/) ?? 'firefox';
}

/** The full path of the first command that is on the PATH. */
export function find(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

function installed(name: RegExp): string | undefined {
  return applications.find((path) => name.test(path) && existsSync(path));
}

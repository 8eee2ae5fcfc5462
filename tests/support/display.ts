/** A screen of its own with a window manager, for what only a real mouse can do. */
import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { startPatience } from './test-browser.ts';
import { until } from './until.ts';

const execute = promisify(execFile);

export interface Display {
  /** What a browser needs in its environment to appear here. */
  env: { DISPLAY: string };
  /** Moves the real mouse and presses real keys: the arguments of xdotool. */
  xdotool(...args: (string | number)[]): Promise<string>;
  screenshot(path: string): Promise<void>;
  close(): void;
}

/** Starts Xvfb on a free display, and Openbox on it. */
export async function openDisplay(width = 1280, height = 960): Promise<Display> {
  const screen = `${width}x${height}x24`;
  const args = ['-displayfd', '1', '-screen', '0', screen, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const env = { DISPLAY: `:${await readDisplayNumber(server)}` };
  const withDisplay = { env: { ...process.env, ...env } };
  const manage = () => spawn('openbox', [], { ...withDisplay, stdio: 'ignore' });
  let manager = manage();
  const xdotool = async (...words: (string | number)[]) =>
    (await execute('xdotool', words.map(String), withDisplay)).stdout;
  await until(
    'a window manager',
    () => {
      // One that came before the server was ready is gone.
      if (manager.exitCode !== null) manager = manage();
      return xdotool('get_num_desktops');
    },
    startPatience,
  );
  return {
    env,
    xdotool,
    screenshot: async (path) =>
      void (await execute('import', ['-window', 'root', path], withDisplay)),
    close() {
      manager.kill();
      server.kill();
    },
  };
}

/** Xvfb writes the number of the display that it found free. */
function readDisplayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb has ended')));
    server.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
}

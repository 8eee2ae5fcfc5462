/**
 * Makes a fresh clone ready, then runs what follows: `node bin/setup.mjs [--packages] [SCRIPT ARG…]`.
 *
 * Plain Node 20 without dependencies, because it runs before anything is installed. `SCRIPT` runs
 * under the Node that the packages bring, so that an older one on the machine is enough. It is
 * started from here and not with `&&`: a shell remembers where it found `node` the first time.
 * `--packages` leaves the browsers alone. Standard output belongs to the script.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const binaries = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/** What the tests need beyond npm's packages: the command that proves it, and Debian's package. */
const tools = [
  {
    needed: 'Chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome'],
    debian: 'chromium',
  },
  { needed: 'Firefox', commands: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
  { needed: 'Xvfb', commands: ['Xvfb'], debian: 'xvfb' },
  { needed: 'xdotool', commands: ['xdotool'], debian: 'xdotool' },
  { needed: 'Openbox', commands: ['openbox'], debian: 'openbox' },
  { needed: 'ImageMagick', commands: ['import'], debian: 'imagemagick' },
];

/** Says something without touching standard output. */
function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(line) {
  say(`second-source: ${line}`);
  process.exit(1);
}

/** Runs a command with its output on standard error. Returns whether it succeeded. */
function run(command, args, environment = process.env) {
  const stdio = ['ignore', process.stderr, process.stderr];
  const shell = windows;
  return spawnSync(command, args, { cwd: root, stdio, env: environment, shell }).status === 0;
}

function onPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => folder !== '' && existsSync(join(folder, command)));
}

function readPackages(path) {
  return Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages);
}

/**
 * Compares npm's record of what it installed (written last, so a broken install shows) with the
 * lock file, by content: a checkout changes times. Optional packages belong to other platforms.
 */
function packagesAreFresh() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record) || !existsSync(join(binaries, windows ? 'node.cmd' : 'node')))
    return false;
  const installed = new Map(readPackages(record));
  return readPackages(join(root, 'package-lock.json'))
    .filter(([path, { optional }]) => path !== '' && !optional)
    .every(([path, { version }]) => installed.get(path)?.version === version);
}

/**
 * Installs what the lock file names. `npm ci` would do, but refuses when the registry lacks an optional
 * package of some other platform; `--no-save` keeps the lock file as it is all the same.
 */
function ensurePackages() {
  if (packagesAreFresh()) return;
  say('second-source: installing packages (npm install)');
  const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', ['install', ...options])) fail('npm install failed; see the lines above');
}

function missingTools() {
  const relevant = process.platform === 'linux' ? tools : [];
  return relevant.filter(({ commands }) => !commands.some(onPath));
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get');
}

function ensureBrowsers() {
  const missing = missingTools();
  if (missing.length === 0) return;
  const packages = missing.map(({ debian }) => debian);
  const wanted = missing.map(({ needed }) => needed).join(', ');
  if (!isRootOnDebian()) {
    say(`second-source: not found: ${wanted}. Install: sudo apt-get install ${packages.join(' ')}`);
    // Without a browser nothing can be shown or tested; the rest only costs the headed test.
    if (missing.some(({ needed }) => needed === 'Chromium' || needed === 'Firefox'))
      process.exit(1);
    return;
  }
  say(`second-source: installing ${packages.join(' ')} (apt-get)`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  run('apt-get', ['update', '-qq'], environment);
  if (!run('apt-get', install, environment))
    fail(`apt-get could not install ${packages.join(' ')}`);
}

/** Runs the script under the packages' Node and ends as it ends. */
function runScript([script, ...args]) {
  const path = [binaries, process.env.PATH].join(delimiter);
  const node = join(binaries, windows ? 'node.cmd' : 'node');
  const options = { stdio: 'inherit', env: { ...process.env, PATH: path }, shell: windows };
  const child = spawn(node, [resolve(root, script), ...args], options);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(error.message));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

const [first, ...others] = process.argv.slice(2);
const packagesOnly = first === '--packages';
const script = packagesOnly ? others : process.argv.slice(2);

ensurePackages();
if (!packagesOnly) ensureBrowsers();
if (script.length > 0) runScript(script);

import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import type { ResolvedPublicFile, UserManifest, Wxt } from 'wxt';
import { buildPacks } from './seeds/build-packs.ts';
import { listPacks } from './seeds/list-packs.ts';

const comparePage = 'compare.html';

/**
 * Permissions that every reader grants by installing; all of them are silent. Sites outside the
 * content script's list are asked for one by one (`optional_host_permissions`).
 */
function permissionsFor(chromium: boolean): string[] {
  const shared = ['storage', 'contextMenus', 'scripting', 'activeTab'];
  return chromium ? [...shared, 'sidePanel'] : shared;
}

/** Alt+Shift is free in both browsers; a browser takes four suggestions at most. */
const commands: UserManifest['commands'] = {
  'next-mark': {
    suggested_key: { default: 'Alt+Shift+J' },
    description: '__MSG_commandNextMark__',
  },
  'previous-mark': {
    suggested_key: { default: 'Alt+Shift+K' },
    description: '__MSG_commandPreviousMark__',
  },
  'open-card': {
    suggested_key: { default: 'Alt+Shift+O' },
    description: '__MSG_commandOpenCard__',
  },
  'open-compare': {
    suggested_key: { default: 'Alt+Shift+S' },
    description: '__MSG_commandOpenCompare__',
  },
};

/** Nothing is fetched from anywhere but the extension itself. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const icons = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };

const chromiumOnly: UserManifest = {
  minimum_chrome_version: '116',
  side_panel: { default_path: comparePage },
  // Split, so that the compare tab also opens in an incognito window.
  incognito: 'split',
};

/** Mozilla's field, which the types do not know yet. */
const noDataCollected: object = { data_collection_permissions: { required: ['none'] } };

const firefoxOnly: UserManifest = {
  sidebar_action: {
    default_title: '__MSG_compareTitle__',
    default_panel: comparePage,
    default_icon: icons,
    open_at_install: false,
  },
  incognito: 'spanning',
  browser_specific_settings: {
    gecko: {
      id: 'second-source@second-source.example',
      strict_min_version: '140.0',
      ...noDataCollected,
    },
    // No `gecko_android`: docs/decisions/0014-no-firefox-for-android.md says why.
  },
};

/**
 * Seeds become packs and vectors beside the build, and then public files of it, with a list of the
 * packs (`packs.json`) by which the background sees whether it has them.
 */
async function addSeeds({ config }: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  const { outBaseDir } = config;
  const paths = await buildPacks(outBaseDir);
  files.push({ relativeDest: 'packs.json', contents: JSON.stringify(await listPacks(paths)) });
  for (const absoluteSrc of paths) {
    files.push({ absoluteSrc, relativeDest: `packs/${basename(absoluteSrc)}` });
  }
  for (const name of await readdir(join(outBaseDir, 'lexicon'))) {
    files.push({ absoluteSrc: join(outBaseDir, 'lexicon', name), relativeDest: `lexicon/${name}` });
  }
}

/** Vite 7 does not follow the pattern in chrono-node's `exports`; Node and Vite 8 do. */
const chronoLocale = {
  find: /^chrono-node\/([a-z]+)$/,
  replacement: resolve('node_modules/chrono-node/dist/esm/locales/$1/index.js'),
};

/** A page must not learn of the extension: `quiet-context.ts` says how WXT's own context tells it. */
const quietContext = {
  find: /^wxt\/utils\/content-script-context$/,
  replacement: resolve('entrypoints/article.content/quiet-context.ts'),
};

/**
 * The card's script, fetched by the content script when a reader first points at a mark. Chromium gives
 * it another address every session and Firefox every installation, so that pages cannot ask for it.
 */
function cardScript(chromium: boolean): UserManifest['web_accessible_resources'] {
  const resource = { resources: ['card.js'], matches: ['*://*/*'] };
  return [chromium ? { ...resource, use_dynamic_url: true } : resource];
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    // WXT's own Vite compiles JSX with esbuild: Preact needs no plugin for that.
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    resolve: { alias: [chronoLocale, quietContext] },
  }),
  hooks: {
    'build:publicAssets': addSeeds,
    'vite:build:extendConfig'(entrypoints, config) {
      // Every page pays for this script: terser is slower than esbuild, and leaves 4 % less.
      if (!entrypoints.some(({ name }) => name === 'article')) return;
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: {
          compress: {
            passes: 3,
            ecma: 2020,
            keep_fargs: false,
            hoist_props: true,
            pure_getters: true,
            unsafe_arrows: true,
          },
        },
      };
    },
  },
  manifest: ({ browser, mode }) => {
    const firefox = browser === 'firefox';
    return {
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      default_locale: 'en',
      icons,
      permissions: permissionsFor(!firefox),
      optional_host_permissions: ['*://*/*'],
      commands,
      web_accessible_resources: cardScript(!firefox),
      omnibox: { keyword: 'sources' },
      action: { default_title: '__MSG_extensionName__', default_icon: icons },
      // The development server needs a laxer policy than what ships.
      ...(mode === 'production' && {
        content_security_policy: { extension_pages: contentSecurityPolicy },
      }),
      ...(firefox ? firefoxOnly : chromiumOnly),
    };
  },
});

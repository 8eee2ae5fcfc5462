/** The browser's shortcuts for the extension's commands. */
import { browser } from '#imports';

export interface Shortcut {
  name: string;
  description: string;
  keys: string;
}

/** Firefox has a page for it that can be opened; Chromium's is an address. */
interface WithShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** The commands with their keys as they are set now. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ description }) => description)
    .map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description,
      keys: shortcut,
    }));
}

/** Shows where shortcuts are changed. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as WithShortcutSettings;
  if (open) return open.call(browser.commands);
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

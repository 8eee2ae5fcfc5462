/**
 * Hides something from the reader and brings it back, from a page as from the extension's own surfaces.
 * It goes to the storage itself, under the key of `settings.ts`: the content script cannot carry WXT's
 * storage module.
 */
import { browser } from '#imports';
import { muteKey } from './mute-key.ts';
import type { Mute } from './settings.ts';

/** Adds to what is stored now, whatever the caller last saw of it. */
export async function addMute(mute: Mute): Promise<void> {
  await store([...(await read()), mute]);
}

/** Brings it back, however often it was hidden. */
export async function removeMute(mute: Mute): Promise<void> {
  await store((await read()).filter((one) => muteKey(one) !== muteKey(mute)));
}

async function read(): Promise<Mute[]> {
  return (await browser.storage.local.get<{ mutes: Mute[] }>({ mutes: [] })).mutes;
}

const store = (mutes: Mute[]) => browser.storage.local.set({ mutes });

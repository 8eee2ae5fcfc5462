import type { Mute } from './settings.ts';

/** The same for two mutes of the same thing. */
export const muteKey = (mute: Mute): string =>
  [mute.kind, mute.pack, 'id' in mute ? mute.id : ''].join(' ');

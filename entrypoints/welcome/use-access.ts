import { browser } from '#imports';
import { useEffect, useState } from 'preact/hooks';
import { useStored } from '../../components/use-stored.ts';
import type { SiteAccess } from '../../components/welcome-access.tsx';
import { sendMessage } from '../../data/protocol.ts';
import { onlyOnClick } from '../../data/settings.ts';

const everySite = { origins: ['*://*/*'] };

export interface AccessState {
  access: SiteAccess;
  refused: boolean;
  choose(access: SiteAccess): void;
}

/** Which pages may be read, as granted and set now, and a way to change it from a click. */
export function useAccess(): AccessState {
  const [asked = false, setAsked] = useStored(onlyOnClick);
  const [everywhere, setEverywhere] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => void browser.permissions.contains(everySite).then(setEverywhere), []);

  const choose = async (access: SiteAccess) => {
    // First of all, because the browser asks only in the very handler of the click.
    const granted = access === 'everywhere' && (await browser.permissions.request(everySite));
    if (access !== 'everywhere' && everywhere) await browser.permissions.remove(everySite);
    const no = access === 'everywhere' && !granted;
    setRefused(no);
    if (no) return;
    setEverywhere(granted);
    setAsked(access === 'on-click');
    await sendMessage('syncSites', undefined).catch(() => undefined);
  };
  const access = asked ? 'on-click' : everywhere ? 'everywhere' : 'listed';
  return { access, refused, choose: (choice) => void choose(choice) };
}

import { useEffect, useState } from 'preact/hooks';
import { answered } from '../../data/answered.ts';
import { pick, type Locale } from '../../data/locale/locale.ts';
import {
  sendMessage,
  type Answered,
  type Overview,
  type PackSummary,
} from '../../data/protocol.ts';
import type { Mute } from '../../data/settings.ts';

export interface PacksState {
  packs: Answered<PackSummary[]> | undefined;
  setEnabled(pack: string, enabled: boolean): void;
  reload(): void;
}

/** The installed topics. */
export function usePacks(): PacksState {
  const [packs, setPacks] = useState<Answered<PackSummary[]>>();
  const load = () => void answered(sendMessage('listPacks', undefined)).then(setPacks);
  useEffect(load, []);
  const setEnabled = (pack: string, enabled: boolean) =>
    void answered(sendMessage('setPackEnabled', { pack, enabled })).then(load);
  return { packs, setEnabled, reload: load };
}

function nameIn(overview: Overview, mute: Mute, locale: Locale): string | undefined {
  const { packs, comparisons } = overview;
  if (mute.kind === 'pack') {
    const pack = packs.find(({ id }) => id === mute.pack);
    return pack && pick(pack.title, locale);
  }
  const inPack = comparisons.filter(({ question }) => question.pack === mute.pack);
  if (mute.kind === 'question') {
    const found = inPack.find(({ question }) => question.id === mute.id);
    return found && pick(found.question.label, locale);
  }
  const claims = inPack.flatMap(({ rows }) => rows.flatMap((row) => row.claims));
  const claim = claims.find(({ id }) => id === mute.id);
  return claim && `“${claim.quote}”`;
}

/** Says what a mute hides; falls back to its id. */
export function useMuteNames(locale: Locale): (mute: Mute) => string {
  const [overview, setOverview] = useState<Overview>();
  useEffect(() => {
    void answered(sendMessage('getOverview', undefined)).then((answer) => {
      if (answer.ok) setOverview(answer.value);
    });
  }, []);
  return (mute) =>
    (overview && nameIn(overview, mute, locale)) ?? (mute.kind === 'pack' ? mute.pack : mute.id);
}

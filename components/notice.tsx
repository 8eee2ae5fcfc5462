import type { ComponentChildren } from 'preact';
import { sharedText } from '../data/locale/shared.ts';
import type { Locale } from '../data/locale/locale.ts';
import type { Problem } from '../data/protocol.ts';

export interface NoticeProps {
  title: string;
  help?: string;
  /** What a reader can do about it. */
  children?: ComponentChildren;
}

/** A state in which there is nothing to show, said plainly. */
export function Notice({ title, help, children }: NoticeProps) {
  return (
    <div class="notice">
      <p class="notice-title">{title}</p>
      {help && <p>{help}</p>}
      {children}
    </div>
  );
}

/** An expected failure of the claim base, with a way to try again. */
export function ProblemNotice(props: { problem: Problem; locale: Locale; onRetry(): void }) {
  const t = sharedText(props.locale);
  return (
    <Notice title={t.problem[props.problem]} help={t.problemHelp[props.problem]}>
      <button type="button" onClick={props.onRetry}>
        {t.retry}
      </button>
    </Notice>
  );
}

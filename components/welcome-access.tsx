import type { Locale } from '../data/locale/locale.ts';
import { welcomeText } from '../data/locale/welcome.ts';

export type SiteAccess = 'listed' | 'everywhere' | 'on-click';

export interface WelcomeAccessProps {
  access: SiteAccess;
  /** The browser said no to what was chosen last. */
  refused: boolean;
  locale: Locale;
  onAccess(access: SiteAccess): void;
}

const choices: readonly SiteAccess[] = ['listed', 'everywhere', 'on-click'];

/** Which pages may be read, asked in plain words. */
export function WelcomeAccess({ access, refused, locale, onAccess }: WelcomeAccessProps) {
  const t = welcomeText(locale);
  return (
    <fieldset class="access">
      <legend class="unseen">{t.access}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="access"
            checked={choice === access}
            onChange={() => onAccess(choice)}
          />
          <b>{t.choices[choice].title}</b>
          <span>{t.choices[choice].text}</span>
        </label>
      ))}
      <p role="status">{refused && t.refused}</p>
    </fieldset>
  );
}

import type { Locale } from '../data/locale/locale.ts';
import { welcomeText } from '../data/locale/welcome.ts';

/** What the extension does, in three short steps. */
export function WelcomeSteps({ locale }: { locale: Locale }) {
  return (
    <ol class="steps">
      {welcomeText(locale).steps.map(({ title, text }) => (
        <li key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}

// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Surface } from '../../components/surface.tsx';
import type { Language } from '../../data/settings.ts';

test('the language is said when there is something to read, and not later', async () => {
  const language = {
    fallback: 'auto' as Language,
    getValue: async (): Promise<Language> => 'ko',
    setValue: async () => undefined,
    watch: () => () => undefined,
  };
  const place = document.body.appendChild(document.createElement('div'));
  const seen: string[] = [];
  new MutationObserver(() => seen.push(document.documentElement.lang)).observe(place, {
    childList: true,
  });
  render(
    <Surface language={language} browserLanguage="en" title={(locale) => locale}>
      {() => <p>Text</p>}
    </Surface>,
    place,
  );
  await expect.poll(() => seen).toEqual(['ko']);
});

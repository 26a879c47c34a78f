import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { browserTextsId } from './i18n/browser-texts.tsx';
import { isLocale } from './i18n/locale.ts';
import { textSource } from './i18n/text-source.ts';
import { TextsProvider } from './i18n/use-texts.tsx';

const { lang } = document.documentElement;
const resources = JSON.parse(document.getElementById(browserTextsId)?.textContent ?? '{}') as Record<string, object>;
const source = textSource(isLocale(lang) ? lang : 'de', resources);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <TextsProvider source={source}>
        <RemixBrowser />
      </TextsProvider>
    </StrictMode>,
  );
});
document.documentElement.dataset['hydrated'] = '';

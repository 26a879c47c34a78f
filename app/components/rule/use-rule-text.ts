import type { Formats } from '#app/i18n/format.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

type Params = Readonly<Record<string, string | number>>;

/** Parameters as a reader expects them: cents become euro, days become dates. */
function shown(params: Params, format: Formats): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (/cents$/i.test(name) && typeof value === 'number') return [name, format.euro(value)];
      if ((name.endsWith('On') || name === 'stand') && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
        return [name, format.day(value)];
      return [name, value];
    }),
  );
}

/** The sentence of a rule text code (namespace `rule`), with money and days written out; the code's own name never shows. */
export function useRuleText(): (text: { readonly code: string; readonly params: Params }) => string {
  const t = useTexts('rule');
  const format = useFormats();
  return ({ code, params }) => t.find(code, shown(params, format)) ?? t('finding.ruleMissing');
}

import type { Texts } from '#app/i18n/text-keys.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** A failure of the search server in words, by its code. */
export const searchFailure = (t: Texts<'administration'>, code: string) =>
  t.find(`jobs.search.failures.${code}`) ?? t('jobs.search.failureOther', { code });

const ofSearch = 'meilisearch.';

/** Why a job failed, in words: its own codes, those of search and backups, and refusals as every page says them. */
export function useJobFailure(): (code: string) => string {
  const t = useTexts('administration');
  const backups = useTexts('backup');
  const errors = useTexts('errors');
  return (code) =>
    code.startsWith(ofSearch)
      ? `${t('jobs.search.state')}: ${searchFailure(t, code.slice(ofSearch.length))}`
      : (t.find(`jobs.failures.${code}`) ?? backups.find(`failures.${code}`) ?? errors.find(code) ?? code);
}

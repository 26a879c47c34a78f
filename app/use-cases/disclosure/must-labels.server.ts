import type { JobFit } from '#app/domain/disclosure/job-fit.ts';
import type { AppContext } from '../app-context.ts';

/** Names of the posting's own musts that are told one by one, by key; licences have theirs in the texts. */
export function mustLabels(app: AppContext, language: string, fits: readonly JobFit[]): Record<string, string> {
  const keys = new Set(fits.flatMap(({ musts }) => musts.map(({ must }) => must)));
  return Object.fromEntries(
    [...keys].filter((key) => !key.startsWith('licence.')).map((key) => [key, app.vocabulary.label(key, language)]),
  );
}

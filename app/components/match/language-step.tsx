import type { CefrLevel } from '#app/domain/profile/language-level.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** From a missing step of German to what helps: a volunteer who practises, and the next course, with its goal filled in. */
export function LanguageStep({ profileId, to }: { profileId: string; to: CefrLevel }) {
  const match = useTexts('match');
  return (
    <>
      <a href={`/profiles/${profileId}/mentor`}>{match('profileChanges.mentor')}</a>
      {' · '}
      <a href={`/profiles/${profileId}/edit?goal=${to}#f-courseGoal`}>{match('profileChanges.plan')}</a>
    </>
  );
}

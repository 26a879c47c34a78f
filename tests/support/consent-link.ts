import type { ConsentLanguage } from '#app/domain/consent/consent.ts';
import { wordsVersion } from '#app/http/words-version.server.ts';
import { found } from '#app/use-cases/account/allow.server.ts';
import { answerQuestion } from '#app/use-cases/consent/answer-question.server.ts';
import { makeConsentLink } from '#app/use-cases/consent/make-consent-link.server.ts';
import { enterCode, openConsentLink, type LinkVisit } from '#app/use-cases/consent/open-consent-link.server.ts';
import { showQuestion } from '#app/use-cases/consent/show-question.server.ts';
import type { ProposalWorld } from './proposal-world.ts';

/** The page words of a language, as they are now. */
export const wordsIn = (language: ConsentLanguage) => ({ language, version: wordsVersion(language) });

/** Somebody's case, and who has it. */
type HerCase = Pick<ProposalWorld, 'app' | 'caseworker' | 'profileId'>;

/** A link for the person of the world: its secret and its code, as they are handed over. */
export async function handOver({ app, caseworker, profileId }: HerCase, language: ConsentLanguage = 'ar') {
  const { link, code } = await makeConsentLink(app, caseworker, { profileId, language });
  return { token: link.slice(link.lastIndexOf('/') + 1), code };
}

/** The person is in with her phone. */
export async function visitOf(world: HerCase, language: ConsentLanguage = 'ar'): Promise<LinkVisit> {
  const { token, code } = await handOver(world, language);
  return found(await openConsentLink(world.app, token, await enterCode(world.app, token, code)));
}

/** She reads a question and answers it. */
export async function decide(
  { app }: Pick<HerCase, 'app'>,
  visit: LinkVisit,
  key: string,
  answer: 'yes' | 'no',
  language: ConsentLanguage = 'ar',
): Promise<boolean> {
  const words = wordsIn(language);
  const shown = found(await showQuestion(app, visit, key, words));
  return answerQuestion(app, visit, {
    key,
    answer,
    words,
    helper: 'interpreter',
    textVersion: shown.text.version,
    seen: shown.detailed?.seen ?? '',
  });
}

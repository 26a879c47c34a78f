import { cefrLevels, levelRank, type CefrLevel } from '#app/domain/profile/language-level.ts';
import type { Reason } from './reason.ts';

const germanCodes: readonly Reason['code'][] = ['german', 'germanAssessed', 'germanSkill'];

/**
 * The level somebody would have to reach so that her German is what a posting asks: the highest of the skills in which she
 * is one step below. Null: she has it, or nothing is asked or known.
 */
export function languageStepOf(reasons: readonly Reason[]): CefrLevel | null {
  const asked = reasons
    .filter(({ code, state }) => state === 'partly' && germanCodes.includes(code))
    .flatMap(({ params }) => cefrLevels.find((level) => level === params['asked']) ?? []);
  return asked.sort((a, b) => levelRank(b) - levelRank(a))[0] ?? null;
}

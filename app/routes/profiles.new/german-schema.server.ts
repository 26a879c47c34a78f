import { z } from 'zod';
import { fieldError, type FieldProblem } from '#app/domain/domain-error.ts';
import {
  assessors,
  cefrLevels,
  certificates,
  languageSkills,
  type LevelEvidence,
} from '#app/domain/profile/language-level.ts';
import type { Day } from '#app/domain/time/day.ts';
import { fields } from '#app/http/fields.server.ts';
import type { ReceivedForm } from '#app/http/form.server.ts';

const germanSchema = z.object({
  certificate: fields.optionalChoice(certificates),
  certificateLevel: fields.optionalChoice(cefrLevels),
  certificateOn: fields.optionalDay(),
  'assessed.listening': fields.optionalChoice(cefrLevels),
  'assessed.reading': fields.optionalChoice(cefrLevels),
  'assessed.writing': fields.optionalChoice(cefrLevels),
  'assessed.speaking': fields.optionalChoice(cefrLevels),
  assessedBy: fields.optionalChoice(assessors),
  assessedOn: fields.optionalDay(),
});

/**
 * German of app/components/profile/german-fields.tsx as evidence; empty when nothing was entered.
 * @throws DomainError invalid when half of a certificate or the observer is missing, or a day lies ahead
 */
export function readGermanFields(form: ReceivedForm, today: Day): LevelEvidence[] {
  const typed = form.read(germanSchema);
  const problems: FieldProblem[] = [];
  const assessed = languageSkills.flatMap((skill) => {
    const level = typed[`assessed.${skill}`];
    return level === null ? [] : [{ skill, level }];
  });
  if (typed.certificate !== null && typed.certificateLevel === null)
    problems.push({ field: 'certificateLevel', code: 'certificateLevelMissing' });
  if (typed.certificate === null && typed.certificateLevel !== null)
    problems.push({ field: 'certificate', code: 'certificateMissing' });
  if (assessed.length > 0 && typed.assessedBy === null) problems.push({ field: 'assessedBy', code: 'assessorMissing' });
  for (const field of ['certificateOn', 'assessedOn'] as const) {
    if ((typed[field] ?? '') > today) problems.push({ field, code: 'dayInPastOnly' });
  }
  if (problems.length > 0) throw fieldError(...problems);
  const { certificate, certificateLevel, certificateOn, assessedBy, assessedOn } = typed;
  return [
    ...(certificate === null || certificateLevel === null
      ? []
      : languageSkills.map((skill): LevelEvidence => ({
          skill,
          level: certificateLevel,
          source: 'attested',
          by: certificate,
          on: certificateOn,
        }))),
    ...(assessedBy === null
      ? []
      : assessed.map(({ skill, level }): LevelEvidence => ({
          skill,
          level,
          source: 'assessed',
          by: assessedBy,
          on: assessedOn,
        }))),
  ];
}

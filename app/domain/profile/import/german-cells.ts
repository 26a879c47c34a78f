import { short, type CellReader } from '#app/domain/imports/cell-reader.ts';
import { readLevel } from '#app/domain/imports/level-cell.ts';
import type { Day } from '#app/domain/time/day.ts';
import { languageSkills, type Assessor, type LevelEvidence } from '../language-level.ts';
import { isUnusualLevel, readAssessor, readCertificate } from './certificate-word.ts';
import type { ProfileColumn } from './profile-columns.ts';

/**
 * German as a list knows it: one certificate (counts for all four skills) and observations per skill. A day that lies
 * ahead proves nothing and is left out; an observation without a date stays undated. Undefined without any such column.
 */
export function readGerman(read: CellReader<ProfileColumn>, today: Day): readonly LevelEvidence[] | undefined {
  if (!read.has('attestedLevel') && !languageSkills.some((skill) => read.has(skill))) return undefined;
  return [...readAttested(read, today), ...readAssessed(read, today)];
}

function readAttested(read: CellReader<ProfileColumn>, today: Day): LevelEvidence[] {
  const level = levelOf(read, 'attestedLevel');
  const certificateText = read.raw('certificate');
  const on = pastDay(read, 'certificateOn', today);
  if (level === null) {
    if (certificateText !== '' && read.has('attestedLevel') && read.raw('attestedLevel') === '')
      read.problem('attestedLevel', 'certificateWithoutLevel', { value: short(certificateText) });
    return [];
  }
  const certificate = readCertificate(certificateText) ?? readCertificate(read.raw('attestedLevel')) ?? 'other';
  if (certificate === 'other' && certificateText !== '')
    read.problem('certificate', 'certificateUnknown', { value: short(certificateText) });
  if (isUnusualLevel(certificate, level))
    read.problem('certificate', 'certificateLevelUnusual', { certificate, level });
  return languageSkills.map((skill) => ({ skill, level, source: 'attested', by: certificate, on }));
}

function readAssessed(read: CellReader<ProfileColumn>, today: Day): LevelEvidence[] {
  const on = pastDay(read, 'assessedOn', today);
  const levels = languageSkills.flatMap((skill) => {
    const level = levelOf(read, skill);
    return level === null ? [] : [{ skill, level }];
  });
  if (levels.length === 0) return [];
  const by = assessorOf(read);
  return levels.map(({ skill, level }) => ({ skill, level, source: 'assessed', by, on }));
}

/** Nobody or somebody unknown named: the house's own counselling keeps the list, so it stands for it, with a hint. */
function assessorOf(read: CellReader<ProfileColumn>): Assessor {
  const text = read.raw('assessor');
  const assessor = readAssessor(text);
  if (assessor === null) read.problem('assessor', 'assessorUnknown', { value: short(text) || '–' });
  return assessor ?? 'caseworker';
}

function levelOf(read: CellReader<ProfileColumn>, field: ProfileColumn) {
  const level = readLevel(read.raw(field));
  if (level !== 'unknown') return level;
  read.problem(field, 'levelUnknown', { value: short(read.raw(field)) });
  return null;
}

function pastDay(read: CellReader<ProfileColumn>, field: ProfileColumn, today: Day): Day | null {
  const day = read.day(field) ?? null;
  if (day === null || day <= today) return day;
  read.problem(field, 'dayInFuture', { value: short(read.raw(field)) });
  return null;
}

import type { PostingContent } from '../posting/posting.ts';
import { languageSkills } from '../profile/language-level.ts';
import { hasLevel } from './detailed-filter.ts';
import type { DetailedProfile } from './detailed-profile.ts';
import { fitBands, type FitBand } from './job-fit.ts';

/** The part of a posting a detailed profile is compared with. */
export type AskedOfDetailed = Pick<
  PostingContent,
  | 'skills'
  | 'occupation'
  | 'lateralEntry'
  | 'german'
  | 'germanPerSkill'
  | 'licences'
  | 'shifts'
  | 'hoursPerWeekMin'
  | 'hoursPerWeekMax'
>;

/**
 * How well a detailed profile fits, in bands and by what it shows alone: whoever reads both sees why, and nothing else of the
 * person enters. What is not shown is to be talked about, it counts as not met.
 */
export function detailedFit(document: DetailedProfile, asked: AskedOfDetailed): FitBand {
  const shown = new Set([...document.occupations, ...document.skills]);
  const musts = asked.skills.filter(({ weight }) => weight === 'must').map(({ concept }) => concept);
  if (asked.occupation !== null && !asked.lateralEntry) musts.push(asked.occupation);
  const met = musts.filter((concept) => shown.has(concept)).length;
  const isComplete =
    met === musts.length &&
    isGermanEnough(document, asked) &&
    asked.licences.every((licence) => document.licences.includes(licence)) &&
    asked.shifts.every((shift) => document.shifts.includes(shift)) &&
    areHoursPossible(document, asked);
  if (isComplete) return 'good';
  return met * 2 >= musts.length ? 'partly' : 'talk';
}

function isGermanEnough(document: DetailedProfile, asked: AskedOfDetailed): boolean {
  return languageSkills.every((skill) => {
    const level = asked.germanPerSkill?.[skill] ?? asked.german;
    return level === null || hasLevel(document, skill, level);
  });
}

function areHoursPossible({ hoursMin, hoursMax }: DetailedProfile, asked: AskedOfDetailed): boolean {
  const least = asked.hoursPerWeekMin ?? asked.hoursPerWeekMax;
  const most = asked.hoursPerWeekMax ?? asked.hoursPerWeekMin;
  if (least === null || most === null) return true;
  if (hoursMin === null && hoursMax === null) return false;
  return (hoursMin ?? 0) <= most && (hoursMax ?? Infinity) >= least;
}

/** Order of a company's list: band, then pseudonym. Nothing inside a band tells anything. */
export function byBandThenPseudonym(
  a: { readonly fit: FitBand; readonly pseudonym: string },
  b: { readonly fit: FitBand; readonly pseudonym: string },
): number {
  return fitBands.indexOf(a.fit) - fitBands.indexOf(b.fit) || (a.pseudonym < b.pseudonym ? -1 : 1);
}

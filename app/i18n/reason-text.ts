import { commuteBand } from '#app/domain/reference/commute-band.ts';
import { formatsFor } from './format.ts';
import { shownParams } from './shown-params.ts';
import type { TextSource } from './text-keys.ts';

type Param = string | number | null | readonly string[];

/** A reason as the search gives it: code, state, and values that are codes, concept keys, levels, days or numbers. */
interface ReasonLike {
  readonly code: string;
  readonly state: string;
  readonly params: Readonly<Record<string, Param>>;
}

/** Which part of the namespace `match` has the words of a parameter that is a code. */
const words: Readonly<Record<string, string>> = {
  asked: 'level',
  level: 'level',
  attested: 'level',
  assessed: 'level',
  skill: 'skill',
  source: 'source',
  licence: 'licence',
  kind: 'kind',
  shifts: 'shift',
  open: 'shift',
  reach: 'reach',
};

/**
 * The sentence of a reason in the reader's language, e.g. "B1 laut Zertifikat (DTZ, 12/2025)".
 * @param labelOf label of a concept key
 */
export function reasonText(source: TextSource, reason: ReasonLike, labelOf: (concept: string) => string): string {
  const t = source.texts('match');
  const formats = formatsFor(source.locale);
  const word = (name: string, value: string) => t.find(`${words[name] ?? name}.${value}`) ?? value;
  const proof = (by: Param | undefined, on: Param | undefined) =>
    typeof by === 'string' ? `${word('by', by)}, ${typeof on === 'string' ? formats.month(on) : t('undated')}` : '';
  const { params } = reason;
  const { by, on, attestedBy, attestedOn, assessedBy, assessedOn, years, hoursMin, hoursMax, ...values } = params;
  const plain: Record<string, string | number> = {};
  if (by !== undefined) plain['proof'] = proof(by, on);
  if (attestedBy !== undefined) plain['attestedProof'] = proof(attestedBy, attestedOn);
  if (assessedBy !== undefined) plain['assessedProof'] = proof(assessedBy, assessedOn);
  if (typeof years === 'number') plain['experience'] = t('experienceYears', { count: years });
  if (hoursMin !== undefined)
    plain['hours'] = hoursMin === hoursMax ? String(hoursMin) : `${String(hoursMin)}-${String(hoursMax)}`;
  for (const [name, value] of Object.entries(values)) {
    if (value === null) continue;
    if (typeof value === 'number') plain[name] = value;
    else if (typeof value !== 'string') plain[name] = formats.list(value.map((item) => word(name, item)));
    else if (name === 'concept' || name === 'via') plain[name] = labelOf(value);
    else plain[name] = words[name] === undefined ? value : word(name, value);
  }
  if (reason.code === 'distance' && typeof params['km'] === 'number')
    plain['band'] = t(`commuteBand.${commuteBand(params['km'])}`);
  const { via } = params;
  if (typeof via === 'string') plain['knows'] = t(`knows.${isOccupation(via) ? 'occupation' : 'skill'}`, plain);
  return t.find(`reasons.${reason.code}.${reason.state}`, shownParams(plain, formats)) ?? reason.code;
}

const isOccupation = (concept: string) => concept.startsWith('occ.');

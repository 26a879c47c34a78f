import { checkDuration, checkHours } from './check-duration.ts';
import { checkPay } from './check-pay.ts';
import { findingFrom, findingWithout, findingSeverities, type Finding } from './finding.ts';
import { periodOf, type PostingDraft } from './posting-draft.ts';
import { limitOn, type RuleBook } from './rule-book.ts';

/**
 * What the rules say about a posting: kind, purpose, length, hours, pay on every day, start, seats; the gravest first.
 * Every number comes from the book. An unlawful posting has at least one finding of severity `error`; whether a single
 * case is granted decides the authority.
 */
export function checkPosting(book: RuleBook, draft: PostingDraft): Finding[] {
  const period = periodOf(draft, book.day);
  const findings: Finding[] = [];
  if (draft.kind === null) findings.push(findingWithout('kind', 'kindMissing', 'question'));
  if (draft.startsOn !== null && draft.startsOn < book.day)
    findings.push(findingWithout('startsOn', 'startInPast', 'warning', { startsOn: draft.startsOn }));
  const seats = limitOn(book, 'house.seatsMax');
  if (seats !== null && (draft.seats ?? 1) > seats.value)
    findings.push(findingFrom(seats, 'seats', 'tooManySeats', 'warning'));
  findings.push(
    ...checkDuration(book, draft.kind, draft.internshipPurpose, period),
    ...checkHours(book, draft, period),
    ...checkPay(book, draft, period),
  );
  return findings.sort((a, b) => findingSeverities.indexOf(a.severity) - findingSeverities.indexOf(b.severity));
}

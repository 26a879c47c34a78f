/**
 * Every column somebody can type words into, and who may read them. Where others than the house's own staff do, `door`
 * is the use case that asks the text guard (docs/decisions/text-stays-inside.md) before they can.
 */
interface FreeText {
  /** staff: inside the house; owner: whoever typed it; company: the one it concerns; world: anybody. */
  readonly readers: 'staff' | 'owner' | 'company' | 'world';
  readonly door?: string;
}
const posting = 'app/use-cases/posting/move-posting.server.ts';
export const freeText: Readonly<Record<string, FreeText>> = {
  'postings.title': { readers: 'world', door: posting },
  'postings.description': { readers: 'world', door: posting },
  'unknown_words.words': { readers: 'world', door: posting },
  'placement_steps.title': { readers: 'company', door: 'app/use-cases/assistance/add-step.server.ts' },
  'placement_steps.note': { readers: 'company', door: 'app/use-cases/assistance/change-step.server.ts' },
  'placement_events.before': { readers: 'staff' },
  'placement_events.reason': { readers: 'staff' },
  'plan_templates.steps': { readers: 'company', door: 'app/domain/assistance/plan-template.ts' },
  'placement_steps.skipped_reason': { readers: 'staff' },
  'placement_requirements.reference': { readers: 'staff' },
  'placement_requirements.override_reason': { readers: 'staff' },
  'tandem_dates.place': { readers: 'owner' },
  'contact_logs.summary': { readers: 'staff' },
  'employer_events.title': { readers: 'staff' },
  'employer_events.venue': { readers: 'staff' },
  'feedbacks.message': { readers: 'staff' },
  'feedbacks.answer_to': { readers: 'staff' },
  'feedbacks.page': { readers: 'staff' },
  'postings.closed_reason': { readers: 'staff' },
  'posting_events.reason': { readers: 'staff' },
  'case_assignments.reason': { readers: 'staff' },
  'saved_searches.name': { readers: 'owner', door: 'app/use-cases/match/saved-searches.server.ts' },
  'profiles.unassigned_name': { readers: 'staff' },
  'typed_words.folded': { readers: 'staff' },
};

import type { PostingKind } from '../posting/posting.ts';
import { hasSchool } from './check-in.ts';

/** What the sheet "Was sich ändert, wenn Sie anfangen" tells, in this order. */
export const startTopics = [
  'wages',
  'benefit',
  'report',
  'papers',
  'health',
  'sick',
  'rent',
  'children',
  'school',
  'language',
  'trouble',
] as const;
export type StartTopic = (typeof startTopics)[number];

/** What changes with a start of this kind; nothing where no wage is paid: there the benefit goes on. */
export function startTopicsFor(kind: PostingKind): readonly StartTopic[] {
  if (kind === 'internship' || kind === 'employerMeasure') return [];
  return startTopics.filter((topic) => topic !== 'school' || hasSchool(kind));
}

import type { Actor } from '#app/domain/account/actor.ts';
import { mayEver, type Action } from '#app/domain/policy/who-may-do-what.ts';
import { foldText } from '#app/domain/reference/fold-text.ts';
import type { TextKey } from '#app/i18n/text-keys.ts';
import { navigationFor } from './navigation.ts';

interface QuickAction {
  readonly href: string;
  readonly text: TextKey<'shell'>;
  /** Who may; further than the page itself asks, so that nobody is led to a page that is not hers. */
  readonly action: Action;
}

/** What can be begun from the search box (Ctrl+K), beside the entries of the navigation. */
const quickActions: readonly QuickAction[] = [
  { href: '/profiles/new', text: 'do.newCase', action: 'profile.create' },
  { href: '/postings/new', text: 'do.newPosting', action: 'posting.approve' },
  { href: '/companies/new', text: 'do.newCompany', action: 'company.edit' },
  { href: '/profiles#hand-over', text: 'do.handOver', action: 'profile.assign' },
  { href: '/team', text: 'do.absence', action: 'team.cover' },
  { href: '/papers', text: 'do.papers', action: 'caseFacts.read' },
  { href: '/rules/work-access', text: 'do.workAccess', action: 'rule.read' },
  { href: '/plans', text: 'do.plans', action: 'planTemplate.read' },
  { href: '/aids', text: 'do.aids', action: 'aid.read' },
  { href: '/events', text: 'do.events', action: 'employerEvent.read' },
  { href: '/team/capacity', text: 'do.capacity', action: 'capacity.own' },
  { href: '/reports/council', text: 'do.council', action: 'report.read' },
  { href: '/reports/mentoring', text: 'do.mentoringReport', action: 'mentoring.report' },
  { href: '/account#calendar', text: 'do.calendar', action: 'today.read' },
  { href: '/account#digest', text: 'do.digest', action: 'today.read' },
  { href: '/account#keys', text: 'do.keys', action: 'today.read' },
];

/**
 * Pages and actions whose words hold every word of what was typed; nothing typed: all of them.
 * @param label the words of an entry
 */
export function findActions(
  actor: Actor,
  typed: string,
  label: (key: TextKey<'shell'>) => string,
): { readonly href: string; readonly label: string }[] {
  const wanted = foldText(typed).split(' ').filter(Boolean);
  return [
    ...quickActions.filter(({ action }) => mayEver(actor, action)),
    ...navigationFor(actor.roles).map(({ href, text }) => ({ href, text })),
  ]
    .map(({ href, text }) => ({ href, label: label(text) }))
    .filter((entry) => {
      const words = foldText(entry.label);
      return wanted.every((word) => words.includes(word));
    });
}

/**
 * What the audit log knows: every entry is one of these, and each has its words in namespace `audit` below `did`.
 * A new entry is a line here and its two texts; the compiler and a test ask for them.
 */
export const auditActions = [
  // account
  'account.absence',
  'houseText.edit',
  'houseText.import',
  'job.run',
  'organisation.create',
  'organisation.edit',
  'signIn',
  'team.create',
  'team.edit',
  'user.deactivate',
  'user.edit',
  'user.firstAdministratorUsed',
  'user.invitation',
  'user.invitationUsed',
  'user.invite',
  'user.passwordChanged',
  'user.passwordReset',
  'user.passwordResetUsed',
  'user.reactivate',
  // company, posting, lists
  'company.addContact',
  'company.adopt',
  'company.edit',
  'company.handOn',
  'company.record',
  'company.verify',
  'import.postings',
  'import.profiles',
  'import.read',
  'posting.acceptText',
  'posting.approve',
  'posting.close',
  'posting.confirm',
  'posting.create',
  'posting.edit',
  'posting.fill',
  'posting.handOn',
  'posting.import',
  'posting.pause',
  'posting.reopen',
  'posting.sendBack',
  'posting.submit',
  // people
  'consent.record',
  'consent.withdraw',
  'disclosure.end',
  'disclosure.jobFit',
  'disclosure.release',
  'identity.breakGlass',
  'identity.breakGlassRead',
  'identity.edit',
  'identity.export',
  'profile.assign',
  'profile.close',
  'profile.create',
  'profile.edit',
  'profile.erase',
  'profile.publish',
  'profile.reopen',
  'profile.withdraw',
  'reveal',
  // match, assistance
  'placement.acceptText',
  'placement.attachment.add',
  'placement.attachment.remove',
  'placement.complete',
  'placement.end',
  'placement.last',
  'placement.override',
  'placement.planStart',
  'placement.start',
  'proposal.apply',
  'proposal.companyAnswer',
  'proposal.companyInvites',
  'proposal.create',
  'proposal.end',
  // mentoring
  'learner.note',
  'mentor.approve',
  'mentor.check',
  'mentor.decline',
  'mentor.end',
  'mentor.erase',
  'mentor.interview',
  'mentor.pause',
  'mentor.register',
  'mentor.resume',
  'tandem.begin',
  'tandem.end',
  'tandem.handBack',
  'tandem.pause',
  'tandem.resume',
  'tandem.start',
  // care of the data
  'retention.delete',
  // vocabulary
  'vocabulary.label',
  'vocabulary.map',
  'vocabulary.unmap',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** What an entry is about; its ids are of this kind. */
export const auditSubjects = [
  'company',
  'concept',
  'consent',
  'houseText',
  'import',
  'job',
  'mentor',
  'organisation',
  'person',
  'placement',
  'posting',
  'profile',
  'proposal',
  'retention',
  'tandem',
  'team',
  'user',
] as const;
export type AuditSubject = (typeof auditSubjects)[number];

/** What the log can be narrowed to, by the beginnings of its actions. */
const topics = {
  breakGlass: ['identity.breakGlass'],
  reveal: ['reveal', 'identity.export', 'import.read'],
  disclosure: ['disclosure.', 'consent.', 'profile.publish', 'profile.withdraw'],
  erasure: ['profile.erase', 'mentor.erase', 'retention.'],
  case: ['profile.', 'identity.', 'learner.'],
  placement: ['proposal.', 'placement.'],
  company: ['company.', 'posting.', 'import.'],
  mentoring: ['mentor.', 'tandem.', 'learner.'],
  account: ['signIn', 'user.', 'account.', 'organisation.', 'team.'],
  portal: ['job.', 'houseText.', 'vocabulary.', 'import.'],
} as const;
export type AuditTopic = keyof typeof topics;
export const auditTopics = Object.keys(topics) as AuditTopic[];

/** The actions of a topic. */
export function actionsOf(topic: AuditTopic): AuditAction[] {
  return auditActions.filter((action) => topics[topic].some((start) => action.startsWith(start)));
}
